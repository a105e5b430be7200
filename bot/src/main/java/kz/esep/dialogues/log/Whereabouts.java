package kz.esep.dialogues.log;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import kz.esep.dialogue.Input;
import kz.esep.dialogue.Scene;
import kz.esep.dialogue.steps.PlaceStep;
import kz.esep.journal.Place;
import kz.esep.language.Wording;
import kz.esep.plan.Gazetteer;
import kz.esep.plan.KnownPlace;

/** The places that an entry of a project may have been at, and which of them are likely. */
final class Whereabouts {

    private static final int RECENT = 2;
    private static final int MOST_REMEMBERED = 30;
    private static final int AT_THE_PLACE_METRES = 300;

    private Whereabouts() {}

    /** The places last used with this activity, those it was planned for, and then all others of the project. */
    static List<KnownPlace> likely(Draft draft, Scene scene) {
        var gazetteer = gazetteer(draft, scene);
        var recent = used(draft, scene, true).limit(RECENT);
        var planned = Planned.activity(draft, scene).stream()
                .flatMap(activity -> activity.places().stream())
                .map(KnownPlace::called);
        var own = Planned.project(draft, scene).stream().flatMap(project -> project.places().stream());
        return Stream.of(recent, planned, own)
                .flatMap(places -> places)
                .map(place -> gazetteer.named(place.name().in(place.name().original())))
                .flatMap(Optional::stream)
                .distinct()
                .toList();
    }

    /** What the project knows, and the places of the person's own entries. */
    static Gazetteer gazetteer(Draft draft, Scene scene) {
        return Planned.project(draft, scene)
                .map(Gazetteer::of)
                .orElseGet(() -> new Gazetteer(List.of()))
                .with(used(draft, scene, false).toList());
    }

    private static Stream<KnownPlace> used(Draft draft, Scene scene, boolean sameActivity) {
        return scene.view().ownEntries().stream()
                .filter(entry -> entry.project().equals(draft.project()))
                .map(entry -> entry.newest().happening())
                .filter(told -> !sameActivity
                        || told.activity() == null
                        || told.activity().equals(draft.subject().activity()))
                .flatMap(told -> Stream.ofNullable(told.place()))
                .filter(place -> !place.name().equals(scene.plain(PlaceStep.UNNAMED)))
                .distinct()
                .limit(MOST_REMEMBERED)
                .map(place -> known(place, scene));
    }

    private static KnownPlace known(Place place, Scene scene) {
        var name = Wording.of(scene.language(), place.name());
        var district = place.district() == null ? null : Wording.of(scene.language(), place.district());
        return new KnownPlace(name, List.of(), place.latitude(), place.longitude(), district);
    }

    /** A location that comes at another question says where the place is, and leaves it its name. */
    static Place located(Input.Located at, Draft draft, Scene scene) {
        var told = draft.place();
        if (at.venue() == null && told != null) {
            return new Place(told.name(), at.latitude(), at.longitude(), told.district());
        }
        var name = Optional.ofNullable(at.venue())
                .or(() -> gazetteer(draft, scene).near(at.latitude(), at.longitude(), AT_THE_PLACE_METRES).stream()
                        .findFirst()
                        .map(near -> near.place().name().in(scene.language())))
                .orElseGet(() -> scene.plain(PlaceStep.UNNAMED));
        return new Place(name, at.latitude(), at.longitude());
    }
}
