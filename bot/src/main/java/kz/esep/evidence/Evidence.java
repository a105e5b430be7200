package kz.esep.evidence;

import java.time.Instant;
import java.util.Optional;
import kz.esep.people.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * One piece of evidence: what was sent, by whom, and what became of its bytes.
 *
 * @param chat the private chat that it came from
 * @param telegramFile the id under which Telegram hands the bytes out
 * @param telegramUnique Telegram's id of the content, equal for the same file sent again
 * @param name the file name as sent, null for photos and voice
 * @param mediaType MIME type, null where Telegram names none
 * @param announcedSize bytes according to Telegram, 0 where it does not say
 * @param album groups the parts of one album, null for a single file
 * @param stored null until the bytes are durable and hashed
 * @param failures how often fetching has failed so far
 * @param nextTry when to fetch (again); null once stored or given up
 * @param told whether the sender's card has been brought up to date with the present state
 */
public record Evidence(
        FileId id,
        PersonId sender,
        long chat,
        FileKind kind,
        String telegramFile,
        String telegramUnique,
        @Nullable String name,
        @Nullable String mediaType,
        long announcedSize,
        @Nullable String caption,
        @Nullable String album,
        Instant sentAt,
        @Nullable Stored stored,
        int failures,
        @Nullable Instant nextTry,
        boolean told) {

    /** Telegram hands out files up to this size to bots (Bot API, getFile). */
    public static final long LARGEST = 20L * 1024 * 1024;

    /**
     * Where the bytes are.
     *
     * @param blob id of the stored content; the same content is stored once
     * @param sha256 lower-case hexadecimal
     * @param size in bytes
     * @param taken what a picture says of its making, null where it says nothing
     * @param flaw what is wrong with the bytes, null as far as is known nothing is
     */
    public record Stored(
            String blob,
            String sha256,
            long size,
            Instant at,
            @Nullable Taken taken,
            @Nullable Flaw flaw) {

        public Stored(String blob, String sha256, long size, Instant at) {
            this(blob, sha256, size, at, null, null);
        }
    }

    /** Why something that is stored proves nothing. */
    public enum Flaw {
        /** There is not one byte in it. */
        EMPTY,
        /** A picture that cannot be opened. */
        DAMAGED
    }

    /** The same file with other words below it; null for none. */
    public Evidence captioned(@Nullable String words) {
        return new Evidence(
                id,
                sender,
                chat,
                kind,
                telegramFile,
                telegramUnique,
                name,
                mediaType,
                announcedSize,
                words,
                album,
                sentAt,
                stored,
                failures,
                nextTry,
                told);
    }

    public boolean isStored() {
        return stored != null;
    }

    /** What the picture says of its making, empty where it says nothing or is not stored yet. */
    public Optional<Taken> taken() {
        return Optional.ofNullable(stored).map(Stored::taken);
    }

    /** What is wrong with the bytes, empty as far as is known nothing is. */
    public Optional<Flaw> flaw() {
        return Optional.ofNullable(stored).map(Stored::flaw);
    }

    /** Whether fetching was given up: neither stored nor to be tried again. */
    public boolean isLost() {
        return stored == null && nextTry == null;
    }
}
