package kz.esep.admin.card;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import kz.esep.journal.Entries;
import kz.esep.journal.Place;
import kz.esep.plan.Gazetteer;
import kz.esep.plan.PlaceNames;
import kz.esep.plan.Project;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Places that entries name and the gazetteer of the project does not know. */
@Component
class UnknownPlaces {

    private final Entries entries;

    UnknownPlaces(Entries entries) {
        this.entries = entries;
    }

    /**
     * A name as it was first written.
     *
     * @param entries how many entries name it
     */
    record Unknown(
            String name,
            @Nullable Double latitude,
            @Nullable Double longitude,
            int entries) {

        private Unknown and(Place again) {
            return latitude == null
                    ? new Unknown(name, again.latitude(), again.longitude(), entries + 1)
                    : new Unknown(name, latitude, longitude, entries + 1);
        }
    }

    List<Unknown> of(Project project) {
        var known = new Gazetteer(project.places());
        var unknown = new LinkedHashMap<String, Unknown>();
        entries.of(project.id()).stream()
                .flatMap(entry -> entry.fact().stream())
                .map(version -> version.happening().place())
                .filter(Objects::nonNull)
                .<Place>map(Objects::requireNonNull)
                .filter(place -> known.named(place.name()).isEmpty())
                .forEach(place -> unknown.merge(
                        PlaceNames.key(place.name()),
                        new Unknown(place.name(), place.latitude(), place.longitude(), 1),
                        (first, again) -> first.and(place)));
        return List.copyOf(unknown.values());
    }
}
