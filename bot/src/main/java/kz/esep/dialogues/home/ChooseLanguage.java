package kz.esep.dialogues.home;

import java.util.List;
import java.util.Objects;
import kz.esep.dialogue.Answers;
import kz.esep.dialogue.Dialogue;
import kz.esep.dialogue.Effect;
import kz.esep.dialogue.Ending;
import kz.esep.dialogue.Reply;
import kz.esep.dialogue.Scene;
import kz.esep.dialogue.Step;
import kz.esep.dialogue.steps.ChoiceStep;
import kz.esep.dialogues.shared.Ways;
import kz.esep.language.Language;
import kz.esep.outgoing.Body;
import kz.esep.people.Person;
import org.jspecify.annotations.Nullable;

/** The language of everything that Esep says to a person from now on. */
public final class ChooseLanguage implements Dialogue<ChooseLanguage.Choosing> {

    public static final String NAME = Ways.LANGUAGE;

    /** The chosen language, null before the choice. */
    record Choosing(@Nullable Language language) implements Answers {}

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Class<Choosing> answers() {
        return Choosing.class;
    }

    @Override
    public Choosing begin(String argument, Scene scene) {
        return new Choosing(null);
    }

    @Override
    public String title(Choosing choosing, Scene scene) {
        return scene.plain("choose-language.title");
    }

    @Override
    public List<Step<Choosing>> steps(Choosing choosing, Scene scene) {
        return List.of(new ChoiceStep<>(
                "language",
                (c, s) -> s.html("choose-language.ask"),
                (c, s) -> Join.languages(),
                (c, code) -> new Reply.Next<>(new Choosing(Language.of(code)))));
    }

    @Override
    public boolean isWorthKeeping() {
        return false;
    }

    @Override
    public Ending end(Choosing choosing, Scene scene) {
        var language = Objects.requireNonNull(choosing.language());
        var done = Body.of(scene.html("choose-language.done", "language", language.ownName()));
        List<Effect> effects = scene.view().person() instanceof Person known
                ? List.of(new Effect.KeepPerson(known.speaking(language)))
                : List.of();
        return new Ending(effects, done, List.of());
    }
}
