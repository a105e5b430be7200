package kz.esep.dialogues;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import kz.esep.dialogue.Effect;
import kz.esep.dialogue.Ending;
import kz.esep.dialogue.Scene;
import kz.esep.journal.Entry;
import kz.esep.outgoing.Body;
import kz.esep.outgoing.Outgoing;
import kz.esep.people.Person;
import org.jspecify.annotations.Nullable;

/** The end of logging: the entry is written, the author gets a receipt, the coordinators get a card each. */
final class Submission {

    /** After how many days the author of an entry is asked for the links that were promised. */
    static final int DAYS_UNTIL_ASKED = 3;

    private final Receipts receipts = new Receipts();
    private final ReviewCards cards = new ReviewCards();

    Ending of(Draft draft, Scene scene) {
        var author = scene.view().person();
        var project = draft.project();
        if (author == null || project == null || author.roleIn(project).isEmpty()) {
            return Ending.saying(scene.html("log-activity.not-a-member"));
        }
        var entry = entry(draft, author, scene);
        if (entry == null) {
            return Ending.saying(scene.html("log-activity.gone"));
        }
        var effects = new ArrayList<Effect>();
        effects.add(new Effect.WriteEntry(entry));
        var after = new ArrayList<Ending.Message>();
        after.add(receipts.of(entry, scene, true));
        if (entry.state() == Entry.State.SUBMITTED) {
            askForDecision(entry, author, scene, effects, after);
        }
        return new Ending(effects, Body.of(receipts.handedIn(entry, scene)), after);
    }

    private void askForDecision(
            Entry entry, Person author, Scene scene, List<Effect> effects, List<Ending.Message> after) {
        for (var coordinator : scene.view().coordinatorsOf(entry.project())) {
            var card = cards.waiting(entry, scene.in(coordinator.language()));
            if (coordinator.id().equals(author.id())) {
                after.add(card);
            } else {
                effects.add(new Effect.Post(
                        coordinator.chat(),
                        new Outgoing.Show(
                                "review:" + entry.id() + ":" + entry.newest().number(),
                                card.card(),
                                card.body(),
                                true)));
            }
        }
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
