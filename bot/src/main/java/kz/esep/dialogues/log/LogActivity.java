package kz.esep.dialogues.log;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import kz.esep.attendance.Attendance;
import kz.esep.checkin.CheckIn;
import kz.esep.dialogue.Dialogue;
import kz.esep.dialogue.Ending;
import kz.esep.dialogue.Input;
import kz.esep.dialogue.Scene;
import kz.esep.dialogue.Step;
import kz.esep.dialogue.steps.FilesStep;
import kz.esep.dialogue.steps.LinksStep;
import kz.esep.dialogues.shared.Derived;
import kz.esep.dialogues.shared.Rights;
import kz.esep.dialogues.shared.Ways;
import kz.esep.evidence.Links;
import kz.esep.incoming.Incoming.Attachment;
import kz.esep.journal.EntryId;
import kz.esep.journal.Filed;
import kz.esep.plan.Project;
import org.jspecify.annotations.Nullable;

/** The main dialogue: what happened, when, where, with how many people, what came of it and what proves it. */
public final class LogActivity implements Dialogue<Draft> {

    public static final String NAME = Ways.LOG;

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
        var what = draft.subject().title() != null
                ? draft.subject().title()
                : Planned.activity(draft, scene)
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
        return new Questions(draft, scene).all();
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
        return Planned.project(draft, scene).filter(Project::isClosed).map(project -> "log-activity.closed");
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
        return draft.subject().activity() != null ? "when" : Dialogue.super.opening(draft, scene);
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

    private static Draft filed(Draft draft, Attachment file) {
        var more = draft.attaching(List.of(file.id()));
        return FilesStep.guess(file)
                .map(kind -> more.with(more.proofs().filing(file.id(), new Filed(file.id(), kind))))
                .orElse(more);
    }

    /** What was told, with those who have checked in until now. */
    static @Nullable Attendance attendance(Draft draft, Scene scene) {
        return scene.view()
                .attendance()
                .tally(draft.entry())
                .map(Objects.requireNonNullElse(draft.attendance(), Attendance.UNKNOWN)::checkedIn)
                .orElse(draft.attendance());
    }
}
