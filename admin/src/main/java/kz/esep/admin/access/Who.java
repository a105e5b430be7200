package kz.esep.admin.access;

import java.security.Principal;
import kz.esep.people.PersonId;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;

/**
 * Who acts in the back office: an operator with a password, or somebody who runs a project and came from the chat.
 *
 * @param id the sign-in name of an operator, the id of a person
 * @param name what others see
 */
public record Who(String id, String name, boolean isOperator) {

    /** Nobody has signed in. */
    private static final Who NOBODY = new Who("", "", false);

    /** Whoever makes the present request. */
    public static Who now() {
        return of(SecurityContextHolder.getContext().getAuthentication());
    }

    public static Who of(@Nullable Principal principal) {
        if (!(principal instanceof Authentication signedIn)) {
            return NOBODY;
        }
        if (signedIn.getPrincipal() instanceof SignedIn operator) {
            return new Who(operator.getUsername(), operator.getUsername(), true);
        }
        return signedIn.getPrincipal() instanceof FromTheChat person
                ? new Who(person.getName(), person.shown(), false)
                : NOBODY;
    }

    public boolean isNobody() {
        return id.isEmpty();
    }

    /** As a person of the bot; an operator with a password is none that is known there. */
    public PersonId person() {
        return new PersonId(id);
    }
}
