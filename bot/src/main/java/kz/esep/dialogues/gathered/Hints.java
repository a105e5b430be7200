package kz.esep.dialogues.gathered;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import kz.esep.dialogue.Scene;
import kz.esep.evidence.Evidence;
import kz.esep.evidence.Taken;
import kz.esep.journal.Entry;
import kz.esep.journal.Place;
import org.jspecify.annotations.Nullable;

/**
 * What gathered evidence itself says of day and place. Only ever offered: cameras are wrong, and pictures are sent on.
 *
 * @param day when the pictures were taken, null where they do not say or do not agree
 * @param spot where the location or the first picture is from, null where nothing says
 */
record Hints(@Nullable LocalDate day, @Nullable Spot spot) {

    /** So far from a place, evidence still counts as from there. */
    static final int NEAR_METRES = 1_000;

    private static final double METRES_PER_DEGREE = 111_195;

    /** A point on the map, in degrees. */
    record Spot(double latitude, double longitude) {

        /** Metres to another point, exact enough for neighbours. */
        double metresTo(Spot other) {
            var north = (latitude - other.latitude) * METRES_PER_DEGREE;
            var east = (longitude - other.longitude) * METRES_PER_DEGREE * Math.cos(Math.toRadians(latitude));
            return Math.hypot(north, east);
        }
    }

    static Hints of(Gathered gathered, Scene scene) {
        var taken = gathered.attached().stream()
                .map(scene.view().files()::get)
                .flatMap(file -> Optional.ofNullable(file).flatMap(Evidence::taken).stream())
                .toList();
        return new Hints(day(taken, scene), spot(gathered, taken));
    }

    private static @Nullable LocalDate day(List<Taken> taken, Scene scene) {
        var days = taken.stream()
                .flatMap(picture -> picture.day(scene.view().zone()).stream())
                .distinct()
                .toList();
        return days.size() == 1 && !days.getFirst().isAfter(scene.today()) ? days.getFirst() : null;
    }

    private static @Nullable Spot spot(Gathered gathered, List<Taken> taken) {
        var sent = spot(gathered.place());
        return sent.isPresent()
                ? sent.get()
                : taken.stream()
                        .filter(picture -> picture.latitude() != null && picture.longitude() != null)
                        .map(picture -> new Spot(picture.latitude(), picture.longitude()))
                        .findFirst()
                        .orElse(null);
    }

    private static Optional<Spot> spot(@Nullable Place place) {
        return place == null || place.latitude() == null || place.longitude() == null
                ? Optional.empty()
                : Optional.of(new Spot(place.latitude(), place.longitude()));
    }

    /** Whether an entry was on the day of the pictures, or today where they do not say. */
    boolean isDayOf(Entry entry, LocalDate today) {
        var told = entry.newest().happening();
        var when = day == null ? today : day;
        return !when.isBefore(told.from()) && !when.isAfter(told.to());
    }

    /** Whether an entry was where the evidence is from. */
    boolean isNear(Entry entry) {
        return metresTo(entry) <= NEAR_METRES;
    }

    /** How far an entry was from where the evidence is from, in metres; endless where one of the two is not known. */
    double metresTo(Entry entry) {
        return spot(entry.newest().happening().place())
                .map(where -> spot == null ? Double.POSITIVE_INFINITY : where.metresTo(spot))
                .orElse(Double.POSITIVE_INFINITY);
    }
}
