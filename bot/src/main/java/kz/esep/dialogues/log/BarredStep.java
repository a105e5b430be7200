package kz.esep.dialogues.log;

import kz.esep.dialogue.Input;
import kz.esep.dialogue.Reply;
import kz.esep.dialogue.Scene;
import kz.esep.dialogue.Screen;
import kz.esep.dialogue.Step;

/**
 * Stands in place of every question while an entry cannot be told because its project was closed meanwhile. What was told
 * stays, to go on with once that has changed.
 *
 * @param phrase why
 */
record BarredStep(String phrase) implements Step<Draft> {

    @Override
    public String name() {
        return "barred";
    }

    @Override
    public Screen ask(Draft draft, Scene scene) {
        var project = Planned.project(draft, scene)
                .map(one -> one.title().in(scene.language()))
                .orElse("");
        return Screen.of(scene.html(phrase, "project", project));
    }

    @Override
    public Reply<Draft> answer(Draft draft, Input input, Scene scene) {
        return new Reply.NotMine<>();
    }
}
