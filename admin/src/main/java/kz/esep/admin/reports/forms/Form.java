package kz.esep.admin.reports.forms;

import java.util.List;
import java.util.Map;
import kz.esep.drafts.OfferedForm;
import kz.esep.language.Language;

/**
 * A form. How to add one: {@code docs/adding-a-form.md}.
 *
 * @param <S> what a document of the form is about
 */
public interface Form<S extends Subject> {

    /** Which of the forms on the list it is. */
    OfferedForm kind();

    /** What a document of the form is about. */
    Class<S> about();

    /**
     * What stands in the form.
     *
     * @return a value for every tag of the template, by the name of the tag
     */
    Map<String, Value> content(S subject, Language language);

    /** The stable name of the form, for example {@code final-report}: of its template and manifest too. */
    default String code() {
        return kind().code();
    }

    /** The languages that it exists in. */
    default List<Language> languages() {
        return kind().languages();
    }

    /**
     * What stands in the form about something whose kind only the caller knows.
     *
     * @throws ClassCastException where the form is not about such a thing
     */
    default Map<String, Value> contentOf(Subject subject, Language language) {
        return content(about().cast(subject), language);
    }
}
