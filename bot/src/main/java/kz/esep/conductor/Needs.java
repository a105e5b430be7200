package kz.esep.conductor;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import kz.esep.checkin.CheckInId;
import kz.esep.checkin.CheckInLinks;
import kz.esep.dialogue.Answers;
import kz.esep.dialogue.Conversation;
import kz.esep.dialogue.Keys;
import kz.esep.dialogue.Lookup;
import kz.esep.dialogue.Repertoire;
import kz.esep.dialogue.Running;
import kz.esep.dialogues.Dialogues;
import kz.esep.evidence.FileId;
import kz.esep.evidence.Links;
import kz.esep.evidence.Publication;
import kz.esep.incoming.Incoming;
import kz.esep.journal.Entry;
import kz.esep.journal.EntryId;
import kz.esep.people.InvitationId;
import kz.esep.people.InvitationLinks;
import kz.esep.people.Person;
import kz.esep.plan.ProjectId;

/**
 * What the turns of one chat will want to look at, read off what has arrived and what is being told.
 *
 * @param invitations genuine ones, by the payload of the link
 * @param settled files that have just been stored or given up
 * @param albums whose other parts may have come before
 * @param publications keys of links
 * @param codes genuine ones of check-ins, by the payload of the link
 * @param lists sheets whose names are looked at
 * @param days of the events that these sheets are about, as far as they are told
 * @param surveys entries whose survey is looked at
 * @param lookups what some dialogue looks at besides
 * @param projects those that a button names
 */
record Needs(
        Map<String, InvitationId> invitations,
        Set<EntryId> entries,
        Set<FileId> files,
        Set<FileId> settled,
        Set<String> albums,
        Set<String> publications,
        Map<String, CheckInId> codes,
        Set<FileId> lists,
        Map<FileId, LocalDate> days,
        Set<EntryId> surveys,
        Set<Lookup> lookups,
        Set<ProjectId> projects) {

    private static final Pattern START = Pattern.compile("/start(?:@\\w+)?\\s+([A-Za-z0-9_-]{1,64})\\s*");
    private static final Pattern ENTRY = Pattern.compile("[A-Za-z0-9_-]{1,32}");

    static Needs of(
            List<Incoming> arrived,
            Conversation conversation,
            InvitationLinks links,
            CheckInLinks checkInLinks,
            Repertoire repertoire) {
        var told = conversation.drafts().stream().map(Running::answers).toList();
        var entries = new HashSet<EntryId>();
        var files = new HashSet<FileId>();
        var settled = new HashSet<FileId>();
        var albums = new HashSet<String>();
        var publications = new HashSet<String>();
        var lists = new HashSet<FileId>();
        var days = new HashMap<FileId, LocalDate>();
        var surveys = new HashSet<EntryId>();
        var lookups = new HashSet<Lookup>();
        var projects = new HashSet<ProjectId>();
        for (var answers : told) {
            entries.addAll(answers.entries());
            files.addAll(answers.files());
            publications.addAll(answers.publications());
            lists.addAll(answers.lists());
            if (answers.day() instanceof LocalDate day) {
                answers.lists().forEach(list -> days.put(list, day));
            }
            surveys.addAll(answers.surveys());
        }
        for (var incoming : arrived) {
            lookups.addAll(repertoire.lookups(incoming));
            switch (incoming) {
                case Incoming.Tap tap -> {
                    entryOf(tap).or(() -> entryOnCard(tap, conversation)).ifPresent(entries::add);
                    surveyOf(tap).ifPresent(surveys::add);
                    projectOf(tap).ifPresent(projects::add);
                }
                case Incoming.Text text ->
                    Links.recognise(text.text()).stream().map(Publication::key).forEach(publications::add);
                case Incoming.FileSettled file -> {
                    settled.add(file.file());
                    files.add(file.file());
                }
                case Incoming.Attachment attachment -> {
                    files.add(attachment.id());
                    Optional.ofNullable(attachment.album()).ifPresent(albums::add);
                }
                case Incoming.Location location -> {}
                case Incoming.Unusable unusable -> {}
                case Incoming.Edited edited -> {}
                case Incoming.Recaptioned said -> files.add(said.file());
                case Incoming.Reachable reachable -> {}
                case Incoming.Woken woken -> {}
                case Incoming.Addressed asked -> {
                    if (asked.file() instanceof Incoming.Attachment file) {
                        files.add(file.id());
                    }
                }
            }
        }
        return new Needs(
                named(arrived, told, links::verify),
                entries,
                files,
                settled,
                albums,
                publications,
                named(arrived, told, checkInLinks::verify),
                lists,
                days,
                surveys,
                lookups,
                projects);
    }

    /** The project in question: the one that a button names, else the one that the person works in. */
    Optional<ProjectId> project(Person person) {
        return projects.stream()
                .filter(named -> person.roleIn(named).isPresent())
                .findFirst()
                .or(person::current);
    }

    /** Whether an entry is one of those that these turns look at, besides the person's own. */
    boolean looksAt(Entry entry) {
        var told = entry.newest().happening();
        return entries.contains(entry.id())
                || told.files().stream().anyMatch(settled::contains)
                || told.publications().stream().anyMatch(link -> publications.contains(link.key()));
    }

    private static Optional<EntryId> entryOf(Incoming.Tap tap) {
        if (!(Keys.read(tap.key()) instanceof Keys.Begin begin)) {
            return Optional.empty();
        }
        var name = begin.argument().split("\\.", 2)[0];
        return ENTRY.matcher(name).matches() ? Optional.of(new EntryId(name)) : Optional.empty();
    }

    /** An entry that a button on the card of the dialogue stands for, such as where evidence is to go. */
    private static Optional<EntryId> entryOnCard(Incoming.Tap tap, Conversation conversation) {
        return Keys.read(tap.key()) instanceof Keys.Choice choice && conversation.running() instanceof Running running
                ? running.meaning(choice)
                        .map(meaning -> meaning.substring(meaning.indexOf(':') + 1))
                        .filter(EntryId::isValid)
                        .map(EntryId::new)
                : Optional.empty();
    }

    private static Optional<EntryId> surveyOf(Incoming.Tap tap) {
        return Keys.read(tap.key()) instanceof Keys.Begin begin && Dialogues.isAboutSurvey(begin.dialogue())
                ? entryOf(tap)
                : Optional.empty();
    }

    private static Optional<ProjectId> projectOf(Incoming.Tap tap) {
        if (!(Keys.read(tap.key()) instanceof Keys.Begin begin)) {
            return Optional.empty();
        }
        var name = begin.argument().split("\\.", 2)[0];
        return ProjectId.isValid(name) ? Optional.of(new ProjectId(name)) : Optional.empty();
    }

    /** Of the links that were opened and of those that a dialogue is about. */
    private static <T> Map<String, T> named(
            List<Incoming> arrived, List<Answers> told, Function<String, Optional<T>> verify) {
        var opened = arrived.stream()
                .filter(Incoming.Text.class::isInstance)
                .map(incoming -> START.matcher(((Incoming.Text) incoming).text()))
                .filter(Matcher::matches)
                .map(found -> found.group(1));
        var earlier = told.stream().map(Answers::startPayload).filter(Objects::nonNull);
        var genuine = new HashMap<String, T>();
        Stream.concat(earlier, opened)
                .forEach(payload -> verify.apply(payload).ifPresent(id -> genuine.put(payload, id)));
        return genuine;
    }
}
