package kz.esep.admin.access;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import kz.esep.people.OfficeLinks;
import kz.esep.people.OfficePass;
import kz.esep.people.Person;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/**
 * Signing in by a link from the chat. Opening the link changes nothing, because messengers open links to preview them;
 * the button on its page does.
 */
@Controller
class LinkController {

    private static final Logger LOG = LoggerFactory.getLogger(LinkController.class);
    private static final String PATH = OfficeLinks.PATH + "{pass}";

    private final OfficeLinks links;
    private final UsedPasses used;
    private final Gate gate;
    private final Clock clock;

    LinkController(OfficeLinks links, UsedPasses used, Gate gate, Clock clock) {
        this.links = links;
        this.used = used;
        this.gate = gate;
        this.clock = clock;
    }

    @GetMapping(PATH)
    String offer(@PathVariable String pass, Model model, HttpServletResponse response) {
        response.setHeader(HttpHeaders.CACHE_CONTROL, CacheControl.noStore().getHeaderValue());
        model.addAttribute("pass", pass);
        if (valid(pass).isEmpty()) {
            return refuse(model, response);
        }
        return "access/link";
    }

    @PostMapping(PATH)
    String enter(@PathVariable String pass, Model model, HttpServletRequest request, HttpServletResponse response) {
        var person = valid(pass)
                .flatMap(found -> gate.whoRunsAny(found.person()).filter(one -> used.use(found, clock.instant())));
        if (person.isEmpty()) {
            LOG.info("sign-in by a link refused");
            model.addAttribute("pass", pass);
            return refuse(model, response);
        }
        begin(person.orElseThrow(), request, response);
        return "redirect:/";
    }

    private Optional<OfficePass> valid(String pass) {
        return links.verify(pass).filter(found -> !found.isExpired(clock.instant()));
    }

    private static String refuse(Model model, HttpServletResponse response) {
        response.setStatus(HttpStatus.FORBIDDEN.value());
        model.addAttribute("refused", true);
        return "access/link";
    }

    /** A session of its own: whoever was signed in here before is not any more. */
    private static void begin(Person person, HttpServletRequest request, HttpServletResponse response) {
        if (request.getSession(false) != null) {
            request.getSession().invalidate();
        }
        var principal = new FromTheChat(person.id().value(), person.name());
        var context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(UsernamePasswordAuthenticationToken.authenticated(
                principal, null, List.of(new SimpleGrantedAuthority("ROLE_COORDINATOR"))));
        SecurityContextHolder.setContext(context);
        new HttpSessionSecurityContextRepository().saveContext(context, request, response);
    }
}
