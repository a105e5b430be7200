package kz.esep.admin.people;

import java.util.Optional;
import kz.esep.people.InvitationId;

/** The address behind which an invitation is accepted. */
@FunctionalInterface
public interface JoinLinks {

    /** Empty while nobody knows the bot's name: it is known once the bot has run. */
    Optional<String> of(InvitationId invitation);
}
