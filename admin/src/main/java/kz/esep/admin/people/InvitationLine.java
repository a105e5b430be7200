package kz.esep.admin.people;

import java.time.Instant;
import kz.esep.admin.page.Texts;
import kz.esep.people.Invitation;
import kz.esep.people.Invitation.Standing;
import kz.esep.people.PersonId;
import kz.esep.people.Role;
import org.jspecify.annotations.Nullable;

/**
 * An invitation as the list shows it.
 *
 * @param link null when it cannot be used any more
 * @param language its own name, empty where the link follows the Telegram client
 */
record InvitationLine(
        String id,
        Role role,
        String language,
        int used,
        int cap,
        String expires,
        Standing standing,
        @Nullable String link) {

    /** Stands for somebody who has not joined yet. */
    private static final PersonId ANYBODY = new PersonId("anybody");

    static InvitationLine of(Invitation invitation, JoinLinks links, Instant now, Texts t) {
        var standing = invitation.standing(ANYBODY, now);
        return new InvitationLine(
                invitation.id().value(),
                invitation.role(),
                invitation.language() == null ? "" : invitation.language().ownName(),
                invitation.usedBy().size(),
                invitation.cap(),
                t.moment(invitation.expires()),
                standing,
                standing == Standing.USABLE ? links.of(invitation.id()).orElse(null) : null);
    }
}
