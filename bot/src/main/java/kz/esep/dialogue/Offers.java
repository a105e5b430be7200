package kz.esep.dialogue;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.esep.language.Dates;
import kz.esep.outgoing.Body;
import kz.esep.outgoing.Button;

/** What is said about drafts: one with its two ways, several as a numbered list with two ways each. */
final class Offers {

    private static final int LONGEST_TITLE = 80;

    private final Stage stage;

    Offers(Stage stage) {
        this.stage = stage;
    }

    /**
     * Drafts with what can be done about each.
     *
     * @param phrase says what this is about, given how many
     */
    Body of(List<Running> drafts, String phrase, List<Button> more) {
        var scene = stage.scene();
        var rows = new ArrayList<List<Button>>();
        for (var i = 0; i < drafts.size(); i++) {
            rows.add(ways(drafts.get(i), drafts.size() == 1 ? "" : " " + (i + 1)));
        }
        if (!more.isEmpty()) {
            rows.add(more);
        }
        return new Body(scene.html(phrase, "count", drafts.size()) + "\n\n" + list(drafts), rows);
    }

    private List<Button> ways(Running draft, String number) {
        var scene = stage.scene();
        return List.of(
                Button.key(scene.plain("engine.resume") + number, Keys.resume(draft.serial())),
                Button.key(scene.plain("engine.discard") + number, Keys.discard(draft.serial())));
    }

    /** What was left by the person's own wish. */
    Body saved(Running draft) {
        var scene = stage.scene(draft.answers(), "");
        var goOn = Button.key(scene.plain("engine.resume"), Keys.resume(draft.serial()));
        return new Body(
                scene.html("engine.saved", "title", Html.shorten(title(draft), LONGEST_TITLE)), List.of(List.of(goOn)));
    }

    /** What is not kept any longer. */
    Body gone(List<Running> drafts, String phrase) {
        return Body.of(stage.scene().html(phrase) + "\n\n" + list(drafts));
    }

    private String list(List<Running> drafts) {
        return Stream.iterate(0, i -> i < drafts.size(), i -> i + 1)
                .map(i -> (drafts.size() == 1 ? "" : (i + 1) + ". ") + line(drafts.get(i)))
                .collect(Collectors.joining("\n"));
    }

    private String line(Running draft) {
        var scene = stage.scene();
        var day = draft.keeping().touched().atZone(stage.view.zone()).toLocalDate();
        return "<b>" + Html.cut(title(draft), LONGEST_TITLE) + "</b> · " + Dates.chat(day, scene.language());
    }

    private String title(Running draft) {
        return stage.play(draft).title(stage.scene(draft.answers(), ""));
    }
}
