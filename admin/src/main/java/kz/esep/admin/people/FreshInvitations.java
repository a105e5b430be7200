package kz.esep.admin.people;

import java.security.SecureRandom;
import kz.esep.people.Invitation;
import kz.esep.people.InvitationLinks;
import kz.esep.people.Invitations;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;

/** Makes invitations, each once: the id is drawn with the form that asks for it. */
@Component
class FreshInvitations {

    private final Invitations invitations;
    private final SecureRandom random = new SecureRandom();

    FreshInvitations(Invitations invitations) {
        this.invitations = invitations;
    }

    String formId() {
        return InvitationLinks.freshId(random).value();
    }

    static boolean isFormId(String text) {
        return text.matches("[A-Za-z0-9_-]{16}");
    }

    /** Keeps an invitation; one that exists already stays as it is. */
    void add(Invitation invitation) {
        try {
            invitations.add(invitation);
        } catch (DuplicateKeyException sentTwice) {
            return;
        }
    }
}
