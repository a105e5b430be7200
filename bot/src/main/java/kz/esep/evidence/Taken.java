package kz.esep.evidence;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a picture itself says of its making (EXIF). Offered as a guess, never taken for told: clocks of cameras are
 * wrong, and pictures are sent on.
 *
 * @param at when, by the camera's clock
 * @param latitude degrees north, null together with the longitude
 */
public record Taken(
        @Nullable Instant at,
        @Nullable Double latitude,
        @Nullable Double longitude) {

    /** The day in a zone, empty where the picture does not say. */
    public Optional<LocalDate> day(ZoneId zone) {
        return Optional.ofNullable(at).map(moment -> moment.atZone(zone).toLocalDate());
    }
}
