package kz.esep.dialogues.log;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import kz.esep.attendance.Attendance;
import kz.esep.checkin.CheckIn;
import kz.esep.dialogue.Dialogue;
import kz.esep.dialogue.Ending;
import kz.esep.dialogue.Input;
import kz.esep.dialogue.Reply;
import kz.esep.dialogue.Scene;
import kz.esep.dialogue.Step;
import kz.esep.dialogue.steps.DatesStep;
import kz.esep.dialogue.steps.Dossier;
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
import kz.esep.dialogues.review.Required;
import kz.esep.dialogues.shared.Derived;
import kz.esep.dialogues.shared.Rights;
import kz.esep.dialogues.shared.Ways;
import kz.esep.evidence.Links;
import kz.esep.incoming.Incoming.Attachment;
import kz.esep.journal.EntryId;
import kz.esep.journal.Filed;
import kz.esep.language.Phrase;
import kz.esep.plan.Activity;
import kz.esep.plan.Indicator;
import kz.esep.plan.Period;
import kz.esep.plan.Project;
import org.jspecify.annotations.Nullable;

/** The main dialogue: what happened, when, where, with how many people, what came of it and what proves it. */
public final class LogActivity implements Dialogue<Draft> {

    public static final String NAME = Ways.LOG;

    private static final int LONGEST_TEXT = 1000;
    private static final int LONGEST_NAME = 200;
    private static final BigDecimal MOST_MEASURED = BigDecimal.valueOf(1_000_000_000L);

    private final Submission submission = new Submission();

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Class<Draft> answers() {
        return Draft.class;
    }

    /**
     * An empty argument begins a new entry; the id of an own one corrects it; that of one which people have checked in for
     * tells it.
     */
    @Override
    public Draft begin(String argument, Scene scene) {
        var told = scene.view().entries().stream()
                .filter(entry -> entry.id().value().equals(argument))
                .findFirst();
        if (told.isPresent()) {
            return Draft.of(
                    told.get().id(), told.get().project(), told.get().newest().happening());
        }
        var counted = EntryId.isValid(argument)
                ? scene.view().attendance().of(new EntryId(argument))
                : Optional.<CheckIn>empty();
        if (counted.isPresent()) {
            var draft = Draft.empty(counted.get().entry(), counted.get().project());
            return counted.get().activity() == null
                    ? draft
                    : draft.doing(counted.get().activity());
        }
        return Draft.empty(Derived.entry(scene.source().identity()), ProjectStep.likely(scene));
    }

    @Override
    public String title(Draft draft, Scene scene) {
        var what = draft.title() != null
                ? draft.title()
                : activity(draft, scene)
                        .map(a -> a.title().in(scene.language()))
                        .orElse("");
        return what.isEmpty() ? scene.plain("log-activity.title") : what;
    }

    @Override
    public List<Step<Draft>> steps(Draft draft, Scene scene) {
        var barred = barred(draft, scene);
        if (barred.isPresent()) {
            return List.of(new BarredStep(barred.get()));
        }
        if (refusal(draft, scene).isPresent()) {
            return List.of();
        }
        var questions = new ArrayList<Step<Draft>>();
        if (ProjectStep.open(scene).size() > 1 && !draft.correcting()) {
            questions.add(new ProjectStep());
        }
        questions.add(new ActivityStep());
        if (draft.unplanned()) {
            questions.add(new TextStep<>(words("name"), false, LONGEST_NAME, Draft::title, Draft::called));
        }
        questions.add(new EventStep());
        if (!draft.unplanned()) {
            questions.add(topic(draft, scene));
        }
        questions.add(new DatesStep<>(words("when"), LogActivity::period, Draft::days, Draft::on));
        questions.add(
                new PlaceStep<>(words("where"), Whereabouts::likely, Whereabouts::gazetteer, Draft::place, Draft::at));
        questions.add(people());
        asked(draft, scene).map(LogActivity::measure).forEach(questions::add);
        questions.add(new TextStep<>(words("result"), true, LONGEST_TEXT, Draft::result, Draft::resulting));
        questions.add(new TextStep<>(words("led"), true, LONGEST_NAME, Draft::led, Draft::ledBy));
        questions.add(new FilesStep<>(
                words("files"), LogActivity::dossier, (d, file) -> d.attaching(List.of(file)), Draft::filing));
        questions.add(new LinksStep<>(
                words("links"), Draft::links, Draft::linking, Draft::entry, Draft::linksAwaited, Draft::awaitingLinks));
        var steps = new ArrayList<>(questions);
        steps.add(new ReviewStep<>(words("review"), questions));
        return steps;
    }

    /** The phrase that says why nothing can be told of the draft's project now; empty where nothing stands against it. */
    static Optional<String> barred(Draft draft, Scene scene) {
        var chosen = draft.project();
        if (chosen == null || !draft.isTold()) {
            return ProjectStep.open(scene).isEmpty()
                            && scene.view().ownProjects().findAny().isPresent()
                    ? Optional.of("log-activity.all-closed")
                    : Optional.empty();
        }
        if (scene.view().roleIn(chosen).isEmpty()) {
            // What is corrected is stored; who may not correct it is told so and loses nothing.
            return draft.correcting() ? Optional.empty() : Optional.of("log-activity.removed");
        }
        return project(draft, scene).filter(Project::isClosed).map(project -> "log-activity.closed");
    }

    /** What was told before is shown as a whole: the answer that is wrong is one press away. */
    @Override
    public String opening(Draft draft, Scene scene) {
        if (barred(draft, scene).isPresent()) {
            return Dialogue.super.opening(draft, scene);
        }
        if (draft.correcting()) {
            return "review";
        }
        return draft.activity() != null ? "when" : Dialogue.super.opening(draft, scene);
    }

    @Override
    public Ending end(Draft draft, Scene scene) {
        return refusal(draft, scene)
                .or(() -> draft.days() == null
                        ? Optional.of(Ending.saying(scene.html("log-activity.no-day")))
                        : Optional.empty())
                .orElseGet(() -> submission.of(draft.with(attendance(draft, scene)), scene));
    }

    /** Members log in their projects, and authors correct what is theirs. */
    private static Optional<Ending> refusal(Draft draft, Scene scene) {
        var project = draft.project();
        var outside = project == null ? Rights.memberOfAny(scene) : Rights.memberOf(project, scene);
        return outside.or(() -> scene.view()
                .entry(draft.entry())
                .filter(entry -> draft.correcting() && !Rights.isAuthor(entry, scene))
                .map(entry -> Ending.saying(scene.html("rights.authors-only"))));
    }

    /** Files and links are welcome at every question. */
    @Override
    public Optional<Draft> absorb(Draft draft, Input input, Scene scene) {
        return switch (input) {
            case Input.Sent sent -> Optional.of(filed(draft, sent.attachment()));
            case Input.Typed typed -> {
                var found = Links.recognise(typed.text());
                var all = LinksStep.union(draft.links(), found);
                yield found.isEmpty() || all.size() > LinksStep.MOST
                        ? Optional.empty()
                        : Optional.of(draft.linking(all));
            }
            case Input.Located at -> Optional.of(draft.at(Whereabouts.located(at, draft, scene)));
            case Input.Chosen chosen -> Optional.empty();
            case Input.Useless useless -> Optional.empty();
        };
    }

    @Override
    public Draft retract(Draft draft, String text, Scene scene) {
        return draft.linking(LinksStep.without(draft.links(), text));
    }

    /** What it was about: the title of the activity, until somebody says otherwise. */
    private static Step<Draft> topic(Draft draft, Scene scene) {
        var planned = activity(draft, scene)
                .map(activity -> activity.title().in(scene.language()))
                .orElse(null);
        return new KnownStep<>(
                new TextStep<>(
                        words("topic"),
                        true,
                        LONGEST_NAME,
                        d -> d.topic() == null ? planned : d.topic(),
                        (d, text) -> d.about(text == null || text.equals(planned) ? null : text)),
                (d, s) -> true);
    }

    private static Draft filed(Draft draft, Attachment file) {
        var more = draft.attaching(List.of(file.id()));
        return FilesStep.guess(file)
                .map(kind -> more.filing(file.id(), new Filed(file.id(), kind)))
                .orElse(more);
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
                LogActivity::attended,
                draft -> draft.attendance() == null,
                (draft, scene) -> draft.project() != null && OpenCheckIn.mayOpen(draft.project(), scene),
                draft -> new Reply.Also.Other(
                        OpenCheckIn.NAME, OpenCheckIn.telling(draft.entry(), draft.project(), draft.activity())));
    }

    /** What was told, with those who have checked in until now. */
    private static @Nullable Attendance attendance(Draft draft, Scene scene) {
        return scene.view()
                .attendance()
                .tally(draft.entry())
                .map(Objects.requireNonNullElse(draft.attendance(), Attendance.UNKNOWN)::checkedIn)
                .orElse(draft.attendance());
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
                        : Phrase.of("log-activity.measure.told", "value", value, "unit", indicator.unit()),
                indicator.unit(),
                new Range(false, MOST_MEASURED, indicator.likely()),
                draft -> draft.measured(indicator.id()),
                (draft, amount) -> draft.measuring(indicator.id(), amount));
    }

    private static Stream<Indicator> asked(Draft draft, Scene scene) {
        return activity(draft, scene).stream()
                .flatMap(activity -> activity.indicators().stream())
                .filter(indicator -> indicator.basis().isAskedInChat());
    }

    /** The files against what an entry of this activity, or of this kind, must have. */
    static Dossier dossier(Draft draft, Scene scene) {
        return new Dossier(
                draft.attached(),
                Required.documents(draft.documents(), draft.attendance()),
                Required.of(activity(draft, scene), EventStep.kind(draft, scene).orElse(null)),
                scene.view());
    }

    static Optional<Project> project(Draft draft, Scene scene) {
        return Optional.ofNullable(draft.project()).map(scene.view().projects()::get);
    }

    static Optional<Activity> activity(Draft draft, Scene scene) {
        var chosen = draft.activity();
        return chosen == null ? Optional.empty() : project(draft, scene).flatMap(project -> project.activity(chosen));
    }

    private static Period period(Draft draft, Scene scene) {
        return project(draft, scene).map(Project::periodInForce).orElse(new Period(null, null, null, false));
    }

    private static Wordings words(String step) {
        return new Wordings(NAME, step);
    }
}
