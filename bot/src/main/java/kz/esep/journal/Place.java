package kz.esep.journal;

import org.jspecify.annotations.Nullable;

/**
 * Where an entry happened: a name, with coordinates where a location was sent.
 *
 * @param name as the project calls it where it knows the place, else as written
 * @param district the district or town where the project knows it, null otherwise
 */
public record Place(
        String name,
        @Nullable Double latitude,
        @Nullable Double longitude,
        @Nullable String district) {

    public Place(String name, @Nullable Double latitude, @Nullable Double longitude) {
        this(name, latitude, longitude, null);
    }

    public static Place named(String name) {
        return new Place(name.strip(), null, null);
    }
}
