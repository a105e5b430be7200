package kz.esep.admin.reports.checks.occasions;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import kz.esep.admin.reports.checks.Check;
import kz.esep.admin.reports.checks.Finding;
import kz.esep.admin.reports.checks.Found;
import kz.esep.admin.reports.checks.Names;
import kz.esep.facts.ActivityFacts;
import kz.esep.facts.Facts;
import kz.esep.language.Dates;

/**
 * Events of one day lie further apart than a team drives within it. Places are located by the project, or by the town
 * that they name; those that cannot be located are not compared.
 */
final class SameDayDistantPlaces implements Check<Facts> {

    /** About five hours on the road one way. */
    private static final int FAR_KILOMETRES = 400;

    @Override
    public String code() {
        return "SAME_DAY_DISTANT_PLACES";
    }

    @Override
    public Stream<Finding> in(Facts facts) {
        var days = new TreeMap<LocalDate, Map<Spot, ActivityFacts>>();
        var towns = new Towns(facts.project());
        for (var activity : facts.activities()) {
            for (var occasion : activity.occasions()) {
                if (Days.known(occasion) && Days.of(occasion).isOneDay()) {
                    var places = occasion.place() == null ? alone(activity) : List.of(occasion.place());
                    places.forEach(place -> towns.spot(place)
                            .ifPresent(spot -> days.computeIfAbsent(
                                            Days.of(occasion).from(), day -> new LinkedHashMap<>())
                                    .putIfAbsent(spot, activity)));
                }
            }
        }
        return days.entrySet().stream().flatMap(day -> finding(day.getKey(), day.getValue()).stream());
    }

    /** The places of a published row belong to its date where it has only one, and a single place to all its dates. */
    private static List<String> alone(ActivityFacts activity) {
        return activity.occasions().size() == 1 || activity.places().size() == 1 ? activity.places() : List.of();
    }

    /** Each is compared with the first one of its day. */
    private Optional<Finding> finding(LocalDate day, Map<Spot, ActivityFacts> spots) {
        var first = spots.entrySet().iterator().next();
        return spots.entrySet().stream()
                .filter(other -> other.getKey().kilometres(first.getKey()) >= FAR_KILOMETRES)
                .findFirst()
                .map(other -> Found.warning(code(), Names.where(other.getValue()))
                        .with("date", Dates.table(day))
                        .with("place", first.getKey().name())
                        .with("activity", Names.of(first.getValue()))
                        .with("other", other.getKey().name())
                        .with("otherActivity", Names.of(other.getValue()))
                        .figure("kilometres", other.getKey().kilometres(first.getKey()))
                        .finding());
    }
}
