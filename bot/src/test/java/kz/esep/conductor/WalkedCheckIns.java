package kz.esep.conductor;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import kz.esep.attendance.Groups;
import kz.esep.checkin.AttendanceView;
import kz.esep.checkin.Attendee;
import kz.esep.checkin.CheckIn;
import kz.esep.checkin.CheckInId;
import kz.esep.checkin.CheckInLinks;
import kz.esep.dialogue.Effect;
import kz.esep.journal.EntryId;
import kz.esep.people.Person;
import kz.esep.people.SecretKeys;
import org.jspecify.annotations.Nullable;

/** The check-ins of a walked world, in plain maps. */
final class WalkedCheckIns {

    final CheckInLinks links = new CheckInLinks(SecretKeys.parse("a-key-that-only-tests-use"));
    final WalkedSurveys surveys = new WalkedSurveys();
    final Map<CheckInId, CheckIn> all = new LinkedHashMap<>();
    private final Map<EntryId, Map<Long, Attendee>> attendees = new HashMap<>();
    private final Map<String, String> causes = new HashMap<>();

    AttendanceView view(long chat, Needs need, @Nullable Person person) {
        var codes = new HashMap<String, CheckIn>();
        var counted = new HashMap<CheckInId, String>();
        need.codes().forEach((payload, id) -> {
            if (all.get(id) instanceof CheckIn checkIn) {
                codes.put(payload, checkIn);
                if (causes.get(checkIn.entry() + "/" + chat) instanceof String cause) {
                    counted.put(id, cause);
                }
            }
        });
        var held = all.values().stream()
                .filter(checkIn -> person != null && checkIn.openedBy().equals(person.id()))
                .toList();
        Map<EntryId, Groups> tallies =
                held.stream().map(CheckIn::entry).distinct().collect(Collectors.toMap(entry -> entry, this::tally));
        var reachable = need.surveys().stream()
                .collect(Collectors.toMap(entry -> entry, entry -> tally(entry).total()));
        return new AttendanceView(codes, held, tallies, counted, Map.of())
                .surveying(surveys.view(chat, need.surveys(), reachable));
    }

    private Groups tally(EntryId entry) {
        return Groups.of(List.copyOf(attendees.getOrDefault(entry, Map.of()).values()));
    }

    /** False when it has changed since it was read. */
    boolean keep(CheckIn checkIn) {
        var stored = all.get(checkIn.id());
        var isSuccessor = stored == null ? checkIn.revision() == 0 : stored.revision() == checkIn.revision();
        if (isSuccessor) {
            all.put(checkIn.id(), checkIn.revised());
        }
        return isSuccessor;
    }

    /** False when the check-in is not open any more. */
    boolean count(Effect.CountIn count) {
        var checkIn = Objects.requireNonNull(all.get(count.checkIn()));
        var key = checkIn.entry() + "/" + count.account();
        if (checkIn.standing(count.told().at()) != CheckIn.Standing.OPEN) {
            return count.cause().equals(causes.get(key));
        }
        attendees
                .computeIfAbsent(checkIn.entry(), none -> new LinkedHashMap<>())
                .putIfAbsent(count.account(), count.told());
        causes.putIfAbsent(key, count.cause());
        return true;
    }
}
