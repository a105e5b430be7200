package kz.esep.plan;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** The places that a project knows: which one a name means, and which ones are near. */
public final class Gazetteer {

    private static final double EARTH_METRES = 6_371_000;

    private final List<KnownPlace> places;
    private final Map<String, Integer> byName = new HashMap<>();

    public Gazetteer(List<KnownPlace> places) {
        this.places = new ArrayList<>();
        places.forEach(this::add);
    }

    private void add(KnownPlace place) {
        var keys = place.names().map(PlaceNames::key).distinct().toList();
        var same = keys.stream().map(byName::get).filter(Objects::nonNull).findFirst();
        if (same.isEmpty()) {
            keys.forEach(key -> byName.put(key, places.size()));
            places.add(place);
        } else if (places.get(same.get()).latitude() == null && place.latitude() != null) {
            places.set(same.get(), located(places.get(same.get()), place));
        }
    }

    public List<KnownPlace> places() {
        return List.copyOf(places);
    }

    /** A known place and how far it is, in metres. */
    public record Near(KnownPlace place, int metres) {}

    /** Those of the project itself, and what its activities name besides. */
    public static Gazetteer of(Project project) {
        var all = new Gazetteer(project.places());
        return all.with(project.activities()
                .flatMap(activity -> activity.places().stream())
                .map(KnownPlace::called)
                .toList());
    }

    /** The same and some more; what has a name that is known already adds nothing but where it is. */
    public Gazetteer with(List<KnownPlace> more) {
        var all = new Gazetteer(List.of());
        all.places.addAll(places);
        all.byName.putAll(byName);
        more.forEach(all::add);
        return all;
    }

    private static KnownPlace located(KnownPlace known, KnownPlace at) {
        return new KnownPlace(known.name(), known.aliases(), at.latitude(), at.longitude(), known.district());
    }

    /** The place that a name or an alias means, however it is spelled. */
    public Optional<KnownPlace> named(String name) {
        return Optional.ofNullable(byName.get(PlaceNames.key(name))).map(places::get);
    }

    /** The places whose coordinates are known within a distance, the nearest first. */
    public List<Near> near(double latitude, double longitude, int metres) {
        return places.stream()
                .filter(place -> place.latitude() != null && place.longitude() != null)
                .map(place -> new Near(
                        place,
                        distance(
                                latitude,
                                longitude,
                                Objects.requireNonNull(place.latitude()),
                                Objects.requireNonNull(place.longitude()))))
                .filter(near -> near.metres() <= metres)
                .sorted(Comparator.comparingInt(Near::metres))
                .toList();
    }

    /** The way over the ground in metres, by the haversine formula. */
    static int distance(double latitude, double longitude, double otherLatitude, double otherLongitude) {
        var north = Math.toRadians(otherLatitude - latitude);
        var east = Math.toRadians(otherLongitude - longitude);
        var square = Math.pow(Math.sin(north / 2), 2)
                + Math.cos(Math.toRadians(latitude))
                        * Math.cos(Math.toRadians(otherLatitude))
                        * Math.pow(Math.sin(east / 2), 2);
        return (int) Math.round(2 * EARTH_METRES * Math.asin(Math.sqrt(Math.min(1, square))));
    }
}
