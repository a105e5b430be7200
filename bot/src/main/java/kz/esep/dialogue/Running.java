package kz.esep.dialogue;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A dialogue somewhere between its first question and its end.
 *
 * @param dialogue the name of the dialogue
 * @param serial tells its card and its buttons from those of every other dialogue of the conversation
 * @param step the name of the step that is being asked
 * @param answers what was told so far
 * @param note what the step itself remembers between two drawings, such as the month of a calendar; empty at first
 * @param back the step to return to when this one was opened to correct one answer, null otherwise
 * @param draw how often the card has changed its question or its buttons; older buttons are stale
 * @param keys what the buttons of the last drawing mean, in order
 * @param since how many messages have come in since the card was last sent
 * @param cancelling whether the card asks if the dialogue shall really be cancelled
 * @param keeping what matters once it is left
 */
public record Running(
        String dialogue,
        int serial,
        String step,
        Answers answers,
        String note,
        @Nullable String back,
        int draw,
        List<String> keys,
        int since,
        boolean cancelling,
        Keeping keeping) {

    public Running {
        keys = List.copyOf(keys);
    }

    static Running begun(String dialogue, String argument, int serial, String step, Answers answers, Instant now) {
        return new Running(
                dialogue, serial, step, answers, "", null, 0, List.of(), 0, false, Keeping.begun(argument, now));
    }

    /** The name of the card that this dialogue lives in. */
    public String card() {
        return card(serial);
    }

    static String card(int serial) {
        return "live-" + serial;
    }

    Running at(String other, Answers told, @Nullable String returnTo) {
        return new Running(dialogue, serial, other, told, "", returnTo, draw, keys, since, false, telling(told));
    }

    Running told(Answers told, String remembered) {
        return new Running(dialogue, serial, step, told, remembered, back, draw, keys, since, false, telling(told));
    }

    private Keeping telling(Answers told) {
        return keeping.telling(!told.equals(answers));
    }

    /** The same dialogue, its answers told before it began. */
    Running handedOver() {
        return keeping(keeping.telling(true));
    }

    Running asking(boolean cancel) {
        return new Running(dialogue, serial, step, answers, note, back, draw, keys, since, cancel, keeping);
    }

    /** @param open whether the card shows this question with these buttons already, so that they stay good */
    Running drawn(List<String> meanings, boolean anew, boolean open) {
        return new Running(
                dialogue,
                serial,
                step,
                answers,
                note,
                back,
                open ? draw : draw + 1,
                meanings,
                anew ? 0 : since,
                cancelling,
                keeping);
    }

    /** What a button of the card means; empty for a button of another card or of an older drawing. */
    public Optional<String> meaning(Keys.Choice choice) {
        return choice.serial() == serial && choice.draw() == draw && choice.index() < keys.size()
                ? Optional.of(keys.get(choice.index()))
                : Optional.empty();
    }

    /** Whether another stage of a dialogue asks the same, so that a button means the same on both cards. */
    boolean asksLike(Running other) {
        return serial == other.serial
                && draw == other.draw
                && step.equals(other.step)
                && note.equals(other.note)
                && Objects.equals(back, other.back)
                && cancelling == other.cancelling;
    }

    /** The same dialogue, its card one message further up. */
    Running scrolled() {
        return new Running(dialogue, serial, step, answers, note, back, draw, keys, since + 1, cancelling, keeping);
    }

    Running keeping(Keeping other) {
        return new Running(dialogue, serial, step, answers, note, back, draw, keys, since, cancelling, other);
    }
}
