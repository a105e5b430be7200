package kz.esep.admin.page;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.security.Principal;
import java.util.List;
import java.util.regex.Pattern;
import kz.esep.admin.access.Who;
import kz.esep.language.Language;
import kz.esep.language.Phrases;
import kz.esep.people.People;
import kz.esep.people.Person;
import kz.esep.people.PersonId;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;

/** What every template may use. */
@ControllerAdvice
class EveryPage {

    private static final Pattern PERSON = Pattern.compile("t-?\\d+");

    private final Phrases phrases;
    private final People people;

    EveryPage(Phrases phrases, People people) {
        this.phrases = phrases;
        this.people = people;
    }

    @ModelAttribute("t")
    Texts texts(HttpServletRequest request) {
        return new Texts(phrases, ReaderLanguage.of(request), this::called);
    }

    /** What somebody is called who wrote or decided: a person by name, an operator by sign-in name. */
    private String called(String by) {
        if (by.equals(PersonId.ERASED.value())) {
            return "–";
        }
        return PERSON.matcher(by).matches()
                ? people.find(new PersonId(by)).map(Person::name).orElse("–")
                : by;
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
        return Who.of(principal).name();
    }

    /** Whether the reader signed in with a password and so sees what belongs to no project. */
    @ModelAttribute("operator")
    boolean operator(@Nullable Principal principal) {
        return Who.of(principal).isOperator();
    }
}
