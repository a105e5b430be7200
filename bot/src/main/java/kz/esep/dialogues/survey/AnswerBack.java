package kz.esep.dialogues.survey;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import kz.esep.dialogue.Answers;
import kz.esep.dialogue.Dialogue;
import kz.esep.dialogue.Effect;
import kz.esep.dialogue.Ending;
import kz.esep.dialogue.Scene;
import kz.esep.dialogue.Step;
import kz.esep.journal.EntryId;
import kz.esep.outgoing.Body;
import kz.esep.survey.Response;
import kz.esep.survey.Response.Answer;
import kz.esep.survey.Survey;

/** A participant answers the questions about an event, once, or would rather not be asked. */
public final class AnswerBack implements Dialogue<AnswerBack.Given> {

    public static final String NAME = "answer-back";

    /** What stands behind the entry in the button of somebody who does not want to be asked. */
    static final String NO = ".no";

    /** @param answers one for each question that was shown so far */
    record Given(String survey, boolean declined, List<Answer> answers) implements Answers {

        Given {
            answers = List.copyOf(answers);
        }

        Answer at(int question) {
            return question < answers.size() ? answers.get(question) : Answer.NONE;
        }

        Given with(int question, Answer answer) {
            var all = new ArrayList<Answer>();
            for (var at = 0; at < Math.max(answers.size(), question + 1); at++) {
                all.add(at == question ? answer : at(at));
            }
            return new Given(survey, declined, all);
        }

        @Override
        public Set<EntryId> surveys() {
            return id().map(Set::of).orElse(Set.of());
        }

        Optional<EntryId> id() {
            return survey.matches("[A-Za-z0-9_-]{1,32}") ? Optional.of(new EntryId(survey)) : Optional.empty();
        }
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Class<Given> answers() {
        return Given.class;
    }

    @Override
    public Given begin(String argument, Scene scene) {
        var declined = argument.endsWith(NO);
        return new Given(
                declined ? argument.substring(0, argument.length() - NO.length()) : argument, declined, List.of());
    }

    @Override
    public String title(Given given, Scene scene) {
        return survey(given, scene)
                .map(survey -> survey.event().in(scene.language()))
                .orElseGet(() -> scene.plain("answer-back.title"));
    }

    private static Optional<Survey> survey(Given given, Scene scene) {
        return given.id().flatMap(scene.view().attendance().surveys()::of);
    }

    @Override
    public List<Step<Given>> steps(Given given, Scene scene) {
        if (given.declined() || obstacle(given, scene).isPresent()) {
            return List.of();
        }
        var questions = survey(given, scene).orElseThrow().questions();
        return IntStream.range(0, questions.size())
                .<Step<Given>>mapToObj(at -> new QuestionStep(at, questions.get(at)))
                .toList();
    }

    /** Why nothing can be answered; empty when nothing stands against it. */
    private static Optional<Ending> obstacle(Given given, Scene scene) {
        var survey = survey(given, scene);
        if (survey.isEmpty()) {
            return Optional.of(Ending.saying(scene.html("answer-back.closed")));
        }
        var cause =
                scene.view().attendance().surveys().answered().get(survey.get().id());
        if (cause != null) {
            return cause.equals(scene.source().identity())
                    ? Optional.empty()
                    : Optional.of(Ending.saying(scene.html("answer-back.answered")));
        }
        return survey.get().isOpen(scene.now())
                ? Optional.empty()
                : Optional.of(Ending.saying(scene.html("answer-back.closed")));
    }

    @Override
    public Ending end(Given given, Scene scene) {
        var obstacle = obstacle(given, scene);
        if (obstacle.isPresent()) {
            return obstacle.get();
        }
        var survey = survey(given, scene).orElseThrow();
        var answers = IntStream.range(0, survey.questions().size())
                .mapToObj(given::at)
                .toList();
        var response = given.declined() ? Response.DECLINED : new Response(answers);
        return new Ending(
                List.of(new Effect.AnswerSurvey(
                        survey.id(),
                        survey.project(),
                        scene.source().chat(),
                        response,
                        scene.source().identity())),
                Body.of(scene.html(given.declined() ? "answer-back.declined" : "answer-back.thanks")),
                List.of());
    }

    /** Nobody is reminded of questions that were left. */
    @Override
    public boolean isWorthKeeping() {
        return false;
    }
}
