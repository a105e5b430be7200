package kz.esep.conductor;

import java.util.function.Predicate;
import kz.esep.dialogue.Effect;

/**
 * How one kind of effect is written. Every kind but {@link Effect.WantFile}, which is written for all chats of a batch
 * together, has exactly one; see {@link Appliers}.
 *
 * @param work false when what the effect stands on has changed since it was read; the turn is then made again
 */
record Applier<E extends Effect>(Class<E> kind, Stage stage, Predicate<E> work) {

    /** When it is written, from first to last. A turn that loses at one stage does not come to the next. */
    enum Stage {
        /** Places that are given to whoever comes first. */
        ADMISSION,
        /** Records, in the order in which the turn has named them. */
        RECORD,
        /** What follows from the records. */
        CONSEQUENCE
    }

    boolean apply(Effect effect) {
        return work.test(kind.cast(effect));
    }
}
