package kz.esep.dialogue;

import kz.esep.incoming.Incoming;
import org.jspecify.annotations.Nullable;

/** What a person has given in answer to a question. */
public sealed interface Input {

    /** One of the choices that the step offered. */
    record Chosen(String meaning) implements Input {}

    /** Typed text, stripped. */
    record Typed(String text) implements Input {}

    /** A file; it is kept in any case. */
    record Sent(Incoming.Attachment attachment) implements Input {}

    /** A location, with the name of the venue where one was chosen that has a name. */
    record Located(
            double latitude, double longitude, @Nullable String venue) implements Input {
        public Located {
            venue = venue == null || venue.isBlank() ? null : venue.strip();
        }
    }

    /** Something that no step has a use for. */
    record Useless(Incoming.Unusable.What what) implements Input {}
}
