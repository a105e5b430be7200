package kz.esep.dialogues.survey;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import kz.esep.checkin.CheckIn;
import kz.esep.dialogue.Answers;
import kz.esep.dialogue.Dialogue;
import kz.esep.dialogue.Effect;
import kz.esep.dialogue.Ending;
import kz.esep.dialogue.Html;
import kz.esep.dialogue.Reply;
import kz.esep.dialogue.Scene;
import kz.esep.dialogue.Screen.Choice;
import kz.esep.dialogue.Step;
import kz.esep.dialogue.steps.ChoiceStep;
import kz.esep.dialogues.checkin.CheckInCards;
import kz.esep.dialogues.checkin.OpenCheckIn;
import kz.esep.journal.EntryId;
import kz.esep.plan.Basis;
import kz.esep.plan.Indicator;
import kz.esep.plan.IndicatorId;
import kz.esep.survey.Question;
import kz.esep.survey.Survey;
import org.jspecify.annotations.Nullable;

/** A coordinator sets one to three questions to those who have checked in; each of them is asked once. */
public final class AskBack implements Dialogue<AskBack.Asked> {

    public static final String NAME = "ask-back";

    private static final int LONGEST_CAPTION = 28;

    /**
     * What is to be asked.
     *
     * @param typed a question of one's own that still lacks the way to answer it
     * @param indicator whose fact the answers give, null for none
     */
    record Asked(
            String entry,
            List<Question> questions,
            @Nullable String typed,
            @Nullable IndicatorId indicator) implements Answers {

        Asked {
            questions = List.copyOf(questions);
        }

        Asked with(List<Question> others) {
            return new Asked(entry, others, null, indicator);
        }

        Asked typing(@Nullable String text) {
            return new Asked(entry, questions, text, indicator);
        }

        Asked measuring(@Nullable IndicatorId which) {
            return new Asked(entry, questions, typed, which);
        }

        @Override
        public Set<EntryId> entries() {
            return id().map(Set::of).orElse(Set.of());
        }

        @Override
        public Set<EntryId> surveys() {
            return entries();
        }

        Optional<EntryId> id() {
            return entry.matches("[A-Za-z0-9_-]{1,32}") ? Optional.of(new EntryId(entry)) : Optional.empty();
        }
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Class<Asked> answers() {
        return Asked.class;
    }

    @Override
    public Asked begin(String argument, Scene scene) {
        return new Asked(argument, List.of(), null, null);
    }

    @Override
    public String title(Asked asked, Scene scene) {
        return scene.plain("ask-back.title");
    }

    @Override
    public List<Step<Asked>> steps(Asked asked, Scene scene) {
        var checkIn = checkIn(asked, scene);
        if (checkIn.isEmpty() || survey(asked, scene).isPresent() || reachable(asked, scene) == 0) {
            return List.of();
        }
        var steps = new ArrayList<Step<Asked>>();
        steps.add(new QuestionsStep());
        if (asked.questions().stream().anyMatch(one -> one.kind().isCounted())
                && measured(checkIn.get(), scene).findAny().isPresent()) {
            steps.add(new ChoiceStep<>(
                    "indicator",
                    (now, there) -> there.html("ask-back.indicator.ask"),
                    (now, there) -> indicators(checkIn.get(), there),
                    (now, id) -> new Reply.Next<>(now.measuring(id.isEmpty() ? null : new IndicatorId(id)))));
        }
        return steps;
    }

    private static List<Choice> indicators(CheckIn checkIn, Scene scene) {
        return Stream.concat(
                        measured(checkIn, scene)
                                .map(one -> new Choice(
                                        Html.shorten(one.name().in(scene.language()), LONGEST_CAPTION),
                                        one.id().value())),
                        Stream.of(new Choice(scene.plain("ask-back.indicator.none"), "")))
                .toList();
    }

    /** The indicators whose fact a survey gives: those of the activity, then those of the project. */
    private static Stream<Indicator> measured(CheckIn checkIn, Scene scene) {
        var project = scene.view().projects().get(checkIn.project());
        if (project == null) {
            return Stream.empty();
        }
        var ofActivity = Optional.ofNullable(checkIn.activity()).flatMap(project::activity).stream()
                .flatMap(activity -> activity.indicators().stream());
        return Stream.concat(ofActivity, project.indicators().stream()).filter(one -> one.basis() == Basis.SURVEY);
    }

    private static Optional<CheckIn> checkIn(Asked asked, Scene scene) {
        return asked.id()
                .flatMap(scene.view().attendance()::of)
                .filter(checkIn -> OpenCheckIn.mayOpen(checkIn.project(), scene));
    }

    private static Optional<Survey> survey(Asked asked, Scene scene) {
        return asked.id().flatMap(scene.view().attendance().surveys()::of);
    }

    private static int reachable(Asked asked, Scene scene) {
        return asked.id()
                .map(id -> scene.view().attendance().surveys().reachable().getOrDefault(id, 0))
                .orElse(0);
    }

    @Override
    public Ending end(Asked asked, Scene scene) {
        var checkIn = checkIn(asked, scene);
        var person = scene.view().person();
        if (checkIn.isEmpty() || person == null) {
            return Ending.saying(scene.html("open-check-in.not-allowed"));
        }
        var known = survey(asked, scene);
        if (known.isPresent()) {
            return new Ending(List.of(), null, List.of(SurveyCards.card(known.get(), scene, true)));
        }
        if (reachable(asked, scene) == 0 || asked.questions().isEmpty()) {
            return Ending.saying(scene.html("ask-back.nobody"));
        }
        var survey = new Survey(
                checkIn.get().entry(),
                checkIn.get().project(),
                CheckInCards.eventIn(checkIn.get(), scene),
                asked.indicator(),
                asked.questions(),
                person.id(),
                scene.source().chat(),
                reachable(asked, scene),
                scene.now(),
                null,
                0);
        return new Ending(
                List.of(new Effect.KeepSurvey(survey), new Effect.AskParticipants(survey)),
                null,
                List.of(SurveyCards.card(survey, scene, true)));
    }
}
