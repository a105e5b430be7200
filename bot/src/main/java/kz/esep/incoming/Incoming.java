package kz.esep.incoming;

import kz.esep.evidence.FileId;
import kz.esep.evidence.FileKind;
import kz.esep.language.PlainText;
import org.jspecify.annotations.Nullable;

/** One thing that arrived for a conversation. What people wrote in it is plain text. */
public sealed interface Incoming {

    Source source();

    /** A text message, commands included. */
    record Text(Source source, long message, String text) implements Incoming {
        public Text {
            text = PlainText.of(text);
        }
    }

    /** A press of an inline button. */
    record Tap(Source source, String query, long message, String key) implements Incoming {}

    /**
     * A photo, video, voice message or document.
     *
     * @param size in bytes as announced, 0 where unknown
     * @param album equal for the parts of one album, null for a single file
     */
    record Attachment(
            Source source,
            long message,
            FileId id,
            FileKind kind,
            String telegramFile,
            String telegramUnique,
            @Nullable String name,
            @Nullable String mediaType,
            long size,
            @Nullable String caption,
            @Nullable String album)
            implements Incoming {
        public Attachment {
            name = PlainText.ofNullable(name);
            caption = PlainText.ofNullable(caption);
        }
    }

    /** A location, with the name of the venue where one was chosen. */
    record Location(
            Source source,
            long message,
            double latitude,
            double longitude,
            @Nullable String venue) implements Incoming {
        public Location {
            venue = PlainText.ofNullable(venue);
            venue = venue == null || PlainText.isInvisible(venue) ? null : venue;
        }
    }

    /** A message of a kind that Esep has no use for. */
    record Unusable(Source source, long message, What what) implements Incoming {

        /** What it is, so that the answer can say why. */
        public enum What {
            STICKER,
            CONTACT,
            POLL,
            DICE,
            OTHER
        }
    }

    /** An earlier text message was edited. */
    record Edited(Source source, long message, String text) implements Incoming {
        public Edited {
            text = PlainText.of(text);
        }
    }

    /** What stands below a photo or another file was edited; null where it was taken away. */
    record Recaptioned(Source source, FileId file, @Nullable String caption) implements Incoming {
        public Recaptioned {
            caption = PlainText.ofNullable(caption);
        }
    }

    /**
     * A command that was addressed to the bot in a group; it belongs to the private conversation of who wrote it.
     *
     * @param group the chat of the group
     * @param command without slash and address, lower case
     * @param file what the command was written under or in reply to, null where that is no file
     * @param bot the bot's user name, for a link to it
     */
    record Addressed(
            Source source,
            long group,
            String command,
            @Nullable Attachment file,
            String bot) implements Incoming {}

    /** The person has blocked or unblocked the bot. */
    record Reachable(Source source, boolean reachable) implements Incoming {}

    /** The bytes of a file are durable and hashed, or were given up; comes from Esep itself. */
    record FileSettled(Source source, FileId file) implements Incoming {}

    /** The moment has come that the conversation wanted to be woken at; comes from Esep itself. */
    record Woken(Source source) implements Incoming {}
}
