package kz.esep.admin.lines;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import kz.esep.language.Language;
import kz.esep.language.Phrase;
import kz.esep.language.Wording;
import org.jspecify.annotations.Nullable;

/** What somebody has typed into the fields of a line, read. Its values are there once {@link #problems} is empty. */
public final class Answers {

    private static final int DEGREES_OF_A_HALF_CIRCLE = 180;

    private final List<Field> fields;
    private final Map<String, String> typed;
    private final Language language;
    private final Language reader;

    /**
     * @param typed by the names of the fields; what is missing was left empty
     * @param language of texts that are new
     * @param reader whom problems are told to
     */
    Answers(List<Field> fields, Map<String, String> typed, Language language, Language reader) {
        this.fields = fields;
        this.typed = typed;
        this.language = language;
        this.reader = reader;
    }

    /** What cannot be taken, by the names of the fields. */
    Map<String, Phrase> problems() {
        var problems = new LinkedHashMap<String, Phrase>();
        for (var field : fields) {
            var problem = field.everyLanguage() ? problemOfTexts(field) : problem(field, text(field.name()));
            if (problem != null) {
                problems.put(field.name(), problem);
            }
        }
        return problems;
    }

    /** The problem of a text that may be given in each language: one of them is enough. */
    private @Nullable Phrase problemOfTexts(Field field) {
        var given = texts(field.name());
        if (given.isEmpty()) {
            return problem(field, "");
        }
        return given.values().stream()
                .flatMap(text -> Stream.ofNullable(problem(field, text)))
                .findFirst()
                .orElse(null);
    }

    /** What was typed, by language. */
    private Map<Language, String> texts(String name) {
        var texts = new EnumMap<Language, String>(Language.class);
        for (var each : Language.values()) {
            var text = text(Field.in(each, name));
            if (!text.isEmpty()) {
                texts.put(each, text);
            }
        }
        return texts;
    }

    private @Nullable Phrase problem(Field field, String text) {
        if (text.isEmpty()) {
            return field.required() ? Phrase.of("line.required") : null;
        }
        if (text.length() > field.longest()) {
            return Phrase.of("line.long", "most", field.longest(), "length", text.length());
        }
        return switch (field.kind()) {
            case WORD, TEXT, PLAIN, LIST, CHECK -> null;
            case MONEY -> TypedAmount.money(text, reader).problem();
            case COUNT -> TypedAmount.count(text, reader).problem();
            case NUMBERS -> Figures.problem(text, reader);
            case DEGREES -> degreesOf(text) == null ? Phrase.of("line.degrees.none") : null;
            case DAY -> TypedDay.read(text).isEmpty() ? Phrase.of("line.day.none") : null;
            case CHOICE -> field.choices().contains(text) ? null : Phrase.of("line.choice.none");
        };
    }

    private String text(String name) {
        return typed.getOrDefault(name, "").strip();
    }

    public @Nullable String plain(String name) {
        var text = text(name);
        return text.isEmpty() ? null : text;
    }

    /** The text of a field that must not be left empty. */
    public String mustPlain(String name) {
        return Objects.requireNonNull(plain(name), name);
    }

    /**
     * A text that can be translated.
     *
     * @param seen what stands there, whose original is replaced and whose translations stay
     */
    public @Nullable Wording wording(String name, @Nullable Wording seen) {
        if (fields.stream().anyMatch(field -> field.name().equals(name) && field.everyLanguage())) {
            return inEveryLanguage(texts(name), seen == null ? language : seen.original());
        }
        var text = plain(name);
        if (text == null) {
            return null;
        }
        return seen == null ? Wording.of(language, text) : seen.with(seen.original(), text);
    }

    /** @param original the language that is the original where there is a text in it */
    private static @Nullable Wording inEveryLanguage(Map<Language, String> texts, Language original) {
        return texts.isEmpty()
                ? null
                : new Wording(
                        texts.containsKey(original)
                                ? original
                                : texts.keySet().iterator().next(),
                        texts.get(Language.KK),
                        texts.get(Language.RU),
                        texts.get(Language.EN));
    }

    /** The same for a field that must not be left empty. */
    public Wording mustWording(String name, @Nullable Wording seen) {
        return Objects.requireNonNull(wording(name, seen), name);
    }

    public @Nullable BigDecimal money(String name) {
        var text = text(name);
        return text.isEmpty() ? null : TypedAmount.money(text, reader).value();
    }

    public BigDecimal mustMoney(String name) {
        return Objects.requireNonNull(money(name), name);
    }

    public @Nullable Integer count(String name) {
        var text = text(name);
        var value = text.isEmpty() ? null : TypedAmount.count(text, reader).value();
        return value == null ? null : value.intValueExact();
    }

    public int mustCount(String name) {
        return Objects.requireNonNull(count(name), name);
    }

    /** The numbers of a figure; empty where nothing was typed. */
    public Figures numbers(String name) {
        return Figures.read(text(name), reader);
    }

    public @Nullable Double degrees(String name) {
        var text = text(name);
        return text.isEmpty() ? null : degreesOf(text);
    }

    private static @Nullable Double degreesOf(String text) {
        try {
            var degrees =
                    Double.parseDouble(text.replace(',', '.').replace("°", "").strip());
            return Math.abs(degrees) <= DEGREES_OF_A_HALF_CIRCLE ? Double.valueOf(degrees) : null;
        } catch (NumberFormatException noNumber) {
            return null;
        }
    }

    public @Nullable LocalDate day(String name) {
        var text = text(name);
        return text.isEmpty() ? null : TypedDay.read(text).orElse(null);
    }

    public LocalDate mustDay(String name) {
        return Objects.requireNonNull(day(name), name);
    }

    public boolean checked(String name) {
        return !text(name).isEmpty();
    }

    /** The member of an enum whose name in lower case was chosen. */
    public <E extends Enum<E>> E choice(String name, Class<E> of) {
        return Enum.valueOf(of, text(name).toUpperCase(Locale.ROOT));
    }

    /** The lines of a {@link Field.Kind#LIST}, each once. */
    public List<String> list(String name) {
        return Arrays.stream(text(name).split("\\R"))
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .distinct()
                .toList();
    }
}
