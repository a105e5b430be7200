package kz.esep.admin.access;

import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.CredentialsContainer;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.userdetails.UserDetails;

/** The operator of a session. The hash is dropped as soon as the password has been compared. */
final class SignedIn implements UserDetails, CredentialsContainer {

    private static final long serialVersionUID = 1;

    private final String name;
    private final boolean mustChange;
    private @Nullable String hash;

    SignedIn(Operator operator) {
        this.name = operator.id();
        this.mustChange = operator.mustChange();
        this.hash = operator.hash();
    }

    boolean mustChangePassword() {
        return mustChange;
    }

    @Override
    public Collection<? extends GrantedAuthority> getAuthorities() {
        return List.of(new SimpleGrantedAuthority("ROLE_OPERATOR"));
    }

    @Override
    public @Nullable String getPassword() {
        return hash;
    }

    @Override
    public String getUsername() {
        return name;
    }

    @Override
    public void eraseCredentials() {
        hash = null;
    }

    /** Two sessions of one operator are of the same person. */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof SignedIn signedIn && signedIn.name.equals(name);
    }

    @Override
    public int hashCode() {
        return name.hashCode();
    }
}
