package kz.esep.admin.projects;

import java.util.List;
import kz.esep.language.Wording;
import kz.esep.plan.Project;

/** Texts of a project that are kept in one document, for the page on which all of its texts are translated. */
public interface TranslatableTexts {

    /** All different texts. */
    List<Translatable> of(Project project);

    /**
     * Replaces a text wherever it stands in the document as it is now.
     *
     * @param key of the text as it was seen
     * @return false when no text reads like that any more
     */
    boolean replace(Project project, String key, Wording wording);
}
