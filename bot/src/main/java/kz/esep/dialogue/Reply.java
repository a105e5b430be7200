package kz.esep.dialogue;

/** What a step makes of an input. */
public sealed interface Reply<A> {

    /** Answered: on to the next question. */
    record Next<A>(A answers) implements Reply<A> {}

    /**
     * Still the same question: a toggle, a page turned, one file more.
     *
     * @param note what the step wants to remember for its next drawing
     */
    record Stay<A>(A answers, String note) implements Reply<A> {}

    /** Not acceptable: the sentence says what was kept and what to give instead. */
    record Refused<A>(String html) implements Reply<A> {}

    /** Open another step to correct its answer, then come back here. */
    record Correct<A>(A answers, String step) implements Reply<A> {}

    /** The dialogue is complete. */
    record Done<A>(A answers) implements Reply<A> {}

    /**
     * Still the same question; another dialogue that asks nothing is held beside it.
     *
     * @param note what the step wants to remember for its next drawing
     */
    record Also<A>(A answers, String note, Other other) implements Reply<A> {
        /** Which dialogue, and what it is told. */
        public record Other(String dialogue, String argument) {}
    }

    /** Not an answer to this question; the dialogue may have a use for it. */
    record NotMine<A>() implements Reply<A> {}
}
