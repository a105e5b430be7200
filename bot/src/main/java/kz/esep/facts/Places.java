package kz.esep.facts;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import kz.esep.journal.Place;
import kz.esep.plan.Gazetteer;
import kz.esep.plan.PlaceNames;
import kz.esep.plan.Project;

/** Places as people write them: when two names are one place, and which district or town a name speaks of. */
final class Places {

    /** «Аксуский район», «Ақсу ауданы», «г. Текели», «город Текели», «Текели қаласы»; not a microdistrict. */
    private static final Pattern DISTRICT = Pattern.compile(
            "(?<before>[\\p{L}-]+)\\s+(?:район|аудан|ауданы|қаласы)(?!\\p{L})|(?:^|[\\s,])(?:г\\.|город)\\s*(?<after>[\\p{L}-]+)");

    private static final List<String> NO_DISTRICT = List.of("шағын", "мөлтек", "ықшам");

    private final Gazetteer gazetteer;

    Places(Project project) {
        this.gazetteer = Gazetteer.of(project);
    }

    /** The different places of some entries, in their order, each as it was first written; aliases are one place. */
    List<String> distinct(List<Accepted> some) {
        var places = new LinkedHashMap<String, String>();
        of(some).map(Place::name).forEach(name -> places.putIfAbsent(key(name), name));
        return List.copyOf(places.values());
    }

    /** The districts and towns of some entries; empty where the name of a place does not say which one it lies in. */
    Optional<List<String>> districts(List<Accepted> some) {
        var districts = new LinkedHashMap<String, String>();
        for (var place : of(some).toList()) {
            var district = known(place).or(() -> district(place.name()));
            if (district.isEmpty()) {
                return Optional.empty();
            }
            districts.putIfAbsent(PlaceNames.key(district.get()), district.get());
        }
        return districts.isEmpty() ? Optional.empty() : Optional.of(List.copyOf(districts.values()));
    }

    /** Equal for all names of the place of an entry; empty where it tells none. */
    Optional<String> keyOf(Accepted one) {
        return of(List.of(one)).map(place -> key(place.name())).findFirst();
    }

    /** Equal for all places of one district or town; empty where the entry does not say which one it lies in. */
    Optional<String> districtKeyOf(Accepted one) {
        return districts(List.of(one)).map(found -> PlaceNames.key(found.getFirst()));
    }

    /** Where the project says that a place lies, else what was kept with the entry. */
    private Optional<String> known(Place place) {
        return gazetteer
                .named(place.name())
                .flatMap(known -> Optional.ofNullable(known.district()))
                .map(district -> district.in(district.original()))
                .or(() -> Optional.ofNullable(place.district()));
    }

    private static Optional<String> district(String name) {
        var found = DISTRICT.matcher(name.toLowerCase(Locale.ROOT));
        while (found.find()) {
            var before = found.group("before");
            if (before == null || !NO_DISTRICT.contains(before)) {
                return Optional.of(before == null ? found.group("after") : before);
            }
        }
        return Optional.empty();
    }

    private static Stream<Place> of(List<Accepted> some) {
        return some.stream()
                .map(one -> one.happening().place())
                .filter(Objects::nonNull)
                .<Place>map(Objects::requireNonNull);
    }

    /** Equal for all names of one place. */
    private String key(String name) {
        return PlaceNames.key(gazetteer
                .named(name)
                .map(known -> known.name().in(known.name().original()))
                .orElse(name));
    }
}
