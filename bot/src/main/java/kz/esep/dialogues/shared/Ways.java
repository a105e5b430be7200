package kz.esep.dialogues.shared;

import kz.esep.dialogue.Keys;
import kz.esep.dialogue.Scene;
import kz.esep.journal.Entry;
import kz.esep.journal.EntryId;
import kz.esep.outgoing.Button;

/** Buttons that lead from any screen into the dialogues that others lead into. */
public final class Ways {

    /** The dialogue that tells an entry and corrects one. */
    public static final String LOG = "log-activity";

    /** The dialogue that changes the language. */
    public static final String LANGUAGE = "choose-language";

    private Ways() {}

    /** The way to another language, for those too who are in no project. */
    public static Button language(Scene scene) {
        return Button.key(scene.plain("home.language"), Keys.begin(LANGUAGE, ""));
    }

    /** The way into telling an entry that has an id already. */
    public static Button telling(EntryId entry, String caption, Scene scene) {
        return Button.key(scene.plain(caption), Keys.begin(LOG, entry.value()));
    }

    /** The way into correcting an entry. */
    public static Button correcting(Entry entry, String caption, Scene scene) {
        return telling(entry.id(), caption, scene);
    }
}
