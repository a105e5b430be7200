package kz.esep.facts;

import java.math.BigDecimal;
import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import kz.esep.attendance.Attendance;
import kz.esep.attendance.Registered;
import kz.esep.card.ProjectCard;
import kz.esep.evidence.Evidence;
import kz.esep.evidence.FileId;
import kz.esep.evidence.FileKind;
import kz.esep.evidence.Publication;
import kz.esep.journal.Entry;
import kz.esep.journal.EntryId;
import kz.esep.journal.Happening;
import kz.esep.journal.Measure;
import kz.esep.journal.Place;
import kz.esep.people.PersonId;
import kz.esep.plan.ActivityId;
import kz.esep.plan.IndicatorId;
import kz.esep.plan.Project;
import org.jspecify.annotations.Nullable;

/** Entries of a project for tests, and the files that belong to them. */
public final class Logbook {

    private static final Instant NOW = Instant.parse("2025-11-20T10:00:00Z");
    private static final PersonId AUTHOR = PersonId.ofTelegram(7);

    private final Project project;
    private final List<Entry> entries = new ArrayList<>();
    private final List<Evidence> evidence = new ArrayList<>();
    private final Map<EntryId, List<Registered>> checkedIn = new HashMap<>();

    public Logbook(Project project) {
        this.project = project;
    }

    public Facts facts() {
        return LoggedFacts.of(Logged.of(project, entries, evidence).registered(checkedIn));
    }

    public Facts facts(ProjectCard card) {
        return LoggedFacts.of(
                Logged.of(project, entries, evidence).registered(checkedIn).with(card));
    }

    List<Evidence> evidence() {
        return List.copyOf(evidence);
    }

    /** An accepted entry. */
    public Logbook accepted(Happening happening) {
        entries.add(submitted(happening).accepted("c", false, List.of(), NOW, "acceptance"));
        return this;
    }

    /** Those who have checked in for the newest entry. */
    public Logbook checkedIn(Registered... people) {
        checkedIn.put(entries.getLast().id(), List.of(people));
        return this;
    }

    /** An entry that waits for a decision. */
    public Logbook waiting(Happening happening) {
        entries.add(submitted(happening));
        return this;
    }

    public Logbook corrected(Happening happening) {
        entries.add(entries.removeLast().corrected(happening, AUTHOR, NOW, "correction"));
        return this;
    }

    public FileId file(FileKind kind, @Nullable String name, boolean stored) {
        var id = FileId.ofMessage(7, evidence.size() + 1);
        evidence.add(new Evidence(
                id,
                AUTHOR,
                7,
                kind,
                "tg" + id,
                "u" + id,
                name,
                null,
                1,
                null,
                null,
                NOW,
                stored ? new Evidence.Stored("blob" + id, "00", 1, NOW) : null,
                0,
                null,
                true));
        return id;
    }

    public static Happening happening(String activity, String day, @Nullable String place, @Nullable Integer people) {
        return new Happening(
                new ActivityId(activity),
                null,
                LocalDate.parse(day),
                LocalDate.parse(day),
                place == null ? null : Place.named(place),
                people == null ? null : Attendance.of(people),
                List.of(),
                null,
                null,
                List.of(),
                List.of());
    }

    /** The same over some days. */
    public static Happening on(Happening one, String lastDay) {
        return new Happening(
                one.activity(),
                one.title(),
                one.from(),
                LocalDate.parse(lastDay),
                one.place(),
                one.attendance(),
                one.measures(),
                one.result(),
                one.led(),
                one.files(),
                one.publications());
    }

    public static Happening with(Happening one, Map<String, String> measures, List<FileId> files, String... links) {
        return new Happening(
                one.activity(),
                one.title(),
                one.from(),
                one.to(),
                one.place(),
                one.attendance(),
                measures.entrySet().stream()
                        .map(m -> new Measure(new IndicatorId(m.getKey()), new BigDecimal(m.getValue())))
                        .toList(),
                "Done on " + one.from(),
                one.led(),
                files,
                Arrays.stream(links).map(Logbook::publication).toList());
    }

    private static Publication publication(String url) {
        var host = URI.create(url).getHost().replaceFirst("^www\\.", "");
        return new Publication(url, url, host, null);
    }

    private Entry submitted(Happening happening) {
        int number = entries.size() + 1;
        return Entry.submitted(new EntryId("e" + number), project.id(), AUTHOR, happening, NOW)
                .numbered(number);
    }
}
