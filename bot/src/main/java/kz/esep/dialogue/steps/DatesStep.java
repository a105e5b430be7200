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
 * The day or days of something that has happened: today, yesterday, a month to tap in, or typed. Never a day to come. A
 * day outside the period of the project is asked once more and then taken, marked. "Today" is asked back near midnight,
 * and when it was typed among messages that come in a burst after silence: Telegram stamps a message when it reaches its
 * servers, so what was typed without signal yesterday comes as today's.
 */
public record DatesStep<A extends Answers>(
        Wordings words,
        BiFunction<A, Scene, Period> period,
        Function<A, @Nullable Days> get,
        BiFunction<A, Days, A> set)
        implements Step<A> {

    /** What was told before this hour may still be meant for the evening before. */
    private static final int NIGHT_ENDS = 4;

    private static final int LONGEST_QUOTED = 40;

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
        var doubt = DayDoubt.of(scene.note());
        if (doubt.isPresent()) {
            return doubt.get().screen(period.apply(answers, scene), another(answers, scene), scene);
        }
        var today = scene.today();
        return Screen.of(words.ask(scene))
                .row(new Choice(scene.plain("steps.dates.today", "day", said(today, scene)), MonthGrid.day(today)))
                .row(new Choice(
                        scene.plain("steps.dates.yesterday", "day", said(today.minusDays(1), scene)),
                        MonthGrid.day(today.minusDays(1))))
                .row(
                        another(answers, scene),
                        new Choice(scene.plain("steps.dates.several"), MonthGrid.open(latest(answers, scene), true)));
    }

    private static String said(LocalDate day, Scene scene) {
        return Dates.near(day, scene.language());
    }

    private Choice another(A answers, Scene scene) {
        return new Choice(scene.plain("steps.dates.other"), MonthGrid.open(latest(answers, scene), false));
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
        if (meaning.equals(DayDoubt.YES)) {
            return DayDoubt.of(scene.note())
                    .<Reply<A>>map(doubt -> new Reply.Next<>(set.apply(answers, doubt.days())))
                    .orElseGet(Reply.NotMine::new);
        }
        var day = MonthGrid.dayOf(meaning);
        if (day.isEmpty()) {
            return new Reply.Stay<>(answers, meaning);
        }
        var days = new Days(day.get(), day.get());
        var grid = MonthGrid.of(scene.note());
        if (grid.isPresent()) {
            return tapped(answers, grid.get(), day.get(), scene);
        }
        var isAskedBack = DayDoubt.of(scene.note()).isPresent();
        return !isAskedBack && day.get().equals(scene.today()) && isNight(scene)
                ? new Reply.Stay<>(answers, DayDoubt.ofTheDay(days).note())
                : take(answers, days, scene);
    }

    private Reply<A> tapped(A answers, MonthGrid grid, LocalDate day, Scene scene) {
        if (!grid.range()) {
            return take(answers, new Days(day, day), scene);
        }
        var first = grid.first();
        if (first == null) {
            return new Reply.Stay<>(answers, grid.from(day).note());
        }
        var from = first.isBefore(day) ? first : day;
        var to = first.isBefore(day) ? day : first;
        return take(answers, new Days(from, to), scene);
    }

    private Reply<A> typed(A answers, String text, Scene scene) {
        return switch (read(text, sent(scene), scene)) {
            case TypedDate.Day day -> {
                var days = new Days(day.date(), day.date());
                yield isRelative(text, day, scene) && (isNight(scene) || scene.isAfterSilence())
                        ? new Reply.Stay<>(answers, DayDoubt.ofTheDay(days).note())
                        : take(answers, days, scene);
            }
            case TypedDate.Range range -> take(answers, new Days(range.from(), range.to()), scene);
            case TypedDate.Unclear unclear ->
                text.contains("://")
                        ? new Reply.NotMine<>()
                        : new Reply.Refused<>(
                                scene.html("steps.dates.unclear", "text", Html.shorten(text, LONGEST_QUOTED)));
        };
    }

    /** The day on which Telegram received it; Esep may have taken it on later. */
    private static LocalDate sent(Scene scene) {
        return scene.source().at().atZone(scene.view().zone()).toLocalDate();
    }

    private static TypedDate read(String text, LocalDate today, Scene scene) {
        return TypedDates.read(text, scene.language(), today);
    }

    /** «бүгін» and «вчера» move with the day on which they are read. */
    private static boolean isRelative(String text, TypedDate.Day read, Scene scene) {
        return read(text, sent(scene).minusDays(1), scene)
                .equals(new TypedDate.Day(read.date().minusDays(1)));
    }

    private static boolean isNight(Scene scene) {
        return scene.source().at().atZone(scene.view().zone()).getHour() < NIGHT_ENDS;
    }

    private Reply<A> take(A answers, Days days, Scene scene) {
        if (days.to().isAfter(scene.today())) {
            return new Reply.Refused<>(
                    scene.html("steps.dates.future", "day", Dates.chatRange(days.from(), days.to(), scene.language())));
        }
        return isOutside(period.apply(answers, scene), days)
                ? new Reply.Stay<>(answers, DayDoubt.ofThePeriod(days).note())
                : new Reply.Next<>(set.apply(answers, days));
    }

    /** Whether any of some days lies outside a period. */
    public static boolean isOutside(Period period, Days days) {
        return !period.contains(days.from()) || !period.contains(days.to());
    }

    @Override
    public Optional<String> told(A answers, Scene scene) {
        return Optional.ofNullable(get.apply(answers)).map(days -> {
            var text = Dates.chatRange(days.from(), days.to(), scene.language());
            return isOutside(period.apply(answers, scene), days)
                    ? scene.plain("steps.dates.marked", "day", text)
                    : text;
        });
    }

    @Override
    public Optional<String> label(Scene scene) {
        return Optional.of(words.label(scene));
    }
}
