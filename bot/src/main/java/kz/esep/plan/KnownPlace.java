package kz.esep.plan;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.esep.language.Wording;
import org.jspecify.annotations.Nullable;

/**
 * A place that a project knows.
 *
 * @param name what it is called
 * @param aliases what people also call it
 * @param latitude in degrees, null where nobody has told
 * @param longitude in degrees, null where nobody has told
 * @param district the district or town it lies in, null where nobody has told
 */
public record KnownPlace(
        Wording name,
        List<String> aliases,
        @Nullable Double latitude,
        @Nullable Double longitude,
        @Nullable Wording district) {

    public KnownPlace {
        aliases = List.copyOf(aliases);
        if ((latitude == null) != (longitude == null)) {
            throw new IllegalArgumentException("A place has both coordinates or none");
        }
        if (latitude != null && longitude != null && (Math.abs(latitude) > 90 || Math.abs(longitude) > 180)) {
            throw new IllegalArgumentException("No place on earth: " + latitude + ", " + longitude);
        }
    }

    public static KnownPlace called(Wording name) {
        return new KnownPlace(name, List.of(), null, null, null);
    }

    /** Every name of it. */
    Stream<String> names() {
        return Stream.concat(Stream.of(name.kk(), name.ru(), name.en()), aliases.stream())
                .filter(one -> one != null)
                .map(String::valueOf);
    }

    /** Every name of it in one text, for typed letters to be looked for. */
    public String allNames() {
        return names().collect(Collectors.joining(" "));
    }

    /** Whether one of its names is another spelling of a name. */
    public boolean isCalled(String other) {
        var key = PlaceNames.key(other);
        return names().map(PlaceNames::key).anyMatch(key::equals);
    }
}
