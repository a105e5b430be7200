package kz.esep.admin.reports.filling;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import kz.esep.language.Wording;

/**
 * Puts hostile texts into every field of a tree of records: every text of a plan, a card, a narrative, an entry. What
 * names a thing, or what its record refuses to be any other text, stays as it is.
 */
final class HostileTexts {

    /** Stands in every text, so that one finds again what came through. */
    static final String MARK = "Ұәіңғүһ";

    /** Keys of sections, addresses and units of measure are no texts that people write freely. */
    private static final Set<String> NAMES =
            Set.of("url", "key", "host", "currency", "email", "evidenceFolders", "links");

    private final Random random;
    private final boolean odd;

    HostileTexts(Random random, boolean odd) {
        this.random = random;
        this.odd = odd;
    }

    /** The same thing with other texts. */
    @SuppressWarnings("unchecked")
    <T> T in(T thing) {
        return (T) changed("", thing);
    }

    private Object changed(String name, Object old) {
        return switch (old) {
            case Wording wording ->
                new Wording(wording.original(), text(), text(), random.nextBoolean() ? text() : text());
            case String text -> NAMES.contains(name) ? text : text();
            case List<?> list -> {
                var fresh = new ArrayList<Object>();
                list.forEach(one -> fresh.add(changed(name, one)));
                yield fresh;
            }
            case Map<?, ?> map -> {
                var fresh = new LinkedHashMap<Object, Object>();
                map.forEach((key, value) -> fresh.put(key, changed(name, value)));
                yield fresh;
            }
            case Optional<?> some -> some.map(one -> changed(name, one));
            case Record part -> isAName(part) ? part : rewritten(part);
            default -> old;
        };
    }

    private static boolean isAName(Record part) {
        return part.getClass().getSimpleName().endsWith("Id");
    }

    private Object rewritten(Record old) {
        var components = old.getClass().getRecordComponents();
        var values = Arrays.stream(components).map(one -> value(one, old)).toArray();
        for (int i = 0; i < values.length; i++) {
            if (values[i] != null) {
                var kept = values[i];
                values[i] = changed(components[i].getName(), kept);
                if (!isAccepted(old.getClass(), components, values)) {
                    values[i] = kept;
                }
            }
        }
        return made(old.getClass(), components, values).orElse(old);
    }

    private static boolean isAccepted(Class<?> type, RecordComponent[] components, Object[] values) {
        return made(type, components, values).isPresent();
    }

    private static Optional<Object> made(Class<?> type, RecordComponent[] components, Object[] values) {
        try {
            var types = Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
            var constructor = type.getDeclaredConstructor(types);
            constructor.setAccessible(true);
            return Optional.of(constructor.newInstance(values));
        } catch (InvocationTargetException refused) {
            return Optional.empty();
        } catch (ReflectiveOperationException e) {
            throw new AssertionError(e);
        }
    }

    private static Object value(RecordComponent component, Record of) {
        try {
            component.getAccessor().setAccessible(true);
            return component.getAccessor().invoke(of);
        } catch (ReflectiveOperationException e) {
            throw new AssertionError(e);
        }
    }

    private String text() {
        var text = new StringBuilder(MARK);
        for (int i = random.nextInt(4); i >= 0; i--) {
            var pieces = odd && random.nextInt(3) == 0 ? HostileTextTest.ODD : HostileTextTest.PIECES;
            text.append(pieces.get(random.nextInt(pieces.size()))).append(random.nextBoolean() ? " " : "");
        }
        return text.append('e').toString();
    }
}
