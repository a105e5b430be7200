package kz.esep.admin.page;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.security.Principal;
import java.util.List;
import kz.esep.language.Language;
import kz.esep.language.Phrases;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;

/** What every template may use. */
@ControllerAdvice
class EveryPage {

    private final Phrases phrases;

    EveryPage(Phrases phrases) {
        this.phrases = phrases;
    }

    @ModelAttribute("t")
    Texts texts(HttpServletRequest request) {
        return new Texts(phrases, ReaderLanguage.of(request));
    }

    @ModelAttribute("languages")
    List<Language> languages() {
        return List.of(Language.values());
    }

    /** Where the switch of language leads back to: the address, or the one that led to an error. */
    @ModelAttribute("here")
    String here(HttpServletRequest request) {
        var failed = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
        var path = failed instanceof String uri ? uri : request.getRequestURI();
        var query = failed == null ? request.getQueryString() : null;
        return query == null ? path : path + "?" + query;
    }

    @ModelAttribute("signedIn")
    String signedIn(@Nullable Principal principal) {
        return principal == null ? "" : principal.getName();
    }
}
