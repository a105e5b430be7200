package kz.esep.admin.everything;

import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import kz.esep.admin.people.JoinLinks;
import kz.esep.people.Invitation;
import kz.esep.people.InvitationLinks;
import kz.esep.people.Invitations;
import kz.esep.people.PersonId;
import kz.esep.people.Role;
import kz.esep.plan.ProjectId;

/** Addresses of the chat page, each with an invitation ready to be accepted while there is one. */
final class Doors {

    private static final Duration VALID = Duration.ofDays(365);
    private static final int VOLUNTEERS = 30;
    private static final PersonId ANYBODY = new PersonId("anybody");

    private final Invitations invitations;
    private final JoinLinks links;

    Doors(Invitations invitations, JoinLinks links) {
        this.invitations = invitations;
        this.links = links;
    }

    /** One line for each role: who, and where. */
    List<String> of(ProjectId project, Instant now, String chatPage) {
        var lines = new ArrayList<String>();
        for (var role : Role.values()) {
            var who = role.name().toLowerCase(Locale.ROOT);
            var address = invitation(project, role, now)
                    .flatMap(usable -> links.of(usable.id()))
                    .map(link -> link + "&as=" + who)
                    .orElse(chatPage + "?as=" + who);
            lines.add(String.format(Locale.ROOT, "%-12s %s", who, address));
        }
        return lines;
    }

    /** A usable invitation, made when there never was one; empty once a single one has been used. */
    private Optional<Invitation> invitation(ProjectId project, Role role, Instant now) {
        var known = invitations.of(project).stream()
                .filter(one -> one.role() == role)
                .toList();
        if (known.isEmpty()) {
            var fresh = new Invitation(
                    InvitationLinks.freshId(new SecureRandom()),
                    project,
                    role,
                    null,
                    role == Role.VOLUNTEER ? VOLUNTEERS : 1,
                    List.of(),
                    now.plus(VALID),
                    false,
                    now);
            invitations.add(fresh);
            return Optional.of(fresh);
        }
        return known.stream()
                .filter(one -> one.standing(ANYBODY, now) == Invitation.Standing.USABLE)
                .findFirst();
    }
}
