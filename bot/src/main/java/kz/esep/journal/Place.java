package kz.esep.journal;

import org.jspecify.annotations.Nullable;

/** Where an entry happened: a name as written, with coordinates where a location was sent. */
public record Place(
        String name, @Nullable Double latitude, @Nullable Double longitude) {

    public static Place named(String name) {
        return new Place(name.strip(), null, null);
    }
}
