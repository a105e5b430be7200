package kz.esep.dialogues.survey;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import kz.esep.dialogue.Answers;
import kz.esep.dialogue.Dialogue;
import kz.esep.dialogue.Effect;
import kz.esep.dialogue.Ending;
import kz.esep.dialogue.Scene;
import kz.esep.dialogues.checkin.OpenCheckIn;
import kz.esep.journal.EntryId;
import kz.esep.survey.Survey;

/** The buttons of a survey: look again, or close it. One press, no question. */
public final class TendSurvey implements Dialogue<TendSurvey.Press> {

    public static final String NAME = "tend-survey";

    /** Which survey, by its entry, and what is to become of it. */
    record Press(String survey, String action) implements Answers {
        @Override
        public Set<EntryId> surveys() {
            return survey.matches("[A-Za-z0-9_-]{1,32}") ? Set.of(new EntryId(survey)) : Set.of();
        }
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Class<Press> answers() {
        return Press.class;
    }

    @Override
    public Press begin(String argument, Scene scene) {
        var parts = argument.split("\\.", 2);
        return new Press(parts[0], parts.length > 1 ? parts[1] : "");
    }

    @Override
    public Ending end(Press press, Scene scene) {
        return survey(press, scene)
                .map(survey -> press.action().equals("close") && survey.isOpen(scene.now())
                        ? closed(survey.closed(scene.now()), scene)
                        : new Ending(List.of(), null, List.of(SurveyCards.card(survey, scene, false))))
                .orElseGet(() -> Ending.saying(scene.html("open-check-in.not-allowed")));
    }

    private static Optional<Survey> survey(Press press, Scene scene) {
        return press.surveys().stream()
                .findFirst()
                .flatMap(scene.view().attendance().surveys()::of)
                .filter(survey -> OpenCheckIn.mayOpen(survey.project(), scene));
    }

    private static Ending closed(Survey survey, Scene scene) {
        return new Ending(
                List.of(new Effect.KeepSurvey(survey)), null, List.of(SurveyCards.card(survey, scene, false)));
    }

    @Override
    public String title(Press press, Scene scene) {
        return scene.plain("ask-back.title");
    }
}
