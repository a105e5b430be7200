package kz.esep.outgoing;

/** One thing that is still to be done in a chat. Ids are unique within the chat and derived, so a replay repeats them. */
public sealed interface Outgoing {

    String id();

    /** A message of its own. */
    record Say(String id, Body body) implements Outgoing {}

    /**
     * A card: a message with a logical name that is edited in place.
     *
     * @param card the logical name, letters, digits and hyphens; mapped to the message once it has been sent
     * @param anew whether to send it below everything instead of editing it; the old message then loses its buttons
     */
    record Show(String id, String card, Body body, boolean anew) implements Outgoing {}

    /** A card that keeps its text and loses its buttons. */
    record Close(String id, String card) implements Outgoing {}

    /**
     * A file below everything.
     *
     * @param file its bytes are kept in {@link OutgoingFiles} before this is written, and erased after it was delivered
     * @param caption stands below the file, cut to 1024 characters; may have buttons
     */
    record Deliver(String id, OutgoingFile file, Body caption) implements Outgoing {
        public Deliver {
            caption = caption.asCaption();
        }
    }
}
