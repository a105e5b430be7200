package kz.esep.admin.access;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Objects;
import kz.esep.language.Phrase;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.session.SessionInformation;
import org.springframework.security.core.session.SessionRegistry;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The pages for signing in and for a new password. */
@Controller
class AccessController {

    private final Operators operators;
    private final PasswordEncoder encoder;
    private final Throttle throttle;
    private final SessionRegistry sessions;

    AccessController(Operators operators, PasswordEncoder encoder, Throttle throttle, SessionRegistry sessions) {
        this.operators = operators;
        this.encoder = encoder;
        this.throttle = throttle;
        this.sessions = sessions;
    }

    @GetMapping("/sign-in")
    String signIn(@Nullable Authentication already) {
        return !Who.of(already).isNobody() ? "redirect:/" : "access/sign-in";
    }

    @GetMapping("/password")
    String password(@AuthenticationPrincipal SignedIn signedIn, Model model) {
        model.addAttribute("first", signedIn.mustChangePassword());
        return "access/password";
    }

    @PostMapping("/password")
    String change(
            @AuthenticationPrincipal SignedIn signedIn,
            @RequestParam String former,
            @RequestParam String password,
            @RequestParam String repeated,
            HttpServletRequest request,
            HttpServletResponse response,
            RedirectAttributes after,
            Model model) {
        var operator = operators.find(signedIn.getUsername()).orElseThrow();
        var address = request.getRemoteAddr();
        if (!throttle.isOpen(operator.id(), address) || !encoder.matches(former, operator.hash())) {
            throttle.failed(operator.id(), address);
            model.addAttribute("complaint", Phrase.of("access.password.former-wrong"));
            return password(signedIn, model);
        }
        var complaint = Passwords.complaint(password, repeated, former);
        if (complaint.isPresent()) {
            model.addAttribute("complaint", complaint.orElseThrow());
            return password(signedIn, model);
        }
        operators.changePassword(operator, Objects.requireNonNull(encoder.encode(password)));
        endOtherSessions(signedIn, request);
        keepSignedIn(operator.id(), request, response);
        after.addFlashAttribute("passwordChanged", true);
        return "redirect:/";
    }

    private void endOtherSessions(SignedIn operator, HttpServletRequest request) {
        var own = request.getSession().getId();
        sessions.getAllSessions(operator, false).stream()
                .filter(session -> !session.getSessionId().equals(own))
                .forEach(SessionInformation::expireNow);
    }

    /** The session goes on under a new id, as one that need not change its password any more. */
    private void keepSignedIn(String name, HttpServletRequest request, HttpServletResponse response) {
        var now = new SignedIn(operators.find(name).orElseThrow());
        now.eraseCredentials();
        var context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(UsernamePasswordAuthenticationToken.authenticated(now, null, now.getAuthorities()));
        SecurityContextHolder.setContext(context);
        request.changeSessionId();
        new HttpSessionSecurityContextRepository().saveContext(context, request, response);
    }
}
