package kz.esep.dialogues;

import java.util.List;
import kz.esep.dialogue.Answers;
import kz.esep.dialogue.Dialogue;
import kz.esep.dialogue.Ending;
import kz.esep.dialogue.Keys;
import kz.esep.dialogue.Scene;
import kz.esep.dialogue.Step;
import kz.esep.outgoing.Body;
import kz.esep.outgoing.Button;
import kz.esep.people.Person;

/** Where everything starts and whatever fits nowhere ends: what can be done here, or how to get a link. No questions. */
final class Home implements Dialogue<Home.Nothing> {

    static final String NAME = "home";
    static final String HELP = "help";

    private final String name;

    /** @param name {@link #NAME} for the greeting, {@link #HELP} for the longer explanation */
    Home(String name) {
        this.name = name;
    }

    /** Nothing is asked, so nothing is told. */
    record Nothing() implements Answers {}

    @Override
    public String name() {
        return name;
    }

    @Override
    public Class<Nothing> answers() {
        return Nothing.class;
    }

    @Override
    public Nothing begin(String argument, Scene scene) {
        return new Nothing();
    }

    @Override
    public List<Step<Nothing>> steps(Nothing nothing, Scene scene) {
        return List.of();
    }

    @Override
    public Ending end(Nothing nothing, Scene scene) {
        return name.equals(HELP) && scene.view().person() != null
                ? new Ending(List.of(), new Body(scene.html("home.help-text"), ways(scene)), List.of())
                : greeting(scene);
    }

    /** The way on for a member; for anybody else how to get a link, and the choice of the language. */
    static Ending greeting(Scene scene) {
        if (scene.view().person() instanceof Person person
                && person.active().findAny().isPresent()) {
            return new Ending(
                    List.of(), new Body(scene.html("home.member", "name", person.name()), ways(scene)), List.of());
        }
        return Ending.saying(
                scene.html("home.stranger"),
                Button.key(scene.plain("home.language"), Keys.begin(ChooseLanguage.NAME, "")));
    }

    private static List<List<Button>> ways(Scene scene) {
        return List.of(
                List.of(Button.key(scene.plain("home.log"), Keys.begin(LogActivity.NAME, ""))),
                List.of(
                        Button.key(scene.plain("home.language"), Keys.begin(ChooseLanguage.NAME, "")),
                        Button.key(scene.plain("home.help"), Keys.begin(HELP, ""))));
    }

    @Override
    public String title(Nothing nothing, Scene scene) {
        return scene.plain("home.title");
    }
}
