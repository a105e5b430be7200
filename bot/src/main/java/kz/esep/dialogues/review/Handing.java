package kz.esep.dialogues.review;

import java.util.ArrayList;
import java.util.List;
import kz.esep.dialogue.Effect;
import kz.esep.dialogue.Ending;
import kz.esep.dialogue.Scene;
import kz.esep.journal.Entry;
import kz.esep.outgoing.Body;
import kz.esep.outgoing.Outgoing;
import kz.esep.people.Person;

/** What follows when an author hands in a version: it is written, the author gets a receipt, coordinators a card. */
public final class Handing {

    private final Receipts receipts = new Receipts();
    private final ReviewCards cards = new ReviewCards();

    /** The ending of a dialogue that has made a version of an entry. */
    public Ending in(Entry entry, Person author, Scene scene) {
        var effects = new ArrayList<Effect>();
        effects.add(new Effect.WriteEntry(entry));
        var after = new ArrayList<Ending.Message>();
        after.add(receipts.of(entry, scene, true));
        if (entry.state() == Entry.State.SUBMITTED) {
            askForDecision(entry, author, scene, effects, after);
        }
        return new Ending(effects, Body.of(receipts.handedIn(entry, scene)), after);
    }

    /** A coordinator decides about an own entry only where there is no other one. */
    private void askForDecision(
            Entry entry, Person author, Scene scene, List<Effect> effects, List<Ending.Message> after) {
        var coordinators = scene.view().coordinatorsOf(entry.project());
        for (var coordinator : coordinators) {
            var card = cards.waiting(entry, scene.in(coordinator.language()));
            if (!coordinator.id().equals(author.id())) {
                effects.add(new Effect.Post(
                        coordinator.chat(),
                        new Outgoing.Show(
                                "review:" + entry.id() + ":" + entry.newest().number(),
                                card.card(),
                                card.body(),
                                true)));
            } else if (coordinators.size() == 1) {
                after.add(card);
            }
        }
    }
}
