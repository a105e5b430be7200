package kz.esep.dialogue.steps;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import kz.esep.dialogue.Scene;
import kz.esep.dialogue.Screen;
import kz.esep.dialogue.Screen.Choice;
import kz.esep.language.Dates;
import org.jspecify.annotations.Nullable;

/**
 * A month to tap days in. Its state is a short note: {@code one:2026-06}, {@code many:2026-06} or, with the first day
 * chosen, {@code many:2026-06:2026-06-14}.
 *
 * @param range whether two days are wanted
 * @param first the first of them, once chosen
 */
record MonthGrid(YearMonth month, boolean range, @Nullable LocalDate first) {

    private static final Pattern NOTE = Pattern.compile("(one|many):(\\d{4}-\\d{2})(?::(\\d{4}-\\d{2}-\\d{2}))?");
    private static final String DAY = "day:";
    private static final int WEEK = 7;

    static Optional<MonthGrid> of(String note) {
        var found = NOTE.matcher(note);
        if (!found.matches()) {
            return Optional.empty();
        }
        var first = found.group(3) == null ? null : LocalDate.parse(found.group(3));
        return Optional.of(
                new MonthGrid(YearMonth.parse(found.group(2)), found.group(1).equals("many"), first));
    }

    static String open(LocalDate day, boolean range) {
        return new MonthGrid(YearMonth.from(day), range, null).note();
    }

    static String day(LocalDate day) {
        return DAY + day;
    }

    static Optional<LocalDate> dayOf(String meaning) {
        return meaning.startsWith(DAY)
                ? Optional.of(LocalDate.parse(meaning.substring(DAY.length())))
                : Optional.empty();
    }

    String note() {
        return (range ? "many:" : "one:") + month + (first == null ? "" : ":" + first);
    }

    MonthGrid from(LocalDate day) {
        return new MonthGrid(month, range, day);
    }

    Screen screen(Scene scene) {
        var question = first != null
                ? scene.html("steps.dates.last-day", "first", first)
                : scene.html(range ? "steps.dates.first-day" : "steps.dates.day");
        var screen = Screen.of(question)
                .row(
                        new Choice("‹", turned(-1)),
                        new Choice(Dates.heading(month, scene.language()), note()),
                        new Choice("›", turned(1)))
                .row(Dates.weekdays(scene.language()).stream()
                        .map(name -> new Choice(name, note()))
                        .toList());
        for (var week : weeks(scene.today())) {
            screen = screen.row(week);
        }
        return screen;
    }

    private String turned(int months) {
        return new MonthGrid(month.plusMonths(months), range, first).note();
    }

    private List<List<Choice>> weeks(LocalDate today) {
        var weeks = new ArrayList<List<Choice>>();
        var start = month.atDay(1);
        for (var day = start.minusDays(start.getDayOfWeek().getValue() - 1L);
                !day.isAfter(month.atEndOfMonth()) && (!day.isAfter(today) || weeks.isEmpty());
                day = day.plusDays(WEEK)) {
            var week = new ArrayList<Choice>();
            for (var i = 0; i < WEEK; i++) {
                week.add(cell(day.plusDays(i), today));
            }
            weeks.add(week);
        }
        return weeks;
    }

    private Choice cell(LocalDate day, LocalDate today) {
        if (!YearMonth.from(day).equals(month) || day.isAfter(today)) {
            return new Choice("·", note());
        }
        var number = Integer.toString(day.getDayOfMonth());
        return new Choice(day.equals(first) ? "[" + number + "]" : number, day(day));
    }
}
