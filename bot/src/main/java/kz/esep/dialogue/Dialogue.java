package kz.esep.dialogue;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A conversation with a purpose: an ordered list of steps and what is done at the end. Plain Java without I/O.
 *
 * @param <A> what it is told
 */
public interface Dialogue<A extends Answers> {

    /** The name under which buttons and commands begin it and under which its phrases are kept. */
    String name();

    /** The record of its answers. */
    Class<A> answers();

    /** The answers at the beginning; the argument comes from the button, link or command, and may be empty. */
    A begin(String argument, Scene scene);

    /**
     * The steps that apply, in order. With none left to ask, the dialogue ends at once, as one does that is a single press
     * and has no steps at all.
     */
    default List<Step<A>> steps(A answers, Scene scene) {
        return List.of();
    }

    /** The step to open with; the first one unless the dialogue takes up something that was told before. */
    default String opening(A answers, Scene scene) {
        var steps = steps(answers, scene);
        return steps.stream()
                .filter(step -> !step.isKnown(answers, scene))
                .findFirst()
                .orElseGet(steps::getFirst)
                .name();
    }

    /** The end, after the last step. Rights are checked here, not by hiding buttons. */
    Ending end(A answers, Scene scene);

    /** What becomes of an input that the step in question has no use for, such as a photo sent early. */
    default Optional<A> absorb(A answers, Input input, Scene scene) {
        return Optional.empty();
    }

    /** The answers without what a text had added to them beside a question or at one that gathers, such as links. */
    default A retract(A answers, String text, Scene scene) {
        return answers;
    }

    /** Whether what was told is offered again when the person turns to something else. */
    default boolean isWorthKeeping() {
        return true;
    }

    /** What has to be loaded before it begins, besides what every turn sees. */
    default Set<Lookup> lookups() {
        return Set.of();
    }

    /** The line at the head of the card, and the name under which it is offered again after it was left. */
    String title(A answers, Scene scene);
}
