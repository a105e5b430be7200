package kz.esep.dialogue.steps;

import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;
import kz.esep.dialogue.Scene;
import kz.esep.dialogue.Screen;
import kz.esep.dialogue.Screen.Choice;
import kz.esep.dialogue.steps.DatesStep.Days;
import kz.esep.language.Dates;
import kz.esep.plan.Period;
import org.jspecify.annotations.Nullable;

/**
 * Days that were told and are asked back. Its state is a short note: {@code outside:2026-02-14:2026-02-14}.
 *
 * @param outside because they lie outside the project, otherwise because "today" may mean the day before
 */
record DayDoubt(boolean outside, Days days) {

    static final String YES = "yes";

    private static final Pattern NOTE =
            Pattern.compile("(outside|today):(\\d{4}-\\d{2}-\\d{2}):(\\d{4}-\\d{2}-\\d{2})");

    static Optional<DayDoubt> of(String note) {
        var found = NOTE.matcher(note);
        return found.matches()
                ? Optional.of(new DayDoubt(
                        found.group(1).equals("outside"),
                        new Days(LocalDate.parse(found.group(2)), LocalDate.parse(found.group(3)))))
                : Optional.empty();
    }

    static DayDoubt ofThePeriod(Days days) {
        return new DayDoubt(true, days);
    }

    static DayDoubt ofTheDay(Days days) {
        return new DayDoubt(false, days);
    }

    String note() {
        return (outside ? "outside:" : "today:") + days.from() + ":" + days.to();
    }

    Screen screen(Period period, Choice another, Scene scene) {
        if (!outside) {
            var day = days.to();
            return Screen.of(scene.html("steps.dates.which"))
                    .row(new Choice(said(day, scene), MonthGrid.day(day)))
                    .row(new Choice(said(day.minusDays(1), scene), MonthGrid.day(day.minusDays(1))))
                    .row(another);
        }
        var text = scene.html(
                "steps.dates.outside",
                "day",
                Dates.chatRange(days.from(), days.to(), scene.language()),
                "start",
                bound(period.start(), scene),
                "end",
                bound(period.end(), scene));
        return Screen.of("⚠️ " + text)
                .row(new Choice(scene.plain("steps.dates.keep"), YES))
                .row(another);
    }

    private static String said(LocalDate day, Scene scene) {
        return Dates.chat(day, scene.language());
    }

    private static String bound(@Nullable LocalDate day, Scene scene) {
        return day == null ? "…" : said(day, scene);
    }
}
