package kz.esep.admin.findings;

import kz.esep.admin.reports.forms.Form;
import kz.esep.language.Language;

/** A form about one project in one of its languages. */
public record ChosenForm(Form<?> form, Language language) {

    public ChosenForm {
        if (!form.languages().contains(language)) {
            throw new IllegalArgumentException("The form " + form.code() + " does not exist in " + language);
        }
    }
}
