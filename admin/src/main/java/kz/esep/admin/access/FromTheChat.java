package kz.esep.admin.access;

import java.io.Serializable;
import org.springframework.security.core.AuthenticatedPrincipal;

/**
 * A person of the bot who signed in by a link. What the person may do is not kept here: it is asked anew at every
 * request.
 *
 * @param id of the person
 * @param shown the name at the time of signing in
 */
record FromTheChat(String id, String shown) implements AuthenticatedPrincipal, Serializable {

    @Override
    public String getName() {
        return id;
    }
}
