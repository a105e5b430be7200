package kz.esep.dialogues.log;

import java.util.Objects;
import kz.esep.dialogue.Ending;
import kz.esep.dialogue.Scene;
import kz.esep.dialogues.review.Handing;
import kz.esep.dialogues.shared.Rights;
import kz.esep.journal.Entry;
import kz.esep.people.Person;
import org.jspecify.annotations.Nullable;

/** The end of logging: the entry is written, the author gets a receipt, the coordinators get a card each. */
public final class Submission {

    /** After how many days the author of an entry is asked for the links that were promised. */
    public static final int DAYS_UNTIL_ASKED = 3;

    private final Handing handing = new Handing();

    public Ending of(Draft draft, Scene scene) {
        var author = scene.view().person();
        var project = draft.project();
        if (author == null || project == null || author.roleIn(project).isEmpty()) {
            return Rights.memberOfAny(scene).orElseGet(() -> Ending.saying(scene.html("rights.removed")));
        }
        var entry = entry(draft, author, scene);
        if (entry == null) {
            return Ending.saying(scene.html("log-activity.gone"));
        }
        return handing.in(entry, author, scene);
    }

    private static @Nullable Entry entry(Draft draft, Person author, Scene scene) {
        if (!draft.correcting()) {
            return Entry.submitted(
                    draft.entry(),
                    Objects.requireNonNull(draft.project()),
                    author.id(),
                    draft.happening(scene.today().plusDays(DAYS_UNTIL_ASKED)),
                    scene.now());
        }
        return scene.view()
                .entry(draft.entry())
                .filter(stored -> stored.state() != Entry.State.WITHDRAWN)
                .map(stored -> stored.corrected(
                        draft.happening(scene.today().plusDays(DAYS_UNTIL_ASKED)),
                        author.id(),
                        scene.now(),
                        scene.source().identity()))
                .orElse(null);
    }
}
