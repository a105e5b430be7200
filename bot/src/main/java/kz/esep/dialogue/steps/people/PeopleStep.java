package kz.esep.dialogue.steps.people;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.function.Predicate;
import kz.esep.attendance.Attendance;
import kz.esep.dialogue.Answers;
import kz.esep.dialogue.Input;
import kz.esep.dialogue.Reply;
import kz.esep.dialogue.Scene;
import kz.esep.dialogue.Screen;
import kz.esep.dialogue.Step;
import kz.esep.plan.StatusMode;
import org.jspecify.annotations.Nullable;

/**
 * Who was there. A number typed at once is the whole answer; buttons open the other ways, which can be mixed.
 *
 * @param get what was told, null for nothing yet
 * @param isUntold whether nothing was told yet, so that the question may be skipped
 * @param mode whether somebody may have several statuses
 * @param day of the event: ages are told by it
 * @param isKindFixed whether whoever comes to it is a participant, so that a number needs no question of whom it counts
 * @param mayCheckIn whether self check-in can be opened from here
 * @param checkIn the dialogue that opens it, and what it is to be told
 */
public record PeopleStep<A extends Answers>(
        BiFunction<A, Scene, @Nullable Attendance> get,
        BiFunction<A, @Nullable Attendance, A> set,
        Predicate<A> isUntold,
        BiFunction<A, Scene, StatusMode> mode,
        BiFunction<A, Scene, LocalDate> day,
        BiPredicate<A, Scene> isKindFixed,
        BiPredicate<A, Scene> mayCheckIn,
        Function<A, Reply.Also.Other> checkIn)
        implements Step<A> {

    @Override
    public String name() {
        return "people";
    }

    @Override
    public Screen ask(A answers, Scene scene) {
        return page(answers, scene).ask(known(answers, scene), scene);
    }

    @Override
    public Reply<A> answer(A answers, Input input, Scene scene) {
        if (input instanceof Input.Chosen chosen && chosen.meaning().equals(Overview.CHECK_IN)) {
            return new Reply.Also<>(answers, Page.OVERVIEW, checkIn.apply(answers));
        }
        return switch (page(answers, scene).answer(known(answers, scene), input, scene)) {
            case Reply.Next<Attendance> next ->
                new Reply.Next<>(set.apply(answers, orNothing(counted(next.answers(), answers, scene))));
            case Reply.Stay<Attendance> stay ->
                new Reply.Stay<>(kept(answers, counted(stay.answers(), answers, scene), scene), stay.note());
            case Reply.Refused<Attendance> refused -> new Reply.Refused<>(refused.html());
            case Reply.NotMine<Attendance> notMine -> new Reply.NotMine<>();
            case Reply.Correct<Attendance> correct -> new Reply.NotMine<>();
            case Reply.Done<Attendance> done -> new Reply.NotMine<>();
            case Reply.Also<Attendance> also -> new Reply.NotMine<>();
        };
    }

    private A kept(A answers, Attendance now, Scene scene) {
        return now.equals(known(answers, scene)) ? answers : set.apply(answers, orNothing(now));
    }

    /** As the project counts: a list may give somebody several statuses. */
    private Attendance counted(Attendance told, A answers, Scene scene) {
        var counting = mode.apply(answers, scene);
        return told.naming(
                told.names().stream().map(person -> person.in(counting)).toList());
    }

    private static @Nullable Attendance orNothing(Attendance told) {
        return told.equals(Attendance.UNKNOWN) ? null : told;
    }

    private Attendance known(A answers, Scene scene) {
        var told = Objects.requireNonNullElse(get.apply(answers, scene), Attendance.UNKNOWN);
        return told.groups() == null ? told : told.grouped(told.groups().in(mode.apply(answers, scene)));
    }

    private Page page(A answers, Scene scene) {
        var note = scene.note();
        if (note.startsWith(Tables.NOTE) && known(answers, scene).groups() != null) {
            return Tables.of(note);
        }
        if (note.startsWith(Names.NOTE)) {
            return new Names(day.apply(answers, scene));
        }
        if (note.startsWith(DoubtfulNames.NOTE)) {
            return new DoubtfulNames(day.apply(answers, scene));
        }
        if (note.startsWith(Others.NOTE)) {
            return new Others();
        }
        return switch (note) {
            case Total.NOTE -> new Total();
            case PaperLists.NOTE -> new PaperLists();
            case Deciding.NOTE -> new Deciding();
            default ->
                new Overview(
                        mayCheckIn.test(answers, scene), isKindFixed.test(answers, scene), day.apply(answers, scene));
        };
    }

    @Override
    public Optional<String> told(A answers, Scene scene) {
        return Optional.ofNullable(get.apply(answers, scene))
                .filter(told -> !told.equals(Attendance.UNKNOWN))
                .map(told -> Said.shortly(told, scene));
    }

    @Override
    public Optional<String> label(Scene scene) {
        return Optional.of(scene.plain("attended.label"));
    }

    @Override
    public boolean isOptional(A answers) {
        return isUntold.test(answers);
    }

    @Override
    public A skipped(A answers) {
        return set.apply(answers, null);
    }
}
