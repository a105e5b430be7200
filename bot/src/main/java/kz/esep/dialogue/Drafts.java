package kz.esep.dialogue;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import kz.esep.outgoing.Body;
import kz.esep.outgoing.Button;
import org.jspecify.annotations.Nullable;

/**
 * Dialogues that were left before their end. They are kept for 30 days, reminded of a day before they go, offered
 * again, and never resumed or dropped without a word. One in which nothing was told is no draft.
 */
final class Drafts {

    /** The wake for what is to be reminded of, or to go. */
    static final String WAKE = "drafts";

    private static final String CARD = "drafts";

    /** With so many, one is to be finished or discarded before a further dialogue begins. */
    private static final int ENOUGH = 10;

    /** More than anybody leaves by hand; what goes then is named. */
    private static final int MOST = 50;

    private final Stage stage;
    private final Offers offers;

    Drafts(Stage stage) {
        this.stage = stage;
        this.offers = new Offers(stage);
    }

    /** Puts the dialogue in progress aside, or drops it where there is nothing worth keeping; its card keeps the text and loses the buttons. */
    void leave() {
        if (stage.running instanceof Running current) {
            stage.close(current.card());
            stage.running = null;
            if (isWorthKeeping(current)) {
                keep(current);
            }
        }
    }

    /** Puts the dialogue in progress aside because the person wants to go on later. */
    void save(Running current) {
        stage.running = null;
        if (isWorthKeeping(current)) {
            keep(current);
            stage.show(current.card(), offers.saved(current), false);
        } else {
            stage.show(current.card(), Body.of(stage.scene().html("engine.left")), false);
        }
    }

    private boolean isWorthKeeping(Running draft) {
        return draft.keeping().told() && stage.play(draft).dialogue().isWorthKeeping();
    }

    private void keep(Running draft) {
        stage.saved.add(draft.asking(false));
        while (stage.saved.size() > MOST) {
            stage.say(offers.gone(List.of(stage.saved.removeFirst()), "engine.dropped"));
        }
    }

    /** Whether there are so many that no other dialogue should begin; then they are offered. */
    boolean areEnough() {
        if (stage.saved.size() < ENOUGH) {
            return false;
        }
        stage.show(CARD, offers.of(List.copyOf(stage.saved), "engine.enough", List.of()), true);
        return true;
    }

    /** Offers what was begun in the same way, or to begin another; false when there is none. */
    boolean offerSame(String dialogue, String argument) {
        var another = Button.key(stage.scene().plain("engine.begin-another"), Keys.beginAnother(dialogue, argument));
        return offer(
                draft -> draft.dialogue().equals(dialogue)
                        && draft.keeping().argument().equals(argument),
                List.of(another));
    }

    /** Offers every one whose question was seen before. */
    void offerAll() {
        offer(draft -> draft.draw() > 0, List.of());
    }

    /** Offers the draft of a number; false when there is none. */
    boolean offer(int serial) {
        return offer(draft -> draft.serial() == serial, List.of());
    }

    private boolean offer(Predicate<Running> which, List<Button> more) {
        var found = stage.saved.stream().filter(which).toList();
        if (!found.isEmpty()) {
            stage.show(CARD, offers.of(found, "engine.unfinished", more), true);
        }
        return !found.isEmpty();
    }

    /** The draft to go on with, null when it is gone; what is in progress is put aside for it. */
    @Nullable
    Running takeUp(int serial) {
        var draft = find(serial);
        stage.close(CARD);
        if (draft.isEmpty()) {
            return null;
        }
        stage.saved.remove(draft.get());
        leave();
        return draft.get();
    }

    /** Drops every draft of a dialogue that begins anew. */
    void forget(String dialogue) {
        stage.saved.removeIf(draft -> draft.dialogue().equals(dialogue));
    }

    /** Drops one because the person says so, and offers what is left. */
    void discard(int serial) {
        find(serial).ifPresent(draft -> stage.close(draft.card()));
        stage.saved.removeIf(draft -> draft.serial() == serial);
        var left = List.copyOf(stage.saved);
        var said = left.isEmpty()
                ? Body.of(stage.scene().html("engine.discarded"))
                : offers.of(left, "engine.discarded-one", List.of());
        stage.show(CARD, said, false);
    }

    /** Reminds of what goes tomorrow, and lets go of what was reminded of a day ago and not taken up. */
    void comeBack() {
        var going =
                all().filter(draft -> !draft.keeping().due().isAfter(stage.now)).toList();
        var gone = going.stream()
                .filter(draft -> draft.keeping().reminded() != null)
                .toList();
        stage.saved.removeAll(gone);
        gone.forEach(draft -> stage.close(draft.card()));
        if (!gone.isEmpty()) {
            stage.show(CARD, offers.gone(gone, "engine.gone"), false);
        }
        var reminded = going.stream()
                .filter(draft -> draft.keeping().reminded() == null)
                .map(this::reminded)
                .toList();
        if (!reminded.isEmpty()) {
            stage.show(CARD, offers.of(reminded, "engine.going", List.of()), true);
        }
    }

    private Running reminded(Running draft) {
        if (draft.equals(stage.running)) {
            stage.close(draft.card());
            stage.running = null;
        }
        var reminded = draft.asking(false).keeping(draft.keeping().remindedAt(stage.now));
        stage.saved.removeIf(other -> other.serial() == draft.serial());
        stage.saved.add(reminded);
        return reminded;
    }

    /** Has the conversation woken in time for the next draft; being woken too early does no harm. */
    void setAlarm() {
        var next = all().map(draft -> draft.keeping().due()).sorted().findFirst();
        if (next.isEmpty()) {
            stage.alarms.letSleep(WAKE);
        } else if (stage.alarms
                .wakesAt(WAKE)
                .filter(at -> !at.isAfter(next.get()))
                .isEmpty()) {
            stage.alarms.wake(WAKE, next.get());
        }
    }

    private Stream<Running> all() {
        return Stream.concat(
                stage.saved.stream(), Stream.ofNullable(stage.running).filter(this::isWorthKeeping));
    }

    private Optional<Running> find(int serial) {
        return stage.saved.stream().filter(draft -> draft.serial() == serial).findFirst();
    }
}
