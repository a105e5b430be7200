package kz.esep.conductor;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.esep.Settings;
import kz.esep.attendance.Groups;
import kz.esep.attendance.NameList;
import kz.esep.attendance.SheetNames;
import kz.esep.checkin.AttendanceView;
import kz.esep.checkin.CheckIn;
import kz.esep.checkin.CheckInId;
import kz.esep.checkin.CheckInLinks;
import kz.esep.checkin.CheckIns;
import kz.esep.evidence.Blobs;
import kz.esep.evidence.Evidence;
import kz.esep.evidence.FileId;
import kz.esep.journal.EntryId;
import kz.esep.people.Person;
import kz.esep.people.PersonId;
import kz.esep.survey.Survey;
import kz.esep.survey.SurveyView;
import kz.esep.survey.Surveys;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Loads what turns may look at about attendance; most batches need nothing of it, and no query then. */
@Component
class AttendanceViews {

    /** Check-ins older than this are not looked at any more. */
    private static final Duration RECENT = Duration.ofDays(3);

    private static final int SHEETS_REMEMBERED = 50;

    private final CheckIns checkIns;
    private final CheckInLinks links;
    private final Surveys surveys;
    private final Blobs blobs;
    private final Settings settings;
    private final Clock clock;
    private final Map<String, Optional<NameList>> sheets = new ConcurrentHashMap<>();

    AttendanceViews(
            CheckIns checkIns, CheckInLinks links, Surveys surveys, Blobs blobs, Settings settings, Clock clock) {
        this.checkIns = checkIns;
        this.links = links;
        this.surveys = surveys;
        this.blobs = blobs;
        this.settings = settings;
        this.clock = clock;
    }

    CheckInLinks links() {
        return links;
    }

    /** The check-ins that the turns of a batch look at, by id. */
    Map<CheckInId, CheckIn> load(Collection<Needs> needs, Collection<Person> persons) {
        var codes =
                needs.stream().flatMap(need -> need.codes().values().stream()).collect(Collectors.toSet());
        var coordinators = persons.stream()
                .filter(person -> person.memberships().stream()
                        .anyMatch(member -> member.role().mayReview()))
                .map(Person::id)
                .toList();
        var since = clock.instant().minus(RECENT);
        return Stream.concat(checkIns.findAll(codes).stream(), checkIns.openedBy(coordinators, since).stream())
                .collect(Collectors.toMap(CheckIn::id, one -> one, (one, other) -> one));
    }

    /** What one chat may look at. */
    AttendanceView of(
            long chat,
            Needs need,
            Optional<Person> person,
            Map<CheckInId, CheckIn> loaded,
            Map<FileId, Evidence> evidence) {
        var codes = new HashMap<String, CheckIn>();
        need.codes().forEach((payload, id) -> {
            if (loaded.get(id) instanceof CheckIn checkIn) {
                codes.put(payload, checkIn);
            }
        });
        var held = held(person.map(Person::id), loaded.values());
        return codes.isEmpty()
                        && held.isEmpty()
                        && need.lists().isEmpty()
                        && need.surveys().isEmpty()
                ? AttendanceView.NOTHING
                : new AttendanceView(
                        codes,
                        held,
                        tallies(held),
                        checkIns.causes(codes.values(), chat),
                        lists(need, evidence),
                        surveys(need.surveys(), chat));
    }

    private SurveyView surveys(Set<EntryId> wanted, long chat) {
        if (wanted.isEmpty()) {
            return SurveyView.NOTHING;
        }
        var found = surveys.findAll(wanted).stream().collect(Collectors.toMap(Survey::id, Function.identity()));
        var hashes = found.keySet().stream().collect(Collectors.toMap(id -> id, id -> links.answering(id, chat)));
        var results = found.values().stream().collect(Collectors.toMap(Survey::id, surveys::results));
        return new SurveyView(found, surveys.causes(hashes), results, checkIns.reachable(wanted));
    }

    /** What the card of a check-in shows. */
    AttendanceView of(CheckIn checkIn) {
        return new AttendanceView(Map.of(), List.of(checkIn), tallies(List.of(checkIn)), Map.of(), Map.of());
    }

    private static List<CheckIn> held(Optional<PersonId> person, Collection<CheckIn> loaded) {
        return loaded.stream()
                .filter(checkIn -> person.filter(checkIn.openedBy()::equals).isPresent())
                .toList();
    }

    private Map<EntryId, Groups> tallies(List<CheckIn> held) {
        return held.stream().map(CheckIn::entry).distinct().collect(Collectors.toMap(entry -> entry, checkIns::tally));
    }

    private Map<FileId, NameList> lists(Needs need, Map<FileId, Evidence> evidence) {
        var lists = new HashMap<FileId, NameList>();
        for (var id : need.lists()) {
            Optional.ofNullable(evidence.get(id))
                    .flatMap(file -> names(file, need.days().get(id)))
                    .ifPresent(names -> lists.put(id, names));
        }
        return lists;
    }

    /** @param told the day of the event, null where it is taken to be the one on which the sheet was sent */
    private Optional<NameList> names(Evidence file, @Nullable LocalDate told) {
        var name = Objects.requireNonNullElse(file.name(), "");
        if (file.stored() == null || !SheetNames.isSheet(name)) {
            return Optional.empty();
        }
        if (sheets.size() > SHEETS_REMEMBERED) {
            sheets.clear();
        }
        var day = told == null ? LocalDate.ofInstant(file.sentAt(), settings.zone()) : told;
        var blob = file.stored().blob();
        return sheets.computeIfAbsent(blob + day, key -> read(name, blob, day));
    }

    private Optional<NameList> read(String name, String blob, LocalDate day) {
        try (var bytes = blobs.open(blob)) {
            return SheetNames.read(name, bytes, day);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
