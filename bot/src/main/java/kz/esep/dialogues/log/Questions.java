package kz.esep.dialogues.log;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import kz.esep.attendance.Attendance;
import kz.esep.dialogue.Reply;
import kz.esep.dialogue.Scene;
import kz.esep.dialogue.Step;
import kz.esep.dialogue.steps.DatesStep;
import kz.esep.dialogue.steps.FilesStep;
import kz.esep.dialogue.steps.KnownStep;
import kz.esep.dialogue.steps.LinksStep;
import kz.esep.dialogue.steps.NumberStep;
import kz.esep.dialogue.steps.NumberStep.Range;
import kz.esep.dialogue.steps.PlaceStep;
import kz.esep.dialogue.steps.ReviewStep;
import kz.esep.dialogue.steps.TextStep;
import kz.esep.dialogue.steps.Wordings;
import kz.esep.dialogue.steps.people.PeopleStep;
import kz.esep.dialogues.checkin.OpenCheckIn;
import kz.esep.language.CountedUnit;
import kz.esep.language.Phrase;
import kz.esep.plan.Indicator;
import kz.esep.plan.StatusMode;
import org.jspecify.annotations.Nullable;

/** The questions of the main dialogue, in their order; which ones there are depends on the project and the activity. */
final class Questions {

    private static final int LONGEST_TEXT = 1000;
    private static final int LONGEST_NAME = 200;
    private static final BigDecimal MOST_MEASURED = BigDecimal.valueOf(1_000_000_000L);

    private final Draft draft;
    private final Scene scene;

    Questions(Draft draft, Scene scene) {
        this.draft = draft;
        this.scene = scene;
    }

    List<Step<Draft>> all() {
        var questions = new ArrayList<Step<Draft>>();
        if (ProjectStep.open(scene).size() > 1 && !draft.correcting()) {
            questions.add(new ProjectStep());
        }
        questions.add(new ActivityStep());
        if (draft.subject().unplanned()) {
            questions.add(new TextStep<>(
                    words("name"),
                    false,
                    LONGEST_NAME,
                    d -> d.subject().title(),
                    (d, text) -> d.about(d.subject().called(text))));
        }
        questions.add(new EventStep());
        if (!draft.subject().unplanned()) {
            questions.add(topic());
        }
        questions.add(new DatesStep<>(words("when"), Planned::period, Draft::days, Draft::on));
        questions.add(
                new PlaceStep<>(words("where"), Whereabouts::likely, Whereabouts::gazetteer, Draft::place, Draft::at));
        questions.add(people());
        asked().map(Questions::measure).forEach(questions::add);
        questions.add(new TextStep<>(
                words("result"),
                true,
                LONGEST_TEXT,
                d -> d.outcome().result(),
                (d, text) -> d.with(d.outcome().resulting(text))));
        questions.add(new TextStep<>(
                words("led"),
                true,
                LONGEST_NAME,
                d -> d.outcome().led(),
                (d, text) -> d.with(d.outcome().ledBy(text))));
        questions.add(new FilesStep<>(
                words("files"),
                Planned::dossier,
                (d, file) -> d.attaching(List.of(file)),
                (d, file, as) -> d.with(d.proofs().filing(file, as))));
        questions.add(new LinksStep<>(
                words("links"),
                Draft::links,
                Draft::linking,
                Draft::entry,
                d -> d.proofs().linksAwaited(),
                (d, later) -> d.with(d.proofs().awaitingLinks(later))));
        var steps = new ArrayList<>(questions);
        steps.add(new ReviewStep<>(words("review"), questions));
        return steps;
    }

    /** What it was about: the title of the activity, until somebody says otherwise. */
    private Step<Draft> topic() {
        var planned = Planned.activity(draft, scene)
                .map(activity -> activity.title().in(scene.language()))
                .orElse(null);
        return new KnownStep<>(
                new TextStep<>(
                        words("topic"),
                        true,
                        LONGEST_NAME,
                        d -> d.subject().topic() == null ? planned : d.subject().topic(),
                        (d, text) -> d.about(d.subject().about(text == null || text.equals(planned) ? null : text))),
                (d, s) -> true);
    }

    /** The photo of a list is evidence as well. */
    private static Draft attended(Draft draft, @Nullable Attendance people) {
        return people == null || people.list() == null
                ? draft.with(people)
                : draft.with(people).attaching(people.list().files());
    }

    private static PeopleStep<Draft> people() {
        return new PeopleStep<>(
                LogActivity::attendance,
                Questions::attended,
                draft -> draft.attendance() == null,
                Questions::statusMode,
                (draft, scene) ->
                        draft.days() == null ? scene.today() : draft.days().from(),
                Planned::countsParticipants,
                (draft, scene) -> draft.project() != null && OpenCheckIn.mayOpen(draft.project(), scene),
                draft -> new Reply.Also.Other(
                        OpenCheckIn.NAME,
                        OpenCheckIn.telling(
                                draft.entry(), draft.project(), draft.subject().activity())));
    }

    /** As the project counts; the statuses of one that is not chosen yet exclude each other. */
    private static StatusMode statusMode(Draft draft, Scene scene) {
        var project = draft.project() == null ? null : scene.view().projects().get(draft.project());
        return project == null ? StatusMode.EXCLUSIVE : project.reckoning().status();
    }

    /** One question for an indicator whose number is asked in the chat. */
    private static NumberStep<Draft> measure(Indicator indicator) {
        return new NumberStep<>(
                "measure-" + indicator.id(),
                indicator.unit() == null
                        ? Phrase.of("log-activity.measure.ask-bare", "name", indicator.name())
                        : Phrase.of("log-activity.measure.ask", "name", indicator.name(), "unit", indicator.unit()),
                scene -> indicator.name().in(scene.language()),
                value -> indicator.unit() == null
                        ? Phrase.of("log-activity.measure.told-bare", "value", value)
                        : Phrase.of(
                                "log-activity.measure.told",
                                "value",
                                value,
                                "unit",
                                CountedUnit.of(value, indicator.unit())),
                indicator.unit(),
                new Range(false, MOST_MEASURED, indicator.likely()),
                draft -> draft.outcome().measured(indicator.id()),
                (draft, amount) -> draft.with(draft.outcome().measuring(indicator.id(), amount)));
    }

    private Stream<Indicator> asked() {
        return Planned.activity(draft, scene).stream()
                .flatMap(activity -> activity.indicators().stream())
                .filter(indicator -> indicator.basis().isAskedInChat());
    }

    private static Wordings words(String step) {
        return new Wordings(LogActivity.NAME, step);
    }
}
