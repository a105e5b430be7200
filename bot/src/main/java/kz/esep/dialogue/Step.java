package kz.esep.dialogue;

import java.util.Optional;

/** One question of a dialogue: what it shows, what it makes of an answer, what the answer so far is. */
public interface Step<A extends Answers> {

    /** Unique within the dialogue. */
    String name();

    Screen ask(A answers, Scene scene);

    Reply<A> answer(A answers, Input input, Scene scene);

    /** The answer so far as plain text, empty while there is none. */
    default Optional<String> told(A answers, Scene scene) {
        return Optional.empty();
    }

    /** What the answer is called on the card, plain text; empty for a step that is not shown there. */
    default Optional<String> label(Scene scene) {
        return Optional.empty();
    }

    /** Whether each answer adds to those before, instead of taking their place. */
    default boolean gathers() {
        return false;
    }

    /** What is still needed of the answer, as plain text; it is marked on the review, and nobody is held up by it. */
    default Optional<String> lacking(A answers, Scene scene) {
        return Optional.empty();
    }

    /** Whether the answer is known without asking, so that the question is passed over and stays open to correction. */
    default boolean isKnown(A answers, Scene scene) {
        return false;
    }

    /** Whether the question may be skipped. */
    default boolean isOptional(A answers) {
        return false;
    }

    /** The answers after the question was skipped: "not told", never zero. */
    default A skipped(A answers) {
        return answers;
    }
}
