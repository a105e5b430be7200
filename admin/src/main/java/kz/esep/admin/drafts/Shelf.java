package kz.esep.admin.drafts;

import kz.esep.admin.page.Texts;
import kz.esep.drafts.Draft;
import kz.esep.drafts.EntryChanges;
import kz.esep.language.Wording;
import org.springframework.ui.Model;

/** What drafts are numbered for and shown with: a project, or a call. */
interface Shelf {

    /** As {@link Draft#shelf} names it. */
    String id();

    /** What the files of its drafts are called after. */
    Wording title();

    /** What became of the entries of a draft until today. */
    EntryChanges changes(Draft draft);

    /** Puts into the model what the page of a draft says of it besides the draft. */
    void tell(Draft draft, Texts t, Model model);
}
