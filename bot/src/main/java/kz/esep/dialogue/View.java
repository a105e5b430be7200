package kz.esep.dialogue;

import java.time.ZoneId;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import kz.esep.checkin.AttendanceView;
import kz.esep.deadlines.Deadline;
import kz.esep.evidence.Evidence;
import kz.esep.evidence.FileId;
import kz.esep.facts.Facts;
import kz.esep.journal.Entry;
import kz.esep.journal.EntryId;
import kz.esep.people.Invitation;
import kz.esep.people.Person;
import kz.esep.people.PersonId;
import kz.esep.people.Role;
import kz.esep.plan.Project;
import kz.esep.plan.ProjectId;
import org.jspecify.annotations.Nullable;

/**
 * What a turn may look at, loaded in bulk before it.
 *
 * @param person who is speaking, null before consent
 * @param invitations the genuine invitations that start links name, by the payload of the link
 * @param projects the projects of the person, of the invitation and of the entries below
 * @param team the members of those projects
 * @param entries the person's own entries and those that the dialogue looks at
 * @param files the files of the dialogue in progress and of those entries
 * @param zone where "today" is
 * @param facts plan against fact of the project in question, where a dialogue looks at it
 * @param deadlines of the project in question, where a dialogue looks at them, the earliest first
 * @param attendance check-ins and lists of names
 * @param office the address that signs the person in to the back office once, where a dialogue hands it out and there is
 *     one
 */
public record View(
        @Nullable Person person,
        Map<String, Invitation> invitations,
        Map<ProjectId, Project> projects,
        List<Person> team,
        List<Entry> entries,
        Map<FileId, Evidence> files,
        ZoneId zone,
        Map<ProjectId, Facts> facts,
        List<Deadline> deadlines,
        AttendanceView attendance,
        @Nullable String office) {

    public View {
        invitations = Map.copyOf(invitations);
        projects = Map.copyOf(projects);
        team = List.copyOf(team);
        entries = List.copyOf(entries);
        files = Map.copyOf(files);
        facts = Map.copyOf(facts);
        deadlines = List.copyOf(deadlines);
    }

    /** What every turn may look at. */
    public View(
            @Nullable Person person,
            Map<String, Invitation> invitations,
            Map<ProjectId, Project> projects,
            List<Person> team,
            List<Entry> entries,
            Map<FileId, Evidence> files,
            ZoneId zone) {
        this(
                person,
                invitations,
                projects,
                team,
                entries,
                files,
                zone,
                Map.of(),
                List.of(),
                AttendanceView.NOTHING,
                null);
    }

    /** The same with more entries and files. */
    public View seeing(Collection<Entry> more, Map<FileId, Evidence> moreFiles) {
        var all = new LinkedHashMap<EntryId, Entry>();
        entries.forEach(entry -> all.put(entry.id(), entry));
        more.forEach(entry -> all.putIfAbsent(entry.id(), entry));
        var known = new LinkedHashMap<>(files);
        known.putAll(moreFiles);
        return new View(
                person,
                invitations,
                projects,
                team,
                List.copyOf(all.values()),
                known,
                zone,
                facts,
                deadlines,
                attendance,
                office);
    }

    /** The same with what some dialogue looks at besides. */
    public View lookingUp(Map<ProjectId, Facts> found, List<Deadline> due) {
        return new View(person, invitations, projects, team, entries, files, zone, found, due, attendance, office);
    }

    /** The same with what may be looked at about attendance. */
    public View attending(AttendanceView seen) {
        return new View(person, invitations, projects, team, entries, files, zone, facts, deadlines, seen, office);
    }

    /** The same with the address that signs the person in to the back office. */
    public View handing(@Nullable String link) {
        return new View(person, invitations, projects, team, entries, files, zone, facts, deadlines, attendance, link);
    }

    /** What may be looked at after some effects, for the next turn of the same batch. */
    public View after(List<Effect> effects) {
        var speaking = person;
        var checkIns = attendance;
        var written = new LinkedHashMap<EntryId, Entry>();
        entries.forEach(entry -> written.put(entry.id(), entry));
        var known = new LinkedHashMap<>(files);
        var members = new LinkedHashMap<PersonId, Person>();
        team.forEach(member -> members.put(member.id(), member));
        for (var effect : effects) {
            switch (effect) {
                case Effect.KeepPerson keep -> {
                    speaking = keep.person().revised();
                    members.put(speaking.id(), speaking);
                }
                case Effect.WriteEntry write ->
                    written.merge(write.entry().id(), write.entry().revised(), View::newer);
                case Effect.WantFile want -> known.putIfAbsent(want.evidence().id(), want.evidence());
                case Effect.Recaption said ->
                    known.computeIfPresent(said.file(), (id, file) -> file.captioned(said.caption()));
                case Effect.Erase erase -> speaking = null;
                case Effect.OrderDraft order -> {}
                case Effect.UseInvitation use -> {}
                case Effect.KeepCheckIn keep ->
                    checkIns = checkIns.keeping(keep.checkIn().revised());
                case Effect.CountIn count -> checkIns = checkIns.counting(count.checkIn(), count.cause());
                case Effect.DrawCode draw -> {}
                case Effect.KeepSurvey keep ->
                    checkIns = checkIns.surveying(
                            checkIns.surveys().keeping(keep.survey().revised()));
                case Effect.AskParticipants ask -> {}
                case Effect.AnswerSurvey answer ->
                    checkIns = checkIns.surveying(checkIns.surveys().answering(answer.survey(), answer.cause()));
                case Effect.Post post -> {}
            }
        }
        return new View(
                speaking,
                invitations,
                projects,
                List.copyOf(members.values()),
                List.copyOf(written.values()),
                known,
                zone,
                facts,
                deadlines,
                checkIns,
                office);
    }

    /** A new entry that a replayed turn makes again is stored already, perhaps with later changes. */
    private static Entry newer(Entry stored, Entry written) {
        return written.revision() > stored.revision() ? written : stored;
    }

    public Optional<Entry> entry(EntryId id) {
        return entries.stream().filter(entry -> entry.id().equals(id)).findFirst();
    }

    /** The projects in which the person speaking has a role. */
    public Stream<Project> ownProjects() {
        return person == null
                ? Stream.empty()
                : person.active()
                        .map(membership -> projects.get(membership.project()))
                        .filter(project -> project != null);
    }

    public Optional<Role> roleIn(ProjectId project) {
        return Optional.ofNullable(person).flatMap(p -> p.roleIn(project));
    }

    /** The role of the person speaking in a project, for a dialogue that only some may hold. */
    public boolean mayReview(ProjectId project) {
        return roleIn(project).filter(Role::mayReview).isPresent();
    }

    /** The project that is meant when nothing else is said; empty where the person has to choose one. */
    public Optional<Project> currentProject() {
        return Optional.ofNullable(person).flatMap(Person::current).map(projects::get);
    }

    /** The entries of the person speaking, newest first. */
    public List<Entry> ownEntries() {
        return entries.stream()
                .filter(entry -> person != null && entry.author().equals(person.id()))
                .sorted(Comparator.comparing((Entry entry) -> entry.newest().at())
                        .reversed())
                .toList();
    }

    /** Those who decide about the entries of a project. */
    public List<Person> coordinatorsOf(ProjectId project) {
        return team.stream()
                .filter(p ->
                        p.roleIn(project).filter(r -> r == Role.COORDINATOR).isPresent())
                .toList();
    }

    /** Those of some files that are durable and hashed. */
    public List<FileId> stored(List<FileId> ids) {
        return ids.stream()
                .filter(id -> files.get(id) instanceof Evidence evidence && evidence.isStored())
                .toList();
    }

    /** How many of some files are durable and hashed. */
    public int storedOf(List<FileId> ids) {
        return stored(ids).size();
    }
}
