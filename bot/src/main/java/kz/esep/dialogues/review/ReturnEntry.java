package kz.esep.dialogues.review;

import java.util.List;
import java.util.Objects;
import kz.esep.dialogue.Dialogue;
import kz.esep.dialogue.Ending;
import kz.esep.dialogue.Scene;
import kz.esep.dialogue.Step;
import kz.esep.dialogue.steps.TextStep;
import kz.esep.dialogue.steps.Wordings;
import kz.esep.journal.EntryId;

/** A coordinator sends an entry back to its author with a reason. */
public final class ReturnEntry implements Dialogue<Decision.About> {

    static final String NAME = "return";

    private static final int LONGEST_REASON = 500;

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
    public List<Step<Decision.About>> steps(Decision.About about, Scene scene) {
        if (Decision.MAKING.refusal(about, scene).isPresent()) {
            return List.of();
        }
        return List.of(new TextStep<>(
                new Wordings("return", "reason"),
                false,
                LONGEST_REASON,
                Decision.About::reason,
                Decision.About::because));
    }

    @Override
    public Ending end(Decision.About about, Scene scene) {
        return Decision.MAKING.refusal(about, scene).orElseGet(() -> giveBack(about, scene));
    }

    private static Ending giveBack(Decision.About about, Scene scene) {
        var by = Objects.requireNonNull(scene.view().person());
        var reason = Objects.requireNonNull(about.reason());
        var entry = scene.view().entry(new EntryId(about.entry())).orElseThrow();
        var returned = entry.returned(
                reason, by.id().value(), scene.now(), scene.source().identity());
        return Decision.MAKING.tell(returned, Decision.By.of(by), scene);
    }

    @Override
    public String title(Decision.About about, Scene scene) {
        return scene.plain("return.title");
    }
}
