package kz.esep.dialogues.survey;

import java.util.ArrayList;
import java.util.List;
import kz.esep.dialogue.Ending;
import kz.esep.dialogue.Html;
import kz.esep.dialogue.Keys;
import kz.esep.dialogue.Scene;
import kz.esep.language.Language;
import kz.esep.language.Phrase;
import kz.esep.language.Phrases;
import kz.esep.outgoing.Body;
import kz.esep.outgoing.Button;
import kz.esep.survey.Results;
import kz.esep.survey.Results.OfQuestion;
import kz.esep.survey.Survey;

/** A survey as its coordinator sees it, and what participants get. */
public final class SurveyCards {

    /** So many free lines fit on a card; the back office shows all. */
    private static final int MOST_LINES = 10;

    private SurveyCards() {}

    /** The results as they are now. */
    static Ending.Message card(Survey survey, Scene scene, boolean anew) {
        var results = scene.view().attendance().surveys().results(survey);
        var isOpen = survey.isOpen(scene.now());
        var lines = new ArrayList<String>();
        lines.add(
                "<b>" + scene.html("survey-card.title", "event", survey.event().in(scene.language())) + "</b>");
        lines.add(scene.html(isOpen ? "survey-card.open" : "survey-card.closed"));
        lines.add(scene.html("survey-card.respondents", "count", results.respondents(), "invited", survey.invited()));
        if (!results.isShown()) {
            lines.add(scene.html("survey-card.too-few", "fewest", Results.FEWEST));
        }
        for (var question : results.questions()) {
            lines.add("");
            lines.addAll(results.isShown() ? lines(question, scene) : List.of(asked(question, scene)));
        }
        return new Ending.Message(
                "survey-" + survey.id(), new Body(String.join("\n", lines), buttons(survey, isOpen, scene)), anew);
    }

    private static String asked(OfQuestion result, Scene scene) {
        return Html.escape(result.question().text().in(scene.language()));
    }

    private static List<String> lines(OfQuestion result, Scene scene) {
        var lines = new ArrayList<String>();
        lines.add(asked(result, scene));
        if (result.answered() == 0) {
            lines.add(scene.html("survey-card.none"));
        } else if (result.question().kind().isCounted()) {
            lines.add(scene.html(
                    "survey-card." + QuestionsStep.key(result.question().kind()),
                    "percent",
                    result.percent(),
                    "positive",
                    result.positive(),
                    "answered",
                    result.answered()));
        } else {
            result.lines().stream().limit(MOST_LINES).forEach(line -> lines.add("– <i>" + Html.escape(line) + "</i>"));
            if (result.lines().size() > MOST_LINES) {
                lines.add(scene.html("survey-card.more", "count", result.lines().size() - MOST_LINES));
            }
        }
        return lines;
    }

    private static List<List<Button>> buttons(Survey survey, boolean isOpen, Scene scene) {
        return isOpen
                ? List.of(List.of(
                        button(survey, "look", "survey-card.look", scene),
                        button(survey, "close", "survey-card.close", scene)))
                : List.of();
    }

    private static Button button(Survey survey, String action, String caption, Scene scene) {
        return Button.key(scene.plain(caption), Keys.begin(TendSurvey.NAME, survey.id() + "." + action));
    }

    /** What asks a participant, with the way to answer and the way out. */
    public static Body invitation(Survey survey, Language language, Phrases phrases) {
        var text = Phrase.of(
                "answer-back.invitation",
                "event",
                survey.event().in(language),
                "count",
                survey.questions().size());
        return new Body(
                phrases.sayHtml(language, text),
                List.of(
                        List.of(Button.key(
                                phrases.say(language, Phrase.of("answer-back.begin")),
                                Keys.begin(AnswerBack.NAME, survey.id().value()))),
                        List.of(Button.key(
                                phrases.say(language, Phrase.of("answer-back.decline")),
                                Keys.begin(AnswerBack.NAME, survey.id() + AnswerBack.NO)))));
    }
}
