package kz.esep.journal;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import kz.esep.people.PersonId;
import kz.esep.plan.ProjectId;
import org.jspecify.annotations.Nullable;

/**
 * One logged happening with every version it ever had. Only an accepted version is a fact, and it stays the fact until
 * a later one is accepted.
 *
 * @param number "No. 124": unique in the project, given when first submitted
 * @param revision grows by one with every write; a stale writer is refused
 * @param versions oldest first, never empty
 * @param state of the newest version
 * @param accepted which version is the fact, null while none is
 * @param returned why the newest version was returned, null unless it was
 * @param cause the identity of what led to the last change, so that a change that is replayed is made once
 */
public record Entry(
        EntryId id,
        ProjectId project,
        int number,
        long revision,
        PersonId author,
        List<Version> versions,
        State state,
        @Nullable Acceptance accepted,
        @Nullable Return returned,
        String cause) {

    public Entry {
        versions = List.copyOf(versions);
        if (versions.isEmpty()) {
            throw new IllegalArgumentException("An entry needs a version");
        }
    }

    /** What an entry, that is its newest version, is waiting for or has come to. */
    public enum State {
        SUBMITTED,
        ACCEPTED,
        RETURNED,
        WITHDRAWN
    }

    /** What an author told at one time; {@code number} counts from 1. */
    public record Version(int number, Happening happening, PersonId by, Instant at) {}

    /**
     * Who accepted which version.
     *
     * @param own whether the author, as the sole coordinator, accepted it
     */
    public record Acceptance(int version, String by, Instant at, boolean own) {}

    /** Who sent it back, and why. */
    public record Return(String reason, String by, Instant at) {}

    /** A new entry, handed in for review. Its number is bound when it is first written. */
    public static Entry submitted(EntryId id, ProjectId project, PersonId author, Happening happening, Instant now) {
        var first = new Version(1, happening, author, now);
        return new Entry(id, project, 0, 0, author, List.of(first), State.SUBMITTED, null, null, id.value());
    }

    public Version newest() {
        return versions.getLast();
    }

    /** The version that counts as fact, empty while none was accepted or after the entry was withdrawn. */
    public Optional<Version> fact() {
        return Optional.ofNullable(accepted)
                .filter(a -> state != State.WITHDRAWN)
                .map(a -> versions.get(a.version() - 1));
    }

    /**
     * The same entry with a corrected version that waits for acceptance; an accepted one stays the fact meanwhile. What
     * was told already makes no version: a replay may meet an entry that somebody has decided about since.
     */
    public Entry corrected(Happening happening, PersonId by, Instant now, String why) {
        if (why.equals(cause) || (state != State.RETURNED && happening.equals(newest().happening()))) {
            return this;
        }
        var next = new Version(newest().number() + 1, happening, by, now);
        var all = Stream.concat(versions.stream(), Stream.of(next)).toList();
        return new Entry(id, project, number, revision, author, all, State.SUBMITTED, accepted, null, why);
    }

    /** The same entry with its newest version accepted. Only what waits for a decision can be accepted. */
    public Entry accepted(String by, boolean own, Instant now, String why) {
        if (why.equals(cause)) {
            return this;
        }
        requireSubmitted();
        var acceptance = new Acceptance(newest().number(), by, now, own);
        return new Entry(id, project, number, revision, author, versions, State.ACCEPTED, acceptance, null, why);
    }

    /** The same entry sent back to its author. Only what waits for a decision can be returned. */
    public Entry returned(String reason, String by, Instant now, String why) {
        if (why.equals(cause)) {
            return this;
        }
        requireSubmitted();
        var back = new Return(reason, by, now);
        return new Entry(id, project, number, revision, author, versions, State.RETURNED, accepted, back, why);
    }

    /** Whether a decision about a version can still be taken by what is identified so: now, or again on a replay. */
    public boolean awaits(int version, String why) {
        return newest().number() == version && (state == State.SUBMITTED || why.equals(cause));
    }

    /** The same entry under the number that was bound to it. */
    public Entry numbered(int bound) {
        return new Entry(id, project, bound, revision, author, versions, state, accepted, returned, cause);
    }

    /** The same entry as it stands after one more write. */
    public Entry revised() {
        return new Entry(id, project, number, revision + 1, author, versions, state, accepted, returned, cause);
    }

    private void requireSubmitted() {
        if (state != State.SUBMITTED) {
            throw new IllegalStateException("Entry " + id + " is " + state + " and waits for no decision");
        }
    }
}
