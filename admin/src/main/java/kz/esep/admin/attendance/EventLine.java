package kz.esep.admin.attendance;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import kz.esep.admin.page.EntryTitle;
import kz.esep.admin.page.Texts;
import kz.esep.attendance.Attendance;
import kz.esep.attendance.Kind;
import kz.esep.attendance.Way;
import kz.esep.journal.Entry;
import kz.esep.journal.EntryId;
import kz.esep.plan.Project;
import org.jspecify.annotations.Nullable;

/**
 * An entry as the page about attendance lists it.
 *
 * @param version the one that is shown, which a decision is about
 * @param participants null where nobody has counted
 * @param ways how the people were counted, each with its number
 * @param differs whether the ways contradict each other and nobody has decided
 * @param others people who are no participants
 * @param named how many names can be seen
 */
record EventLine(
        String id,
        int number,
        int version,
        String what,
        String when,
        Entry.State state,
        @Nullable String participants,
        List<Found> ways,
        boolean differs,
        List<String> others,
        int named) {

    /** What one way has found; {@code counts} for the one that is the head count. */
    record Found(Way way, String label, int count, boolean counts, boolean contradicts) {}

    /** @param checkedIn how many of those who checked in have given a name, by entry */
    static EventLine of(Entry entry, Project project, Map<EntryId, Integer> checkedIn, Texts t) {
        var told = entry.newest().happening();
        var people = Objects.requireNonNullElse(told.attendance(), Attendance.UNKNOWN);
        var heads = people.participants();
        return new EventLine(
                entry.id().value(),
                entry.number(),
                entry.newest().number(),
                EntryTitle.of(entry.newest().happening(), project, t),
                t.dates(told.from(), told.to()),
                entry.state(),
                heads == null ? null : t.say("project.people", "count", t.number(BigDecimal.valueOf(heads))),
                ways(people, t),
                !people.differing().isEmpty(),
                others(people, t),
                people.names().size() + checkedIn.getOrDefault(entry.id(), 0));
    }

    private static List<Found> ways(Attendance people, Texts t) {
        var words = new Words(t);
        var found = new ArrayList<Found>();
        for (var way : Way.values()) {
            people.counted(way)
                    .ifPresent(count -> found.add(new Found(
                            way,
                            words.of("way", way),
                            count,
                            people.counting().filter(way::equals).isPresent(),
                            people.differing().contains(way))));
        }
        return found;
    }

    private static List<String> others(Attendance people, Texts t) {
        var words = new Words(t);
        return people.others().entrySet().stream()
                .map(one ->
                        words.of("kind", one.getKey()) + ": " + one.getValue().value())
                .toList();
    }

    /** How many people of each other kind there were at some entries, summed. */
    static List<String> others(List<Entry> entries, Texts t) {
        var words = new Words(t);
        var sums = new EnumMap<Kind, Long>(Kind.class);
        for (var entry : entries) {
            var people = entry.fact()
                    .map(version -> version.happening().attendance())
                    .orElse(null);
            if (people != null) {
                people.others().forEach((kind, count) -> sums.merge(kind, (long) count.value(), Long::sum));
            }
        }
        return sums.entrySet().stream()
                .map(one -> words.of("kind", one.getKey()) + ": " + t.number(BigDecimal.valueOf(one.getValue())))
                .toList();
    }
}
