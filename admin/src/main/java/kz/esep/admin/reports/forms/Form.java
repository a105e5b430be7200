package kz.esep.admin.reports.forms;

import java.util.Map;
import java.util.Set;
import kz.esep.facts.Facts;
import kz.esep.language.Language;

/** An official form. How to add one: {@code docs/adding-a-form.md}. */
public interface Form {

    /** The stable name of the form, for example {@code final-report}: of its template, manifest and phrases too. */
    String code();

    /** The languages that it exists in. */
    Set<Language> languages();

    /**
     * What stands in the form.
     *
     * @return a value for every tag of the template, by the name of the tag
     */
    Map<String, Value> content(Facts facts, Language language);
}
