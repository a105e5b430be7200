package kz.esep.outgoing.sending;

import kz.esep.outgoing.Body;
import kz.esep.outgoing.OutgoingFile;
import kz.esep.outgoing.OutgoingFiles;
import org.jspecify.annotations.Nullable;

/** Carries one message to Telegram. Implemented over the Telegram library; every outcome is a value. */
public interface Courier {

    /** Sends a new message. */
    Outcome send(long chat, Body body);

    /** Changes the text and buttons of a message. "Not modified" counts as delivered. */
    Outcome edit(long chat, long message, Body body);

    /** Takes the buttons off a message. */
    Outcome removeButtons(long chat, long message);

    /** Sends a file as a new message, its bytes as a stream. */
    Outcome sendFile(long chat, OutgoingFile file, OutgoingFiles.Kept bytes, Body caption);

    /** Answers a tap, at once and without waiting; the person may see a short text. Failures are worth nothing. */
    void answerTap(String query, @Nullable String text);

    /** What became of a message. */
    sealed interface Outcome {
        /** Telegram has it, as this message. */
        record Delivered(long message) implements Outcome {}

        /** Too fast: not before so many seconds. */
        record Later(int seconds) implements Outcome {}

        /** Telegram or the network is away; to be tried again. */
        record Unavailable(String reason) implements Outcome {}

        /** The person has blocked the bot or is gone. */
        record Unreachable() implements Outcome {}

        /** The group has become a supergroup, which is another chat. */
        record Moved(long chat) implements Outcome {}

        /** The message to be edited is gone or cannot be edited any more; a card is sent anew. */
        record Gone() implements Outcome {}

        /** Telegram will never take it: a bug of ours. */
        record Refused(int code, String reason) implements Outcome {}
    }
}
