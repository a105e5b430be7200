package kz.esep.dialogues.gathered;

import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;
import kz.esep.dialogue.Scene;
import kz.esep.journal.Place;
import kz.esep.plan.ActivityId;
import kz.esep.plan.Gazetteer;
import kz.esep.plan.KnownPlace;
import kz.esep.plan.Project;
import kz.esep.plan.ProjectId;
import org.jspecify.annotations.Nullable;

/**
 * A place that a project knows, close to where evidence is from.
 *
 * @param activity the only one that is planned there, null where several are or none
 */
record NearPlace(ProjectId project, @Nullable ActivityId activity, Place place, int metres) {

    /** The nearest place of all the open projects of the person; empty where the evidence does not say where it is from. */
    static Optional<NearPlace> of(Hints hints, Scene scene) {
        return Optional.ofNullable(hints.spot())
                .flatMap(spot -> scene.view()
                        .ownProjects()
                        .filter(project -> !project.isClosed())
                        .flatMap(project -> nearest(project, spot, scene).stream())
                        .min(Comparator.comparingInt(NearPlace::metres)));
    }

    private static Optional<NearPlace> nearest(Project project, Hints.Spot spot, Scene scene) {
        var gazetteer = Gazetteer.of(project);
        return gazetteer.near(spot.latitude(), spot.longitude(), Hints.NEAR_METRES).stream()
                .findFirst()
                .map(near -> new NearPlace(
                        project.id(),
                        plannedAt(near.place(), project, gazetteer),
                        place(near.place(), scene),
                        near.metres()));
    }

    private static @Nullable ActivityId plannedAt(KnownPlace place, Project project, Gazetteer gazetteer) {
        var planned = project.activities()
                .filter(activity -> activity.places().stream()
                        .map(KnownPlace::called)
                        .flatMap(called ->
                                Stream.of(called.name().in(called.name().original())))
                        .anyMatch(name ->
                                gazetteer.named(name).filter(place::equals).isPresent()))
                .toList();
        return planned.size() == 1 ? planned.getFirst().id() : null;
    }

    private static Place place(KnownPlace known, Scene scene) {
        var district = known.district();
        return new Place(
                known.name().in(scene.language()),
                known.latitude(),
                known.longitude(),
                district == null ? null : district.in(scene.language()));
    }
}
