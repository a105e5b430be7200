package kz.esep.attendance;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Names as people type or paste them from a messenger, one a line: "3) Сынақова Айгүл, ә, 17 жас, +7 701 …". Numbering,
 * blank lines and the messenger's own words are passed over; phones, e-mail addresses and account names are not kept.
 */
public final class TypedNames {

    private static final Pattern PHONE = Pattern.compile("\\+?\\d[\\d \\u00A0()–-]{8,}\\d");
    private static final Pattern ADDRESS = Pattern.compile("\\S+@\\S+|@\\w{3,}");
    private static final Pattern MESSENGER = Pattern.compile("^\\[[^\\]]{5,40}\\]\\s*[^:]{1,60}:\\s*");
    private static final Pattern NUMBERING =
            Pattern.compile("^(?:№\\s*)?\\d{1,4}\\s*[.)\\]:–—-]?\\s+(?=\\D)|^\\d{1,4}[.)]");
    private static final Pattern BULLET = Pattern.compile("^[\\s•·▪️*✅✔–—-]+");
    private static final Pattern SEPARATOR = Pattern.compile("\\s*[\\t;,|/]\\s*|\\s+[–—-]\\s+");
    private static final Pattern IN_BRACKETS = Pattern.compile("\\(([^)]*)\\)");
    private static final Pattern LETTERS = Pattern.compile(".*\\p{L}{2}.*");
    private static final int NAMES_IN_A_LINE = 3;

    private TypedNames() {}

    /**
     * Reads a text line by line.
     *
     * @param day of the event, for those who give when they were born; that is not kept
     */
    public static NameList read(String text, LocalDate day) {
        var people = new ArrayList<Named>();
        var phones = 0;
        var rows = 0;
        for (var line : text.split("\\R")) {
            if (line.isBlank()) {
                continue;
            }
            rows++;
            var plain = withoutAddresses(line);
            phones += plain.phones();
            people.addAll(people(plain.text(), day));
        }
        return NameList.once(people, phones, rows);
    }

    /** The lines that read like sentences and not like names. */
    public static List<String> sentences(String text) {
        return lines(text).filter(SentenceLines::isOne).toList();
    }

    /** The text without such lines. */
    public static String withoutSentences(String text) {
        return lines(text).filter(line -> !SentenceLines.isOne(line)).collect(Collectors.joining("\n"));
    }

    /** The text without phone numbers, addresses and what a messenger adds. */
    public static String withoutContacts(String text) {
        return lines(text).collect(Collectors.joining("\n"));
    }

    private static Stream<String> lines(String text) {
        return text.lines()
                .filter(line -> !line.isBlank())
                .map(line -> withoutAddresses(line).text().strip());
    }

    /** A line as it may be kept, and how many contacts were left out. */
    record Plain(String text, int phones) {}

    static Plain withoutAddresses(String line) {
        var found = 0;
        var rest = MESSENGER.matcher(line.strip()).replaceFirst("");
        for (var pattern : List.of(ADDRESS, PHONE)) {
            var before = found;
            found += (int) pattern.matcher(rest)
                    .results()
                    .filter(one -> !isBirthDate(one.group()))
                    .count();
            rest = found == before
                    ? rest
                    : pattern.matcher(rest)
                            .replaceAll(one -> isBirthDate(one.group()) ? Matcher.quoteReplacement(one.group()) : " ");
        }
        return new Plain(rest, found);
    }

    /** "2008-05-12" has as many digits as a phone number. */
    private static boolean isBirthDate(String text) {
        return BirthDates.in(text.strip()).isPresent();
    }

    private static List<Named> people(String line, LocalDate day) {
        var rest = BULLET.matcher(line).replaceFirst("");
        rest = withoutNumbering(rest, day);
        rest = BirthDates.ANYWHERE
                .matcher(rest)
                .replaceAll(one -> ", " + Matcher.quoteReplacement(dotted(one.group())) + ", ");
        rest = IN_BRACKETS.matcher(BULLET.matcher(rest).replaceFirst("")).replaceAll(", $1");
        var parts = Arrays.stream(SEPARATOR.split(rest))
                .map(String::strip)
                .filter(part -> !part.isEmpty())
                .toList();
        var names = parts.stream()
                .filter(part -> TraitWords.of(part, day).isEmpty())
                .filter(part -> LETTERS.matcher(part).matches())
                .toList();
        if (names.size() == parts.size() && names.size() >= NAMES_IN_A_LINE) {
            return names.stream()
                    .flatMap(name -> named(name, List.of(), day).stream())
                    .toList();
        }
        return names.isEmpty()
                ? List.of()
                : named(names.getFirst(), parts, day).stream().toList();
    }

    /** Slashes part words; dots do not. */
    private static String dotted(String date) {
        return date.replace('/', '.');
    }

    /** The number of "17 лет" is an age. */
    private static String withoutNumbering(String line, LocalDate day) {
        var first = SEPARATOR.split(line, 2)[0];
        var isAge =
                LETTERS.matcher(first).matches() && TraitWords.of(first, day).isPresent();
        return isAge ? line : NUMBERING.matcher(line).replaceFirst("");
    }

    private static Stream<String> dates(String name) {
        return BirthDates.ANYWHERE.matcher(name).results().map(MatchResult::group);
    }

    /** A person of a name, with what the other words say. Empty where it is no name. */
    static Optional<Named> named(String name, List<String> words, LocalDate day) {
        var plain = BirthDates.ANYWHERE
                .matcher(name)
                .replaceAll(" ")
                .replaceAll("[\\p{Cntrl}\\p{Cf}<>]", "")
                .replaceAll("\\s+", " ")
                .strip();
        if (!LETTERS.matcher(plain).matches()) {
            return Optional.empty();
        }
        var cut = plain.length() > Named.LONGEST ? plain.substring(0, Named.LONGEST) : plain;
        var person = Named.only(cut);
        for (var word : Stream.concat(words.stream(), dates(name)).toList()) {
            var trait = TraitWords.of(word, day);
            if (trait.isPresent()) {
                person = person.being(trait.get());
            }
        }
        return Optional.of(person);
    }
}
