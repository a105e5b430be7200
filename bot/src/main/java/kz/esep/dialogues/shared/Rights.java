package kz.esep.dialogues.shared;

import java.util.Optional;
import kz.esep.dialogue.Ending;
import kz.esep.dialogue.Scene;
import kz.esep.journal.Entry;
import kz.esep.people.Person;
import kz.esep.plan.ProjectId;

/** Who may do what. Every dialogue asks when it begins and again when it ends; a hidden button protects nothing. */
public final class Rights {

    private Rights() {}

    /** Why somebody who is in no project may not go on; empty for a member of any. */
    public static Optional<Ending> memberOfAny(Scene scene) {
        if (!(scene.view().person() instanceof Person person)) {
            return Optional.of(stranger(scene));
        }
        return person.active().findAny().isPresent()
                ? Optional.empty()
                : Optional.of(Ending.saying(
                        scene.html(person.memberships().isEmpty() ? "rights.no-project" : "rights.removed")));
    }

    /** Why somebody who is not in a project may not go on. */
    public static Optional<Ending> memberOf(ProjectId project, Scene scene) {
        if (!(scene.view().person() instanceof Person person)) {
            return Optional.of(stranger(scene));
        }
        if (person.roleIn(project).isPresent()) {
            return Optional.empty();
        }
        return memberOfAny(scene)
                .or(() -> Optional.of(Ending.saying(scene.html(
                        person.removedFrom(project).isPresent() ? "rights.removed" : "rights.other-project"))));
    }

    /** Why somebody who decides nothing in a project may not go on. */
    public static Optional<Ending> reviewerOf(ProjectId project, Scene scene) {
        return memberOf(project, scene)
                .or(() -> scene.view().mayReview(project)
                        ? Optional.empty()
                        : Optional.of(Ending.saying(scene.html("rights.reviewers-only"))));
    }

    /** Whether an entry is the own one of whoever is spoken with. */
    public static boolean isAuthor(Entry entry, Scene scene) {
        return scene.view().person() != null
                && entry.author().equals(scene.view().person().id());
    }

    private static Ending stranger(Scene scene) {
        return Ending.saying(scene.html("rights.stranger"), Ways.language(scene));
    }
}
