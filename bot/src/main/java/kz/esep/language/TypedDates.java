package kz.esep.language;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import kz.esep.language.DateWords.Token;

/**
 * Reads a date or a range as people type it, in any of the three languages whatever language was chosen: "14
 * маусым", «с 27 по 28 сентября», "June 14", "14.06", "кеше", «в субботу». A day without a year is the latest one
 * that is not in the future. The day comes before the month. What cannot be or contradicts itself is unclear.
 */
public final class TypedDates {

    private TypedDates() {}

    /**
     * Reads what was typed.
     *
     * @param language of the person; only in English may 6/14/2025 be the fourteenth of June
     * @param today in Kazakhstan
     */
    public static TypedDate read(String text, Language language, LocalDate today) {
        var words = DateText.words(text, language == Language.EN);
        return DateWords.meanings(words).flatMap(tokens -> read(tokens, today)).orElseGet(TypedDate.Unclear::new);
    }

    private static Optional<TypedDate> read(List<Token> all, LocalDate today) {
        var isRange = all.contains(Token.Sign.RANGE);
        var tokens = all.stream().filter(token -> token != Token.Sign.RANGE).toList();
        var signs = tokens.stream().filter(TypedDates::standsBetween).toList();
        if (signs.size() > 1) {
            return Optional.empty();
        }
        if (!signs.isEmpty()) {
            var at = tokens.indexOf(signs.getFirst());
            return range(tokens, at, at + 1, today)
                    .filter(read -> isRange || signs.getFirst() == Token.Sign.TO || isTwoDays(read));
        }
        return isRange
                ? range(tokens, secondDay(tokens), secondDay(tokens), today)
                : DatePart.of(tokens).flatMap(part -> part.on(today)).map(TypedDate.Day::new);
    }

    private static boolean standsBetween(Token token) {
        return token == Token.Sign.TO || token == Token.Sign.AND;
    }

    /** "27 и 28" are two days in a row; of "27 и 30" nobody knows whether the days between are meant. */
    private static boolean isTwoDays(TypedDate read) {
        return read instanceof TypedDate.Range range && range.from().plusDays(1).equals(range.to());
    }

    /** Where the second day stands: "27 қыркүйектен 28 қыркүйекке дейін" has no sign between them. */
    private static int secondDay(List<Token> tokens) {
        var days = tokens.stream()
                .filter(token -> token instanceof Token.Figure figure && figure.digits() <= 2)
                .toList();
        return days.size() == 2 ? tokens.lastIndexOf(days.getLast()) : tokens.size();
    }

    private static Optional<TypedDate> range(List<Token> tokens, int leftEnd, int rightStart, LocalDate today) {
        var left = DatePart.of(tokens.subList(0, leftEnd));
        var right = DatePart.of(tokens.subList(rightStart, tokens.size()));
        return left.flatMap(from -> right.flatMap(to -> range(from, to, today)));
    }

    private static Optional<TypedDate> range(DatePart left, DatePart right, LocalDate today) {
        if (left.isWeekdayOnly() != right.isWeekdayOnly()) {
            return Optional.empty();
        }
        if (left.hasDay() && right.hasDay()) {
            return DatePart.completed(left, right, today)
                    .flatMap(both -> ordered(both.from().on(today), both.to().on(today)));
        }
        var to = right.on(today);
        var from = left.isWeekdayOnly() ? to.flatMap(left::on) : left.on(today);
        return ordered(from, to);
    }

    private static Optional<TypedDate> ordered(Optional<LocalDate> from, Optional<LocalDate> to) {
        if (from.isEmpty() || to.isEmpty() || from.get().isAfter(to.get())) {
            return Optional.empty();
        }
        return Optional.of(from.equals(to) ? new TypedDate.Day(to.get()) : new TypedDate.Range(from.get(), to.get()));
    }
}
