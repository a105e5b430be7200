package kz.esep.admin.lines;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import kz.esep.language.Language;

/**
 * One field of a line as its form asks for it.
 *
 * @param name also the end of the key of its caption
 * @param longest in characters
 * @param choices of a {@link Kind#CHOICE}
 * @param everyLanguage whether a text is asked for in each language; else it is written in one and translated elsewhere
 */
public record Field(
        String name, Kind kind, int longest, boolean required, List<String> choices, boolean everyLanguage) {

    private static final int SHORT = 300;
    private static final int LONG = 4_000;
    private static final int NUMBER = 40;

    /** What may be typed into a field. */
    public enum Kind {
        /** A text of one line that can be translated. */
        WORD,
        /** A longer text that can be translated. */
        TEXT,
        /** Letters that are no language: a name, a number of a letter, a phone. */
        PLAIN,
        /** Several of these, each on a line of its own. */
        LIST,
        /** Tenge, not negative, at most two decimals. */
        MONEY,
        /** A whole number, not negative. */
        COUNT,
        /** One number, or the numbers of a compound figure: {@code 5/1}. */
        NUMBERS,
        /** Degrees north or east, negative ones too. */
        DEGREES,
        DAY,
        CHOICE,
        CHECK
    }

    public Field {
        choices = List.copyOf(choices);
    }

    public static Field word(String name) {
        return new Field(name, Kind.WORD, SHORT, false, List.of(), false);
    }

    public static Field text(String name) {
        return new Field(name, Kind.TEXT, LONG, false, List.of(), false);
    }

    public static Field plain(String name) {
        return new Field(name, Kind.PLAIN, SHORT, false, List.of(), false);
    }

    public static Field list(String name) {
        return new Field(name, Kind.LIST, LONG, false, List.of(), false);
    }

    public static Field money(String name) {
        return new Field(name, Kind.MONEY, NUMBER, false, List.of(), false);
    }

    public static Field count(String name) {
        return new Field(name, Kind.COUNT, NUMBER, false, List.of(), false);
    }

    public static Field numbers(String name) {
        return new Field(name, Kind.NUMBERS, NUMBER, false, List.of(), false);
    }

    public static Field degrees(String name) {
        return new Field(name, Kind.DEGREES, NUMBER, false, List.of(), false);
    }

    public static Field day(String name) {
        return new Field(name, Kind.DAY, NUMBER, false, List.of(), false);
    }

    public static Field check(String name) {
        return new Field(name, Kind.CHECK, NUMBER, false, List.of(), false);
    }

    /** One of the members of an enum, by their names in lower case. */
    public static Field choice(String name, Class<? extends Enum<?>> of) {
        var choices = Arrays.stream(of.getEnumConstants()).map(Field::choice).toList();
        return new Field(name, Kind.CHOICE, NUMBER, true, choices, false);
    }

    /** One of some texts, which are their own captions. */
    public static Field choice(String name, List<String> choices) {
        return new Field(name, Kind.CHOICE, SHORT, true, choices, false);
    }

    static String choice(Enum<?> member) {
        return member.name().toLowerCase(Locale.ROOT);
    }

    /** The same field, not to be left empty. */
    public Field must() {
        return new Field(name, kind, longest, true, choices, everyLanguage);
    }

    /** The same text, asked for in each language. */
    public Field inEveryLanguage() {
        if (!isWording()) {
            throw new IllegalStateException(name + " belongs to no language");
        }
        return new Field(name, kind, longest, required, choices, true);
    }

    /** The name under which its text in a language is sent. */
    static String in(Language language, String name) {
        return name + "." + language.code();
    }

    /** Whether its text can be translated. */
    boolean isWording() {
        return kind == Kind.WORD || kind == Kind.TEXT;
    }
}
