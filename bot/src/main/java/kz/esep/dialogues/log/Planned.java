package kz.esep.dialogues.log;

import java.util.Optional;
import kz.esep.dialogue.Scene;
import kz.esep.dialogue.steps.Dossier;
import kz.esep.dialogues.review.Required;
import kz.esep.plan.Activity;
import kz.esep.plan.Basis;
import kz.esep.plan.EventKind;
import kz.esep.plan.Period;
import kz.esep.plan.Project;

/** What the plan says of that which is being told. */
final class Planned {

    private Planned() {}

    static Optional<Project> project(Draft draft, Scene scene) {
        return Optional.ofNullable(draft.project()).map(scene.view().projects()::get);
    }

    static Optional<Activity> activity(Draft draft, Scene scene) {
        var chosen = draft.subject().activity();
        return chosen == null ? Optional.empty() : project(draft, scene).flatMap(project -> project.activity(chosen));
    }

    static Period period(Draft draft, Scene scene) {
        return project(draft, scene).map(Project::periodInForce).orElse(new Period(null, null, null, false));
    }

    /** Whether whoever comes is a participant: the kind of event says so, or an indicator that counts participants. */
    static boolean countsParticipants(Draft draft, Scene scene) {
        var kind = EventStep.kind(draft, scene);
        var ofPlan = activity(draft, scene);
        return kind.filter(one -> one != EventKind.OTHER).isPresent()
                || ofPlan.stream()
                        .flatMap(activity -> activity.indicators().stream())
                        .anyMatch(indicator -> indicator.basis() == Basis.PARTICIPANTS);
    }

    /** The files against what an entry of this activity, or of this kind, must have. */
    static Dossier dossier(Draft draft, Scene scene) {
        return new Dossier(
                draft.proofs().files(),
                Required.documents(draft.proofs().documents(), draft.attendance()),
                Required.of(activity(draft, scene), EventStep.kind(draft, scene).orElse(null)),
                scene.view());
    }
}
