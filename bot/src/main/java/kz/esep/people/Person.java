package kz.esep.people;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import kz.esep.language.Language;
import kz.esep.plan.ProjectId;
import org.jspecify.annotations.Nullable;

/**
 * A person who agreed that Esep keeps a record of them.
 *
 * @param chat the private Telegram chat, where everything for this person goes
 * @param name as shown in Telegram at the time of joining; shown to the people of the project only
 * @param consentedAt when the person agreed to what is kept
 * @param memberships of every project that the person was ever in
 * @param unreachableSince when Telegram last said that the person has blocked the bot, null while reachable
 * @param chosen the project that the person of several projects works in at the moment, null before a choice
 * @param revision grows by one with every write of the whole record; a stale writer is refused
 */
public record Person(
        PersonId id,
        long chat,
        String name,
        Language language,
        Instant consentedAt,
        List<Membership> memberships,
        @Nullable Instant unreachableSince,
        @Nullable ProjectId chosen,
        long revision) {

    public Person {
        memberships = List.copyOf(memberships);
    }

    /** A person who has chosen no project and is not stored yet. */
    public Person(
            PersonId id,
            long chat,
            String name,
            Language language,
            Instant consentedAt,
            List<Membership> memberships,
            @Nullable Instant unreachableSince) {
        this(id, chat, name, language, consentedAt, memberships, unreachableSince, null, 0);
    }

    /** The projects that the person is a member of now. */
    public Stream<Membership> active() {
        return memberships.stream().filter(Membership::isActive);
    }

    public Optional<Role> roleIn(ProjectId project) {
        return active().filter(membership -> membership.project().equals(project))
                .map(Membership::role)
                .findFirst();
    }

    /** When the person was taken off a project, empty for who is in it or never was. */
    public Optional<Instant> removedFrom(ProjectId project) {
        return memberships.stream()
                .filter(membership -> membership.project().equals(project))
                .flatMap(membership -> Stream.ofNullable(membership.removed()))
                .findFirst();
    }

    /** The project that is meant when nothing else is said: the chosen one, or the only one. Empty before a choice. */
    public Optional<ProjectId> current() {
        var projects = active().map(Membership::project).toList();
        if (projects.size() == 1) {
            return Optional.of(projects.getFirst());
        }
        return Optional.ofNullable(chosen).filter(projects::contains);
    }

    public Person speaking(Language other) {
        return new Person(id, chat, name, other, consentedAt, memberships, unreachableSince, chosen, revision);
    }

    /** The same person, unreachable since a moment, or with null reachable again. */
    public Person reachable(@Nullable Instant notSince) {
        return new Person(id, chat, name, language, consentedAt, memberships, notSince, chosen, revision);
    }

    /** The same person working in one of several projects. */
    public Person choosing(ProjectId project) {
        return new Person(id, chat, name, language, consentedAt, memberships, unreachableSince, project, revision);
    }

    /**
     * The same person with one more role; in a project of which the person is a member already, the higher one. Who
     * comes into a further project chooses anew in which one to work.
     */
    public Person joining(Membership added) {
        var role = roleIn(added.project())
                .filter(r -> r.compareTo(added.role()) > 0)
                .orElse(added.role());
        var known = roleIn(added.project()).isPresent();
        return with(new Membership(added.project(), role, added.since()), known ? chosen : null);
    }

    /** The same person in another role of a project, the lower one too; who was taken off it comes back. */
    public Person inRole(ProjectId project, Role role, Instant now) {
        return with(new Membership(project, role, now), chosen);
    }

    /** The same person taken off a project. */
    public Person removed(ProjectId project, Instant now) {
        return roleIn(project)
                .map(role -> with(new Membership(project, role, now, now), chosen))
                .orElse(this);
    }

    /** The same person as it stands after one more write. */
    public Person revised() {
        return new Person(id, chat, name, language, consentedAt, memberships, unreachableSince, chosen, revision + 1);
    }

    private Person with(Membership membership, @Nullable ProjectId working) {
        var others = memberships.stream().filter(m -> !m.project().equals(membership.project()));
        var all = Stream.concat(others, Stream.of(membership)).toList();
        return new Person(id, chat, name, language, consentedAt, all, unreachableSince, working, revision);
    }
}
