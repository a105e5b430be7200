package kz.esep.dialogue.steps;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import kz.esep.dialogue.Answers;
import kz.esep.dialogue.Html;
import kz.esep.dialogue.Input;
import kz.esep.dialogue.Reply;
import kz.esep.dialogue.Scene;
import kz.esep.dialogue.Screen;
import kz.esep.dialogue.Screen.Choice;
import kz.esep.dialogue.Step;

/**
 * Everything that was told on one card: each answer can be corrected, what is missing is marked, then it is handed in.
 *
 * @param questions the steps whose answers are reviewed
 */
public record ReviewStep<A extends Answers>(Wordings words, List<Step<A>> questions) implements Step<A> {

    private static final String SUBMIT = "submit";
    private static final String EDIT = "edit:";
    private static final int LONGEST_ANSWER = 300;
    private static final int LONGEST_CAPTION = 14;

    @Override
    public String name() {
        return words.step();
    }

    @Override
    public Screen ask(A answers, Scene scene) {
        var text = new StringBuilder(words.ask(scene)).append("\n");
        var edits = new ArrayList<Choice>();
        var shown = new HashSet<String>();
        for (var question : questions) {
            var label = question.label(scene);
            if (label.isEmpty()) {
                continue;
            }
            var told = question.told(answers, scene);
            edits.add(new Choice("✏️ " + Html.shorten(label.get(), LONGEST_CAPTION - 3), EDIT + question.name()));
            if (told.isPresent() && !shown.add(told.get())) {
                continue;
            }
            text.append("\n")
                    .append(told.isPresent() ? "" : "☐ ")
                    .append(Html.escape(label.get()))
                    .append(": ")
                    .append(told.map(answer -> "<b>" + Html.cut(answer, LONGEST_ANSWER) + "</b>")
                            .orElseGet(() -> scene.html("steps.review.missing")));
            question.lacking(answers, scene)
                    .ifPresent(what -> text.append("\n   ☐ ").append(scene.html("steps.review.lacking", "what", what)));
        }
        return rows(Screen.of(text.toString()).row(new Choice(scene.plain("steps.review.submit"), SUBMIT)), edits);
    }

    private static Screen rows(Screen screen, List<Choice> edits) {
        var rows = screen;
        for (var i = 0; i < edits.size(); i += 2) {
            rows = rows.row(edits.subList(i, Math.min(edits.size(), i + 2)));
        }
        return rows;
    }

    @Override
    public Reply<A> answer(A answers, Input input, Scene scene) {
        if (!(input instanceof Input.Chosen chosen)) {
            return new Reply.NotMine<>();
        }
        if (chosen.meaning().startsWith(EDIT)) {
            return new Reply.Correct<>(answers, chosen.meaning().substring(EDIT.length()));
        }
        return unanswered(answers, scene)
                .<Reply<A>>map(question -> new Reply.Correct<>(answers, question.name()))
                .orElseGet(() -> new Reply.Done<>(answers));
    }

    /** A correction may have brought up a question that cannot be left open. */
    private Optional<Step<A>> unanswered(A answers, Scene scene) {
        return questions.stream()
                .filter(question -> question.label(scene).isPresent())
                .filter(question -> !question.isOptional(answers)
                        && question.told(answers, scene).isEmpty())
                .findFirst();
    }
}
