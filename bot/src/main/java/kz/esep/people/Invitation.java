package kz.esep.people;

import java.time.Instant;
import java.util.List;
import kz.esep.language.Language;
import kz.esep.plan.ProjectId;
import org.jspecify.annotations.Nullable;

/**
 * A way into a project: single-purpose, expiring, revocable and capped.
 *
 * @param language the language the link speaks, null to follow the Telegram client
 * @param cap how many persons may use it; 1 for coordinators and operators
 * @param usedBy who has used it, in order
 */
public record Invitation(
        InvitationId id,
        ProjectId project,
        Role role,
        @Nullable Language language,
        int cap,
        List<PersonId> usedBy,
        Instant expires,
        boolean revoked,
        Instant createdAt) {

    public Invitation {
        usedBy = List.copyOf(usedBy);
        if (cap < 1 || (role != Role.VOLUNTEER && cap != 1)) {
            throw new IllegalArgumentException("An invitation of a " + role + " cannot serve " + cap);
        }
    }

    /** What stands against a person's use of the invitation at a moment; {@code USABLE} when nothing does. */
    public Standing standing(PersonId person, Instant now) {
        if (revoked) {
            return Standing.REVOKED;
        }
        if (usedBy.contains(person)) {
            return Standing.ALREADY_JOINED;
        }
        if (!now.isBefore(expires)) {
            return Standing.EXPIRED;
        }
        return usedBy.size() >= cap ? Standing.USED_UP : Standing.USABLE;
    }

    /** Whether an invitation can be used, or why not. */
    public enum Standing {
        USABLE,
        ALREADY_JOINED,
        EXPIRED,
        USED_UP,
        REVOKED
    }
}
