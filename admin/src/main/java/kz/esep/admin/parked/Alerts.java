package kz.esep.admin.parked;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.security.Principal;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import kz.esep.admin.access.Who;
import kz.esep.admin.page.Texts;
import kz.esep.storage.Parked;
import kz.esep.telegram.contact.TelegramState;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;

/** What every page tells an operator first: that Telegram is not heard of, and that something was put aside. */
@ControllerAdvice
class Alerts {

    private final TelegramState state;
    private final Parked parked;
    private final Clock clock;

    Alerts(TelegramState state, Parked parked, Clock clock) {
        this.state = state;
        this.parked = parked;
        this.clock = clock;
    }

    /**
     * A line above the page.
     *
     * @param link where to read more, empty for nowhere
     */
    record Alert(String text, String link, boolean bad) {}

    @ModelAttribute("alerts")
    List<Alert> alerts(@Nullable Principal principal, HttpServletRequest request, @ModelAttribute("t") Texts t) {
        var alerts = new ArrayList<Alert>();
        if (!Who.of(principal).isOperator() || !request.getMethod().equals("GET") || isAboutAFault(request)) {
            return alerts;
        }
        state.contact()
                .filter(contact -> contact.isLost(clock.instant()))
                .ifPresent(contact ->
                        alerts.add(new Alert(t.say("alert.telegram", "at", t.moment(contact.last())), "", true)));
        var waiting = parked.count();
        if (waiting > 0 && !request.getRequestURI().startsWith("/parked")) {
            alerts.add(new Alert(t.say("alert.parked", "number", waiting), "/parked", false));
        }
        return alerts;
    }

    /** The page about a fault asks for nothing stored: what cannot be read may be the fault. */
    private static boolean isAboutAFault(HttpServletRequest request) {
        return request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE) != null;
    }
}
