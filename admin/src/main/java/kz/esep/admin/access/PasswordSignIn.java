package kz.esep.admin.access;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.LockedException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.authentication.dao.DaoAuthenticationProvider;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.authentication.WebAuthenticationDetails;

/** Compares name and password, no more often than the throttle allows. */
final class PasswordSignIn implements AuthenticationProvider {

    private static final Logger LOG = LoggerFactory.getLogger(PasswordSignIn.class);

    private final DaoAuthenticationProvider passwords;
    private final Throttle throttle;

    PasswordSignIn(DaoAuthenticationProvider passwords, Throttle throttle) {
        this.passwords = passwords;
        this.throttle = throttle;
    }

    @Override
    public @Nullable Authentication authenticate(Authentication attempt) {
        var address = attempt.getDetails() instanceof WebAuthenticationDetails web ? web.getRemoteAddress() : "";
        if (!throttle.isOpen(attempt.getName(), address)) {
            LOG.warn("sign-in refused, too many failures");
            throw new LockedException("Too many failed sign-ins");
        }
        try {
            var signedIn = passwords.authenticate(attempt);
            throttle.succeeded(address);
            return signedIn;
        } catch (AuthenticationException wrong) {
            throttle.failed(attempt.getName(), address);
            LOG.info("sign-in failed");
            throw wrong;
        }
    }

    @Override
    public boolean supports(Class<?> authentication) {
        return UsernamePasswordAuthenticationToken.class.isAssignableFrom(authentication);
    }
}
