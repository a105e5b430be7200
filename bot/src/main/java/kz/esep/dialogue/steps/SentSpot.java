package kz.esep.dialogue.steps;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import kz.esep.journal.Place;
import org.jspecify.annotations.Nullable;

/**
 * A location that was sent and is not named yet. Its state is a short note: {@code at:43.650000,51.160000}, followed by
 * the name of the venue where one was chosen.
 */
record SentSpot(double latitude, double longitude, @Nullable String venue) {

    private static final Pattern NOTE = Pattern.compile("at:(-?\\d+\\.\\d+),(-?\\d+\\.\\d+)(?::(.+))?", Pattern.DOTALL);

    static Optional<SentSpot> of(String note) {
        var found = NOTE.matcher(note);
        return found.matches()
                ? Optional.of(new SentSpot(
                        Double.parseDouble(found.group(1)), Double.parseDouble(found.group(2)), found.group(3)))
                : Optional.empty();
    }

    /** Where a place is that was sent as a location and is only called so because nobody has named it. */
    static Optional<SentSpot> of(@Nullable Place place, String unnamed) {
        return place == null
                        || place.latitude() == null
                        || place.longitude() == null
                        || !place.name().equals(unnamed)
                ? Optional.empty()
                : Optional.of(new SentSpot(place.latitude(), place.longitude(), null));
    }

    String note() {
        return String.format(Locale.ROOT, "at:%.6f,%.6f", latitude, longitude) + (venue == null ? "" : ":" + venue);
    }
}
