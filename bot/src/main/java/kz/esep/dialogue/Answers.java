package kz.esep.dialogue;

import java.time.LocalDate;
import java.util.Set;
import kz.esep.evidence.FileId;
import kz.esep.journal.EntryId;
import kz.esep.language.Language;
import org.jspecify.annotations.Nullable;

/** What a running dialogue has been told so far. Each dialogue has a record of its own. */
public interface Answers {

    /** Entries that the dialogue has to look at; they are loaded before the turn. */
    default Set<EntryId> entries() {
        return Set.of();
    }

    /** Files that the dialogue has to look at; they are loaded before the turn. */
    default Set<FileId> files() {
        return Set.of();
    }

    /** Sheets among these files whose names the dialogue has to look at. */
    default Set<FileId> lists() {
        return Set.of();
    }

    /** The day of the event that these sheets are about, null as long as nobody has told. */
    default @Nullable LocalDate day() {
        return null;
    }

    /** Keys of publications that the dialogue compares with those of other entries. */
    default Set<String> publications() {
        return Set.of();
    }

    /** Entries whose survey the dialogue is about. */
    default Set<EntryId> surveys() {
        return Set.of();
    }

    /** The payload of the start link that the dialogue is about, null where there is none. */
    default @Nullable String startPayload() {
        return null;
    }

    /** The language chosen within the dialogue itself, null where it does not matter. */
    default @Nullable Language language() {
        return null;
    }
}
