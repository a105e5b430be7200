package kz.esep.conductor;

import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
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
import kz.esep.checkin.CheckIn;
import kz.esep.dialogue.Conversation;
import kz.esep.dialogue.Repertoire;
import kz.esep.dialogue.View;
import kz.esep.evidence.Evidence;
import kz.esep.evidence.FileId;
import kz.esep.evidence.Files;
import kz.esep.incoming.Incoming;
import kz.esep.journal.Entries;
import kz.esep.journal.Entry;
import kz.esep.journal.EntryId;
import kz.esep.people.Invitation;
import kz.esep.people.InvitationId;
import kz.esep.people.InvitationLinks;
import kz.esep.people.Invitations;
import kz.esep.people.People;
import kz.esep.people.Person;
import kz.esep.people.PersonId;
import kz.esep.plan.Project;
import kz.esep.plan.ProjectId;
import kz.esep.plan.Projects;
import org.springframework.stereotype.Component;

/** Loads what the turns of a batch may look at: a handful of queries for all chats together. */
@Component
class Views {

    /** Own entries older than this are not offered as "used last". */
    private static final Duration RECENT = Duration.ofDays(60);

    private final People people;
    private final Invitations invitations;
    private final InvitationLinks links;
    private final Projects projects;
    private final Entries entries;
    private final Files files;
    private final AttendanceViews attendance;
    private final LookedUp lookedUp;
    private final Repertoire repertoire;
    private final Settings settings;
    private final Clock clock;
    private final Map<ProjectId, Project> plans = new ConcurrentHashMap<>();

    Views(
            People people,
            Invitations invitations,
            InvitationLinks links,
            Projects projects,
            Entries entries,
            Files files,
            AttendanceViews attendance,
            LookedUp lookedUp,
            Repertoire repertoire,
            Settings settings,
            Clock clock) {
        this.people = people;
        this.invitations = invitations;
        this.links = links;
        this.projects = projects;
        this.entries = entries;
        this.files = files;
        this.attendance = attendance;
        this.lookedUp = lookedUp;
        this.repertoire = repertoire;
        this.settings = settings;
        this.clock = clock;
    }

    /** The view of each chat, before the first of its turns. */
    Map<Long, View> load(Map<Long, List<Incoming>> batch, Map<Long, Conversation> conversations) {
        var needs = new HashMap<Long, Needs>();
        batch.forEach((chat, arrived) -> needs.put(
                chat,
                Needs.of(
                        arrived,
                        Objects.requireNonNull(conversations.get(chat)),
                        links,
                        attendance.links(),
                        repertoire)));
        var persons = byId(
                people.findAll(batch.keySet().stream().map(PersonId::ofTelegram).toList()), Person::id);
        var invited = byId(
                invitations.findAll(needs.values().stream()
                        .flatMap(n -> n.invitations().values().stream())
                        .toList()),
                Invitation::id);
        var looked = entriesFor(needs.values(), persons.keySet());
        var checkIns = attendance.load(needs.values(), persons.values());
        var plan = plans(persons.values(), invited.values(), looked, checkIns.values());
        var team = people.ofAny(plan.keySet());
        var evidence = evidence(needs.values(), looked);
        var views = new HashMap<Long, View>();
        needs.forEach((chat, need) -> {
            var person = Optional.ofNullable(persons.get(PersonId.ofTelegram(chat)));
            var view = new View(
                            person.orElse(null),
                            named(need, invited),
                            plan,
                            team,
                            visible(looked, need, person),
                            evidence,
                            settings.zone())
                    .attending(attendance.of(chat, need, person, checkIns, evidence));
            views.put(chat, lookedUp.in(view, need));
        });
        return views;
    }

    /** Of an entry that is looked at, or that has the siblings of a late part of an album, all files together. */
    private Map<FileId, Evidence> evidence(Collection<Needs> needs, List<Entry> looked) {
        var parts = byId(files.ofAlbums(albums(needs)), Evidence::id);
        var wanted = new HashSet<FileId>();
        needs.forEach(need -> wanted.addAll(need.files()));
        for (var entry : looked) {
            var attached = entry.newest().happening().files();
            if (needs.stream().anyMatch(need -> need.looksAt(entry))
                    || attached.stream().anyMatch(parts::containsKey)) {
                wanted.addAll(attached);
            }
        }
        wanted.removeAll(parts.keySet());
        var evidence = byId(files.findAll(wanted), Evidence::id);
        evidence.putAll(parts);
        return evidence;
    }

    /** The view of nobody in particular on one entry, for a decision that is taken outside the chat. */
    View of(Entry entry) {
        var plan = plans(List.of(), List.of(), List.of(entry), List.of());
        var evidence = byId(files.findAll(entry.newest().happening().files()), Evidence::id);
        return new View(null, Map.of(), plan, people.of(entry.project()), List.of(entry), evidence, settings.zone());
    }

    /** The view of nobody in particular on a check-in, for its card. */
    View of(CheckIn checkIn) {
        var plan = plans(List.of(), List.of(), List.of(), List.of(checkIn));
        var written = entries.findAll(List.of(checkIn.entry()));
        return new View(null, Map.of(), plan, List.of(), written, Map.of(), settings.zone())
                .attending(attendance.of(checkIn));
    }

    private static Set<String> albums(Collection<Needs> needs) {
        return needs.stream().flatMap(need -> need.albums().stream()).collect(Collectors.toSet());
    }

    private static Map<String, Invitation> named(Needs need, Map<InvitationId, Invitation> invited) {
        var named = new HashMap<String, Invitation>();
        need.invitations().forEach((payload, id) -> {
            if (invited.get(id) instanceof Invitation invitation) {
                named.put(payload, invitation);
            }
        });
        return named;
    }

    private List<Entry> entriesFor(Collection<Needs> needs, Set<PersonId> authors) {
        var ids = needs.stream().flatMap(n -> n.entries().stream()).collect(Collectors.toSet());
        var settled = needs.stream().flatMap(n -> n.settled().stream()).toList();
        var published = needs.stream().flatMap(n -> n.publications().stream()).collect(Collectors.toSet());
        var all = new HashMap<EntryId, Entry>();
        Stream.of(
                        entries.by(authors, clock.instant().minus(RECENT)),
                        entries.findAll(ids),
                        entries.withFiles(settled),
                        entries.withPublications(published))
                .flatMap(List::stream)
                .forEach(entry -> all.put(entry.id(), entry));
        return new ArrayList<>(all.values());
    }

    private static List<Entry> visible(List<Entry> all, Needs need, Optional<Person> person) {
        return all.stream()
                .filter(entry -> need.looksAt(entry)
                        || person.filter(p -> p.id().equals(entry.author())).isPresent())
                .toList();
    }

    /** Plans change rarely and are large: a copy is kept and loaded again when its version has changed. */
    private Map<ProjectId, Project> plans(
            Collection<Person> persons,
            Collection<Invitation> invited,
            Collection<Entry> looked,
            Collection<CheckIn> checkIns) {
        var ids = new HashSet<ProjectId>();
        persons.forEach(person -> person.memberships().forEach(m -> ids.add(m.project())));
        invited.forEach(invitation -> ids.add(invitation.project()));
        looked.forEach(entry -> ids.add(entry.project()));
        checkIns.forEach(checkIn -> ids.add(checkIn.project()));
        if (ids.isEmpty()) {
            return Map.of();
        }
        var versions = projects.versions(ids);
        var stale = versions.keySet().stream()
                .filter(id -> !plans.containsKey(id) || plans.get(id).version() != versions.getOrDefault(id, -1L))
                .toList();
        projects.findAll(stale).forEach(project -> plans.put(project.id(), project));
        return versions.keySet().stream().collect(Collectors.toMap(Function.identity(), plans::get));
    }

    private static <K, V> Map<K, V> byId(Collection<V> all, Function<V, K> id) {
        return all.stream().collect(Collectors.toMap(id, Function.identity(), (a, b) -> a));
    }
}
