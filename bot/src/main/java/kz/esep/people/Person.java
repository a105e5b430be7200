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
 * @param unreachableSince when Telegram last said that the person has blocked the bot, null while reachable
 */
public record Person(
        PersonId id,
        long chat,
        String name,
        Language language,
        Instant consentedAt,
        List<Membership> memberships,
        @Nullable Instant unreachableSince) {

    public Person {
        memberships = List.copyOf(memberships);
    }

    public Optional<Role> roleIn(ProjectId project) {
        return memberships.stream()
                .filter(membership -> membership.project().equals(project))
                .map(Membership::role)
                .findFirst();
    }

    public Person speaking(Language other) {
        return new Person(id, chat, name, other, consentedAt, memberships, unreachableSince);
    }

    /** The same person, unreachable since a moment, or with null reachable again. */
    public Person reachable(@Nullable Instant notSince) {
        return new Person(id, chat, name, language, consentedAt, memberships, notSince);
    }

    /** The same person with one more role; in a project of which the person is a member already, the higher one. */
    public Person joining(Membership added) {
        var role = roleIn(added.project())
                .filter(r -> r.compareTo(added.role()) > 0)
                .orElse(added.role());
        var others = memberships.stream().filter(m -> !m.project().equals(added.project()));
        var all = Stream.concat(others, Stream.of(new Membership(added.project(), role, added.since())))
                .toList();
        return new Person(id, chat, name, language, consentedAt, all, unreachableSince);
    }
}
