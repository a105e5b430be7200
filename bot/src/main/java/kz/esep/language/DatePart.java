package kz.esep.language;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Optional;
import kz.esep.language.DateWords.Token;
import org.jspecify.annotations.Nullable;

/**
 * What was said of one day; anything may be missing.
 *
 * @param fromToday days from today, negative in the past
 * @param isLast whether the weekday before today is meant
 */
record DatePart(
        @Nullable Integer day,
        @Nullable Month month,
        @Nullable Integer year,
        @Nullable DayOfWeek weekday,
        @Nullable Integer fromToday,
        boolean isLast) {

    private static final DatePart NOTHING = new DatePart(null, null, null, null, null, false);

    /** The longest time between two days that exist in leap years only. */
    private static final int LEAP_YEARS = 8;

    /** What the words say together; empty when they say something twice or what no day is called. */
    static Optional<DatePart> of(List<Token> tokens) {
        var part = Optional.of(NOTHING);
        for (var token : tokens) {
            part = part.flatMap(known -> known.and(token));
        }
        return part;
    }

    boolean hasDay() {
        return day != null;
    }

    boolean isWeekdayOnly() {
        return weekday != null && day == null && month == null && fromToday == null;
    }

    /** The day that is meant; empty when there is none such, or what was said contradicts itself. */
    Optional<LocalDate> on(LocalDate today) {
        if (isWeekdayOnly() && year == null && weekday != null) {
            return Optional.of(today.with(
                    isLast ? TemporalAdjusters.previous(weekday) : TemporalAdjusters.previousOrSame(weekday)));
        }
        var date = fromToday == null ? inCalendar(today) : Optional.of(today.plusDays(fromToday));
        return isLast ? Optional.empty() : date.filter(this::agrees);
    }

    /** Two ends of a range. */
    record Ends(DatePart from, DatePart to) {}

    /** Gives each end the month and the year that only the other one has, or that follow from today. */
    static Optional<Ends> completed(DatePart left, DatePart right, LocalDate today) {
        var from = left.month == null ? left.in(right.month, left.year) : left;
        var to = right.month == null ? right.in(left.month, right.year) : right;
        if (from.year != null && to.year != null) {
            return Optional.of(new Ends(from, to));
        }
        if (to.year != null) {
            return Optional.of(new Ends(from.in(from.month, from.isLaterInYearThan(to) ? to.year - 1 : to.year), to));
        }
        var start = from.on(today).map(LocalDate::getYear);
        return start.map(year ->
                new Ends(from.in(from.month, year), to.in(to.month, from.isLaterInYearThan(to) ? year + 1 : year)));
    }

    /** Only by the month: from the 28th to the 27th of the same month is no range of a year but a mistake. */
    private boolean isLaterInYearThan(DatePart other) {
        return month != null && other.month != null && month.compareTo(other.month) > 0;
    }

    private DatePart in(@Nullable Month newMonth, @Nullable Integer newYear) {
        return new DatePart(day, newMonth, newYear, weekday, fromToday, isLast);
    }

    private Optional<LocalDate> inCalendar(LocalDate today) {
        if (day == null || month == null) {
            return Optional.empty();
        }
        if (year != null) {
            return inYear(year, month, day);
        }
        for (var candidate = today.getYear(); candidate >= today.getYear() - LEAP_YEARS; candidate--) {
            var date = inYear(candidate, month, day).filter(found -> !found.isAfter(today));
            if (date.isPresent()) {
                return date;
            }
        }
        return Optional.empty();
    }

    private static Optional<LocalDate> inYear(int year, Month month, int day) {
        return YearMonth.of(year, month).isValidDay(day)
                ? Optional.of(LocalDate.of(year, month, day))
                : Optional.empty();
    }

    private boolean agrees(LocalDate date) {
        return (day == null || day == date.getDayOfMonth())
                && (month == null || month == date.getMonth())
                && (year == null || year == date.getYear())
                && (weekday == null || weekday == date.getDayOfWeek());
    }

    private Optional<DatePart> and(Token token) {
        return switch (token) {
            case Token.Figure figure -> andFigure(figure);
            case Token.InMonth named -> once(month, new DatePart(day, named.month(), year, weekday, fromToday, isLast));
            case Token.OnWeekday named ->
                once(weekday, new DatePart(day, month, year, named.weekday(), fromToday, isLast));
            case Token.FromToday counted ->
                once(fromToday, new DatePart(day, month, year, weekday, counted.days(), isLast));
            case Token.Sign sign ->
                sign == Token.Sign.LAST
                        ? once(isLast ? sign : null, new DatePart(day, month, year, weekday, fromToday, true))
                        : Optional.empty();
        };
    }

    private static Optional<DatePart> once(@Nullable Object known, DatePart extended) {
        return known == null ? Optional.of(extended) : Optional.empty();
    }

    private Optional<DatePart> andFigure(Token.Figure figure) {
        if (figure.digits() <= 2 && day == null) {
            return Optional.of(new DatePart(figure.value(), month, year, weekday, fromToday, isLast));
        }
        var isShortYear = figure.digits() == 2 && month != null;
        if (year != null || (figure.digits() != 4 && !isShortYear)) {
            return Optional.empty();
        }
        var named = isShortYear ? 2000 + figure.value() : figure.value();
        return Optional.of(new DatePart(day, month, named, weekday, fromToday, isLast));
    }
}
