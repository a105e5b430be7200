package kz.esep.facts;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import kz.esep.journal.Place;

/** Places as people write them: when two names are one place, and which district or town a name speaks of. */
final class Places {

    private static final Pattern SPACE = Pattern.compile("\\s+");

    /** «Аксуский район», «Ақсу ауданы», «г. Текели», «город Текели», «Текели қаласы»; not a microdistrict. */
    private static final Pattern DISTRICT = Pattern.compile(
            "(?<before>[\\p{L}-]+)\\s+(?:район|аудан|ауданы|қаласы)(?!\\p{L})|(?:^|[\\s,])(?:г\\.|город)\\s*(?<after>[\\p{L}-]+)");

    private static final List<String> NO_DISTRICT = List.of("шағын", "мөлтек", "ықшам");

    private Places() {}

    /** The different places of some entries, in their order, each as it was first written. */
    static List<String> distinct(List<Accepted> some) {
        var places = new LinkedHashMap<String, String>();
        names(some).forEach(name -> places.putIfAbsent(key(name), name));
        return List.copyOf(places.values());
    }

    /** The districts and towns of some entries; empty where the name of a place does not say which one it lies in. */
    static Optional<List<String>> districts(List<Accepted> some) {
        var districts = new LinkedHashMap<String, String>();
        for (var name : names(some).toList()) {
            var district = district(name);
            if (district.isEmpty()) {
                return Optional.empty();
            }
            districts.putIfAbsent(key(district.get()), district.get());
        }
        return districts.isEmpty() ? Optional.empty() : Optional.of(List.copyOf(districts.values()));
    }

    private static Optional<String> district(String name) {
        var found = DISTRICT.matcher(name.toLowerCase(Locale.ROOT));
        while (found.find()) {
            var before = found.group("before");
            if (before == null || !NO_DISTRICT.contains(before)) {
                return Optional.of(before == null ? found.group("after") : before);
            }
        }
        return Optional.empty();
    }

    private static Stream<String> names(List<Accepted> some) {
        return some.stream()
                .map(one -> one.happening().place())
                .filter(Objects::nonNull)
                .<Place>map(Objects::requireNonNull)
                .map(Place::name);
    }

    private static String key(String name) {
        return SPACE.matcher(name.strip().toLowerCase(Locale.ROOT)).replaceAll(" ");
    }
}
