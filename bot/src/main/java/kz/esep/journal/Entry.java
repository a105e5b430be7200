package kz.esep.journal;

import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import kz.esep.evidence.FileId;
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
 * @param withdrawing that the author wants it gone, null unless that waits for a coordinator
 * @param deeds what was decided about it, oldest first
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
        @Nullable Withdrawal withdrawing,
        List<Deed> deeds) {

    public Entry {
        versions = List.copyOf(versions);
        deeds = List.copyOf(deeds);
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

    /**
     * What an author told at one time.
     *
     * @param number counts from 1
     * @param cause the identity of what led to it, so that a correction that is replayed is made once
     */
    public record Version(int number, Happening happening, PersonId by, Instant at, String cause) {

        Version renaming(String name, String instead) {
            var people = happening.attendance();
            return people == null
                    ? this
                    : new Version(number, happening.attendedBy(people.renaming(name, instead)), by, at, cause);
        }
    }

    /**
     * Who accepted which version.
     *
     * @param own whether the author, as the sole coordinator, accepted it
     * @param files those that were stored at that time and could be seen
     */
    public record Acceptance(int version, String by, Instant at, boolean own, List<FileId> files) {
        public Acceptance {
            files = List.copyOf(files);
        }
    }

    /** Who sent it back, and why. */
    public record Return(String reason, String by, Instant at) {}

    /** The author's wish to take an entry back that was accepted. */
    public record Withdrawal(@Nullable String reason, PersonId by, Instant at) {}

    /**
     * One thing that was decided about an entry.
     *
     * @param version the newest one at that time
     * @param note the reason that was given, null for none
     * @param cause the identity of what led to it, so that a decision that is replayed is taken once
     */
    public record Deed(
            Kind kind,
            int version,
            String by,
            Instant at,
            @Nullable String note,
            String cause) {

        public enum Kind {
            ACCEPTED,
            RETURNED,
            WITHDRAWAL_ASKED,
            WITHDRAWAL_REFUSED,
            WITHDRAWN
        }
    }

    /** A new entry, handed in for review. Its number is bound when it is first written. */
    public static Entry submitted(EntryId id, ProjectId project, PersonId author, Happening happening, Instant now) {
        var first = new Version(1, happening, author, now, id.value());
        return new Entry(id, project, 0, 0, author, List.of(first), State.SUBMITTED, null, null, null, List.of());
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

    /** Whether an accepted version is the fact while a later one waits or was sent back. */
    public boolean isPending() {
        return fact().filter(fact -> fact.number() < newest().number()).isPresent();
    }

    /**
     * The same entry with a corrected version that waits for acceptance; an accepted one stays the fact meanwhile. What
     * was told already makes no version, and neither does the same cause: a replay may meet an entry that somebody has
     * decided about since.
     */
    public Entry corrected(Happening happening, PersonId by, Instant now, String why) {
        if (knows(why) || (state != State.RETURNED && happening.equals(newest().happening()))) {
            return this;
        }
        requireThere();
        var next = new Version(newest().number() + 1, happening, by, now, why);
        var all = Stream.concat(versions.stream(), Stream.of(next)).toList();
        return new Entry(
                id, project, number, revision, author, all, State.SUBMITTED, accepted, null, withdrawing, deeds);
    }

    /**
     * The same entry with its newest version accepted. Only what waits for a decision can be accepted.
     *
     * @param seen its files that are stored
     */
    public Entry accepted(String by, boolean own, List<FileId> seen, Instant now, String why) {
        if (knows(why)) {
            return this;
        }
        requireSubmitted();
        var acceptance = new Acceptance(newest().number(), by, now, own, seen);
        return after(deed(Deed.Kind.ACCEPTED, by, null, now, why), State.ACCEPTED, acceptance, null, withdrawing);
    }

    /** The same entry sent back to its author. Only what waits for a decision can be returned. */
    public Entry returned(String reason, String by, Instant now, String why) {
        if (knows(why)) {
            return this;
        }
        requireSubmitted();
        var back = new Return(reason, by, now);
        return after(deed(Deed.Kind.RETURNED, by, reason, now, why), State.RETURNED, accepted, back, withdrawing);
    }

    /** The same entry taken back: it is no fact any more. What is withdrawn stays so. */
    public Entry withdrawn(String by, @Nullable String reason, Instant now, String why) {
        return knows(why) || state == State.WITHDRAWN
                ? this
                : after(deed(Deed.Kind.WITHDRAWN, by, reason, now, why), State.WITHDRAWN, accepted, null, null);
    }

    /** The same entry with the author's wish to take it back, which a coordinator decides about. */
    public Entry askedBack(PersonId by, @Nullable String reason, Instant now, String why) {
        if (knows(why)) {
            return this;
        }
        requireThere();
        var wish = new Withdrawal(reason, by, now);
        return after(deed(Deed.Kind.WITHDRAWAL_ASKED, by.value(), reason, now, why), state, accepted, returned, wish);
    }

    /** The same entry kept although its author wanted it gone. */
    public Entry kept(String by, Instant now, String why) {
        return knows(why) || withdrawing == null
                ? this
                : after(deed(Deed.Kind.WITHDRAWAL_REFUSED, by, null, now, why), state, accepted, returned, null);
    }

    /** Whether a decision about a version can still be taken by what is identified so: now, or again on a replay. */
    public boolean awaits(int version, String why) {
        return newest().number() == version && (state == State.SUBMITTED || knows(why));
    }

    /** Whether what is identified so has led to a version or a decision already. */
    public boolean knows(String why) {
        return versions.stream().anyMatch(version -> version.cause().equals(why))
                || deeds.stream().anyMatch(deed -> deed.cause().equals(why));
    }

    /** Whoever wrote or decided anything of it, in the order in which they first did. */
    public Set<String> involved() {
        var all = new LinkedHashSet<String>();
        all.add(author.value());
        versions.forEach(version -> all.add(version.by().value()));
        deeds.forEach(deed -> all.add(deed.by()));
        return all;
    }

    /** The same entry in which a person is {@link PersonId#ERASED}; what was told stays. */
    public Entry without(PersonId person) {
        UnaryOperator<PersonId> nobody = who -> who.equals(person) ? PersonId.ERASED : who;
        UnaryOperator<String> noName = who -> nobody.apply(new PersonId(who)).value();
        return new Entry(
                id,
                project,
                number,
                revision,
                nobody.apply(author),
                versions.stream()
                        .map(v -> new Version(v.number(), v.happening(), nobody.apply(v.by()), v.at(), v.cause()))
                        .toList(),
                state,
                accepted == null
                        ? null
                        : new Acceptance(
                                accepted.version(),
                                noName.apply(accepted.by()),
                                accepted.at(),
                                accepted.own(),
                                accepted.files()),
                returned == null ? null : new Return(returned.reason(), noName.apply(returned.by()), returned.at()),
                withdrawing == null
                        ? null
                        : new Withdrawal(withdrawing.reason(), nobody.apply(withdrawing.by()), withdrawing.at()),
                deeds.stream()
                        .map(d -> new Deed(d.kind(), d.version(), noName.apply(d.by()), d.at(), d.note(), d.cause()))
                        .toList());
    }

    /** The same entry with something else in place of the name of a participant, in every version. */
    public Entry renaming(String name, String instead) {
        return new Entry(
                id,
                project,
                number,
                revision,
                author,
                versions.stream()
                        .map(version -> version.renaming(name, instead))
                        .toList(),
                state,
                accepted,
                returned,
                withdrawing,
                deeds);
    }

    /** The same entry under the number that was bound to it. */
    public Entry numbered(int bound) {
        return new Entry(id, project, bound, revision, author, versions, state, accepted, returned, withdrawing, deeds);
    }

    /** The same entry as it stands after one more write. */
    public Entry revised() {
        return new Entry(
                id, project, number, revision + 1, author, versions, state, accepted, returned, withdrawing, deeds);
    }

    private Deed deed(Deed.Kind kind, String by, @Nullable String note, Instant now, String why) {
        return new Deed(kind, newest().number(), by, now, note, why);
    }

    private Entry after(
            Deed deed, State next, @Nullable Acceptance acceptance, @Nullable Return back, @Nullable Withdrawal wish) {
        var all = Stream.concat(deeds.stream(), Stream.of(deed)).toList();
        return new Entry(id, project, number, revision, author, versions, next, acceptance, back, wish, all);
    }

    private void requireThere() {
        if (state == State.WITHDRAWN) {
            throw new IllegalStateException("Entry " + id + " is withdrawn");
        }
    }

    private void requireSubmitted() {
        if (state != State.SUBMITTED) {
            throw new IllegalStateException("Entry " + id + " is " + state + " and waits for no decision");
        }
    }
}
