package kz.esep.dialogue.steps;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import kz.esep.dialogue.Answers;
import kz.esep.dialogue.Html;
import kz.esep.dialogue.Input;
import kz.esep.dialogue.Reply;
import kz.esep.dialogue.Scene;
import kz.esep.dialogue.Screen;
import kz.esep.dialogue.Screen.Choice;
import kz.esep.dialogue.Step;
import kz.esep.language.Dates;
import kz.esep.language.TypedDate;
import kz.esep.language.TypedDates;
import kz.esep.plan.Period;
import org.jspecify.annotations.Nullable;

/**
 * The day or days of something that has happened: today, yesterday, a month to tap in, or typed. Never a day to come,
 * never one outside the period of the project.
 */
public record DatesStep<A extends Answers>(
        Wordings words,
        BiFunction<A, Scene, Period> period,
        Function<A, @Nullable Days> get,
        BiFunction<A, Days, A> set)
        implements Step<A> {

    /** First and last day, equal for a single one. */
    public record Days(LocalDate from, LocalDate to) {}

    @Override
    public String name() {
        return words.step();
    }

    @Override
    public Screen ask(A answers, Scene scene) {
        var grid = MonthGrid.of(scene.note());
        if (grid.isPresent()) {
            return grid.get().screen(scene);
        }
        var today = scene.today();
        return Screen.of(words.ask(scene))
                .row(new Choice(scene.plain("steps.dates.today", "day", today), MonthGrid.day(today)))
                .row(new Choice(
                        scene.plain("steps.dates.yesterday", "day", today.minusDays(1)),
                        MonthGrid.day(today.minusDays(1))))
                .row(
                        new Choice(scene.plain("steps.dates.other"), MonthGrid.open(latest(answers, scene), false)),
                        new Choice(scene.plain("steps.dates.several"), MonthGrid.open(latest(answers, scene), true)));
    }

    /** Where the months open: at the end of a project that is over, so that nobody has to turn a year back. */
    private LocalDate latest(A answers, Scene scene) {
        var end = period.apply(answers, scene).end();
        return end != null && end.isBefore(scene.today()) ? end : scene.today();
    }

    @Override
    public Reply<A> answer(A answers, Input input, Scene scene) {
        return switch (input) {
            case Input.Chosen chosen -> chosen(answers, chosen.meaning(), scene);
            case Input.Typed typed -> typed(answers, typed.text(), scene);
            case Input.Sent sent -> new Reply.NotMine<>();
            case Input.Located located -> new Reply.NotMine<>();
            case Input.Useless useless -> new Reply.NotMine<>();
        };
    }

    private Reply<A> chosen(A answers, String meaning, Scene scene) {
        var day = MonthGrid.dayOf(meaning);
        if (day.isEmpty()) {
            return new Reply.Stay<>(answers, meaning);
        }
        var grid = MonthGrid.of(scene.note());
        if (grid.isPresent() && grid.get().range()) {
            var first = grid.get().first();
            if (first == null) {
                return new Reply.Stay<>(answers, grid.get().from(day.get()).note());
            }
            var from = first.isBefore(day.get()) ? first : day.get();
            var to = first.isBefore(day.get()) ? day.get() : first;
            return take(answers, new Days(from, to), scene);
        }
        return take(answers, new Days(day.get(), day.get()), scene);
    }

    private Reply<A> typed(A answers, String text, Scene scene) {
        return switch (TypedDates.read(text, scene.language(), scene.today())) {
            case TypedDate.Day day -> take(answers, new Days(day.date(), day.date()), scene);
            case TypedDate.Range range -> take(answers, new Days(range.from(), range.to()), scene);
            case TypedDate.Unclear unclear ->
                text.contains("://")
                        ? new Reply.NotMine<>()
                        : new Reply.Refused<>(scene.html("steps.dates.unclear", "text", Html.shorten(text, 40)));
        };
    }

    private Reply<A> take(A answers, Days days, Scene scene) {
        if (days.to().isAfter(scene.today())) {
            return new Reply.Refused<>(
                    scene.html("steps.dates.future", "day", Dates.chatRange(days.from(), days.to(), scene.language())));
        }
        var allowed = period.apply(answers, scene);
        if (!allowed.contains(days.from()) || !allowed.contains(days.to())) {
            return new Reply.Refused<>(scene.html(
                    "steps.dates.outside",
                    "day",
                    Dates.chatRange(days.from(), days.to(), scene.language()),
                    "start",
                    bound(allowed.start(), scene),
                    "end",
                    bound(allowed.end(), scene)));
        }
        return new Reply.Next<>(set.apply(answers, days));
    }

    private static String bound(@Nullable LocalDate day, Scene scene) {
        return day == null ? "…" : Dates.chat(day, scene.language());
    }

    @Override
    public Optional<String> told(A answers, Scene scene) {
        return Optional.ofNullable(get.apply(answers))
                .map(days -> Dates.chatRange(days.from(), days.to(), scene.language()));
    }

    @Override
    public Optional<String> label(Scene scene) {
        return Optional.of(words.label(scene));
    }
}
