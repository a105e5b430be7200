package kz.esep.dialogues.review;

import java.util.Objects;
import kz.esep.dialogue.Dialogue;
import kz.esep.dialogue.Ending;
import kz.esep.dialogue.Scene;
import kz.esep.journal.EntryId;

/** A coordinator accepts the version of an entry that the card shows: it becomes a fact. One press, no question. */
public final class AcceptEntry implements Dialogue<Decision.About> {

    static final String NAME = "accept";

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Class<Decision.About> answers() {
        return Decision.About.class;
    }

    @Override
    public Decision.About begin(String argument, Scene scene) {
        return Decision.About.read(argument);
    }

    @Override
    public Ending end(Decision.About about, Scene scene) {
        return Decision.MAKING.refusal(about, scene).orElseGet(() -> accept(about, scene));
    }

    private static Ending accept(Decision.About about, Scene scene) {
        var by = Objects.requireNonNull(scene.view().person());
        var entry = scene.view().entry(new EntryId(about.entry())).orElseThrow();
        var accepted = entry.accepted(
                by.id().value(),
                entry.author().equals(by.id()),
                scene.view().stored(entry.newest().happening().files()),
                scene.now(),
                scene.source().identity());
        return Decision.MAKING.tell(accepted, Decision.By.of(by), scene);
    }

    @Override
    public String title(Decision.About about, Scene scene) {
        return scene.plain("review.accept");
    }
}
