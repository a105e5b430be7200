package kz.esep.admin.card;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import kz.esep.language.Wording;
import kz.esep.plan.KnownPlace;
import kz.esep.plan.PlaceNames;
import org.jspecify.annotations.Nullable;

/**
 * A place as somebody types it, before it is known to be one.
 *
 * @param key where it stands in the list of the project
 */
record PlaceLine(
        String key,
        Wording name,
        List<String> aliases,
        @Nullable Double latitude,
        @Nullable Double longitude,
        @Nullable Wording district) {

    PlaceLine {
        aliases = List.copyOf(aliases);
    }

    static List<PlaceLine> of(List<KnownPlace> places) {
        var lines = new ArrayList<PlaceLine>();
        for (var place : places) {
            lines.add(new PlaceLine(
                    "place-" + lines.size(),
                    place.name(),
                    place.aliases(),
                    place.latitude(),
                    place.longitude(),
                    place.district()));
        }
        return lines;
    }

    KnownPlace place() {
        return new KnownPlace(name, aliases, latitude, longitude, district);
    }

    Stream<String> names() {
        return Stream.concat(Stream.of(name.kk(), name.ru(), name.en()), aliases.stream())
                .filter(one -> one != null)
                .map(String::valueOf);
    }

    boolean isCalled(String other) {
        var key = PlaceNames.key(other);
        return names().map(PlaceNames::key).anyMatch(key::equals);
    }
}
