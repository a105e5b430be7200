package kz.esep.admin.papers;

import java.util.Arrays;
import kz.esep.admin.reports.forms.Form;
import kz.esep.admin.reports.forms.Forms;
import kz.esep.drafts.OfferedForm;
import kz.esep.language.Language;
import kz.esep.language.Phrases;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;

/** Finds the form that somebody asks for. */
@Component
class WantedForms {

    private final Forms forms;

    WantedForms(Phrases phrases) {
        this.forms = new Forms(phrases);
    }

    /** A form in one of its languages. */
    record Wanted(Form<?> form, Language language) {}

    /** The form of a name about one of some kinds of things; "not found" for anything else. */
    Wanted of(String code, String language, OfferedForm.Scope... scopes) {
        return forms.find(code)
                .filter(form -> Arrays.asList(scopes).contains(form.kind().scope()))
                .flatMap(form -> form.languages().stream()
                        .filter(one -> one.code().equals(language))
                        .findFirst()
                        .map(one -> new Wanted(form, one)))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
