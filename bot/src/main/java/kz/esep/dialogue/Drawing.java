package kz.esep.dialogue;

import java.util.ArrayList;
import java.util.List;
import kz.esep.outgoing.Body;
import kz.esep.outgoing.Button;

/**
 * Turns a step's screen into the card: title, progress, answers so far, the question, choices and navigation.
 *
 * @param <A> what the dialogue is told
 */
final class Drawing<A extends Answers> {

    /** With this a notice begins that is no warning. */
    private static final String GOOD = "✔️";

    static final String BACK = "nav:back";
    static final String SKIP = "nav:skip";
    static final String SAVE = "nav:save";
    static final String CANCEL = "nav:cancel";
    static final String REALLY_CANCEL = "nav:really-cancel";
    static final String GO_ON = "nav:go-on";

    /** A space at which no line ends. */
    private static final char UNBROKEN = '\u00a0';

    private static final int LONGEST_ANSWER = 90;
    private static final int LONGEST_TITLE = 160;

    private final Running running;
    private final Play<A> play;
    private final Scene scene;
    private final List<Step<A>> steps;
    private final Step<A> step;
    private final Screen screen;

    Drawing(Running running, Play<A> play, Scene scene) {
        this.running = running;
        this.play = play;
        this.scene = scene;
        this.steps = play.dialogue().steps(play.answers(), scene);
        this.step = steps.stream()
                .filter(s -> s.name().equals(running.step()))
                .findFirst()
                .orElseGet(steps::getFirst);
        this.screen = running.cancelling() ? cancelling() : navigated(step.ask(play.answers(), scene));
    }

    /** What the buttons mean, in order. */
    List<String> meanings() {
        return screen.rows().stream()
                .flatMap(List::stream)
                .map(Screen.Choice::meaning)
                .toList();
    }

    /**
     * The card.
     *
     * @param notice HTML, may be empty; what begins with {@link #GOOD} is good news, anything else a warning
     * @param draw what tells its buttons from those of another question
     */
    Body card(String notice, int draw) {
        if (running.cancelling()) {
            return new Body(head() + "\n\n" + screen.html(), buttons(draw));
        }
        var text = new StringBuilder(head());
        if (step.label(scene).isPresent()) {
            text.append(answersSoFar());
        }
        if (!notice.isEmpty()) {
            text.append("\n\n").append(notice.startsWith(GOOD) ? "" : "⚠️ ").append(notice);
        }
        text.append("\n\n").append(screen.html());
        return new Body(text.toString(), buttons(draw));
    }

    private Screen cancelling() {
        return Screen.of(scene.html("engine.cancel.ask"))
                .row(
                        new Screen.Choice(scene.plain("engine.cancel.yes"), REALLY_CANCEL),
                        new Screen.Choice(scene.plain("engine.cancel.no"), GO_ON));
    }

    private String head() {
        var title = "<b>" + Html.cut(play.title(scene), LONGEST_TITLE) + "</b>";
        var asked = asked();
        if (running.back() != null || asked.size() < 2) {
            return title;
        }
        var progress = scene.html("engine.progress", "step", asked.indexOf(step) + 1, "of", asked.size());
        return title + " " + ("· " + progress).replace(' ', UNBROKEN);
    }

    /** The questions that are asked on the way; what is known is passed over, unless it is this one. */
    private List<Step<A>> asked() {
        return steps.stream()
                .filter(other -> other == step || !other.isKnown(play.answers(), scene))
                .toList();
    }

    private String answersSoFar() {
        var lines = new StringBuilder();
        var title = play.title(scene);
        for (var other : steps) {
            var label = other.label(scene);
            var told = other.told(play.answers(), scene);
            var isNews = told.filter(answer -> !answer.equals(title)).isPresent();
            if (other != step && label.isPresent() && isNews && !other.isKnown(play.answers(), scene)) {
                lines.append("\n").append(Html.escape(label.get())).append(": ");
                lines.append("<i>")
                        .append(Html.cut(told.orElseThrow(), LONGEST_ANSWER))
                        .append("</i>");
            }
        }
        return lines.isEmpty() ? "" : "\n" + lines;
    }

    private Screen navigated(Screen question) {
        var ways = new ArrayList<Screen.Choice>();
        if (running.back() != null || asked().indexOf(step) > 0) {
            ways.add(new Screen.Choice(scene.plain("engine.back"), BACK));
        }
        if (step.isOptional(play.answers())) {
            ways.add(new Screen.Choice(scene.plain("engine.skip"), SKIP));
        }
        var leaving = List.of(
                new Screen.Choice(scene.plain("engine.save"), SAVE),
                new Screen.Choice(scene.plain("engine.cancel"), CANCEL));
        return question.row(ways).row(leaving);
    }

    private List<List<Button>> buttons(int draw) {
        var rows = new ArrayList<List<Button>>();
        var index = 0;
        for (var choices : screen.rows()) {
            var row = new ArrayList<Button>();
            for (var choice : choices) {
                row.add(Button.key(choice.caption(), Keys.choice(running.serial(), draw, index++)));
            }
            rows.add(row);
        }
        return rows;
    }
}
