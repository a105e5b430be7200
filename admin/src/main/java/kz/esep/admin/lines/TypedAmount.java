package kz.esep.admin.lines;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;
import kz.esep.language.Comparator;
import kz.esep.language.Language;
import kz.esep.language.Phrase;
import kz.esep.language.TypedNumbers;
import org.jspecify.annotations.Nullable;

/**
 * A number as somebody typed it into a form: «3140807,50», «1 580», «5 тыс. тенге». What can be meant in two ways is asked
 * back and never guessed.
 *
 * @param value null where there is a problem
 * @param problem null where there is a value
 */
public record TypedAmount(
        @Nullable BigDecimal value, @Nullable Phrase problem) {

    private static final BigDecimal LARGEST = new BigDecimal("1000000000000");
    private static final int DECIMALS_OF_MONEY = 2;
    private static final int GROUP = 3;

    private static final Pattern TENGE = Pattern.compile(
            "\\s*(?:тенге|теңге|тг\\.?|tenge|kzt|₸)\\s*$", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Pattern NEGATIVE = Pattern.compile("^[-−–]\\s*[0-9].*");
    private static final Pattern TWOFOLD = Pattern.compile("([1-9][0-9]{0,2})[.,]([0-9]{3})");

    /** A sum in tenge. */
    static TypedAmount money(String text, Language reader) {
        var read = read(TENGE.matcher(text).replaceFirst(""), reader);
        return read.value != null && read.value.stripTrailingZeros().scale() > DECIMALS_OF_MONEY
                ? refused(Phrase.of("line.number.decimals"))
                : read;
    }

    /** How many of something there are. */
    static TypedAmount count(String text, Language reader) {
        var read = read(text, reader);
        if (read.value == null) {
            return read;
        }
        var whole = read.value.stripTrailingZeros();
        if (whole.scale() > 0) {
            return refused(Phrase.of("line.number.whole"));
        }
        return whole.compareTo(BigDecimal.valueOf(Integer.MAX_VALUE)) > 0
                ? refused(Phrase.of("line.number.large"))
                : taken(whole.setScale(0));
    }

    /** A figure of any kind. */
    static TypedAmount figure(String text, Language reader) {
        return read(text, reader);
    }

    private static TypedAmount read(String text, Language reader) {
        var typed = text.strip();
        if (NEGATIVE.matcher(typed).matches()) {
            return refused(Phrase.of("line.number.negative"));
        }
        var twofold = TWOFOLD.matcher(typed);
        if (twofold.matches()) {
            var whole = twofold.group(1);
            var rest = twofold.group(2);
            return refused(Phrase.of(
                    "line.number.twofold",
                    "whole",
                    written(new BigDecimal(whole + rest), reader),
                    "broken",
                    written(new BigDecimal(whole + "." + rest), reader)));
        }
        return TypedNumbers.readWithUnit(typed)
                .map(TypedAmount::exact)
                .orElseGet(() -> refused(Phrase.of("line.number.none")));
    }

    private static TypedAmount exact(TypedNumbers.TypedNumber read) {
        if (!read.unit().isEmpty()) {
            return refused(Phrase.of("line.number.none"));
        }
        if (read.comparator() != Comparator.EXACTLY) {
            return refused(Phrase.of("line.number.exact"));
        }
        return read.value().compareTo(LARGEST) > 0 ? refused(Phrase.of("line.number.large")) : taken(read.value());
    }

    /** A number as a form shows it, so that it is read back as the same one in any language. */
    static String written(BigDecimal number, Language reader) {
        var bare = number.stripTrailingZeros();
        var digits = bare.setScale(bare.scale() <= 0 ? 0 : Math.max(bare.scale(), DECIMALS_OF_MONEY))
                .toPlainString();
        var point = digits.indexOf('.');
        var whole = new StringBuilder(point < 0 ? digits : digits.substring(0, point));
        for (var at = whole.length() - GROUP; at > 0; at -= GROUP) {
            whole.insert(at, '\u00A0');
        }
        return point < 0 ? whole.toString() : whole + (reader == Language.EN ? "." : ",") + digits.substring(point + 1);
    }

    private static TypedAmount taken(BigDecimal value) {
        return new TypedAmount(value, null);
    }

    private static TypedAmount refused(Phrase problem) {
        return new TypedAmount(null, problem);
    }

    Optional<BigDecimal> number() {
        return Optional.ofNullable(value);
    }
}
