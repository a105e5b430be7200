package kz.esep.dialogues;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import kz.esep.attendance.Groups;
import kz.esep.attendance.NameList;
import kz.esep.attendance.SheetNames;
import kz.esep.checkin.AttendanceView;
import kz.esep.checkin.Attendee;
import kz.esep.checkin.CheckIn;
import kz.esep.checkin.CheckInId;
import kz.esep.deadlines.Deadline;
import kz.esep.dialogue.Conversation;
import kz.esep.dialogue.Effect;
import kz.esep.dialogue.Engine;
import kz.esep.dialogue.View;
import kz.esep.dialogue.steps.DatesStep;
import kz.esep.dialogues.log.Draft;
import kz.esep.evidence.Evidence;
import kz.esep.evidence.FileId;
import kz.esep.evidence.FileKind;
import kz.esep.evidence.Settled;
import kz.esep.evidence.Taken;
import kz.esep.facts.Facts;
import kz.esep.facts.LoggedFacts;
import kz.esep.incoming.Incoming;
import kz.esep.incoming.Source;
import kz.esep.journal.Entry;
import kz.esep.journal.EntryId;
import kz.esep.journal.Place;
import kz.esep.language.Language;
import kz.esep.language.Phrases;
import kz.esep.language.PlainText;
import kz.esep.language.Wording;
import kz.esep.outgoing.Body;
import kz.esep.outgoing.Button;
import kz.esep.outgoing.EntryNumbers;
import kz.esep.outgoing.Outgoing;
import kz.esep.people.Invitation;
import kz.esep.people.Person;
import kz.esep.people.PersonId;
import kz.esep.plan.ActivityId;
import kz.esep.plan.KnownPlace;
import kz.esep.plan.Period;
import kz.esep.plan.Project;
import kz.esep.plan.ProjectId;
import kz.esep.plan.Reckoning;
import kz.esep.plan.StatusMode;
import kz.esep.survey.Survey;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** The engine with a world of plain maps around it: what a person says goes in, what the bot says comes out. */
public final class Chat {

    private static final long PACE = 1_500;
    public static final Phrases PHRASES = phrases();

    private final Engine engine = new Engine(Dialogues.repertoire(), PHRASES);
    private final Map<Long, Conversation> conversations = new HashMap<>();
    private final Map<PersonId, Person> people = new LinkedHashMap<>();
    private final Map<EntryId, Entry> entries = new LinkedHashMap<>();
    private final Map<FileId, Evidence> files = new LinkedHashMap<>();
    private final Map<EntryId, Integer> numbers = new HashMap<>();
    private final Map<Long, Integer> told = new HashMap<>();
    private final Map<EntryId, CheckIn> checkIns = new LinkedHashMap<>();
    private final Map<EntryId, Map<Long, Attendee>> attendees = new HashMap<>();
    private final Map<Long, Language> spoken = new HashMap<>();
    private final AskedBack askedBack = new AskedBack();
    private final Map<String, String> counted = new HashMap<>();
    private final Map<FileId, NameList> lists = new HashMap<>();
    private final Set<String> posted = new HashSet<>();
    private final Map<ProjectId, Project> projects =
            new LinkedHashMap<>(Map.of(Sample.PROJECT_ID, Sample.project(), Sample.OTHER_ID, Sample.other()));
    private final List<Deadline> deadlines = new ArrayList<>();
    private Map<String, Invitation> invitations = Map.of();
    private Instant now = Sample.NOW;
    private final Map<String, Integer> messages = new HashMap<>();
    private Duration pace = Duration.ofMillis(PACE);
    private Duration delay = Duration.ZERO;
    private int updates;

    public Chat with(Person person) {
        people.put(person.id(), person);
        return this;
    }

    /** Goes on with a conversation that was held before. */
    public Chat holding(Conversation before) {
        conversations.put(before.chat(), before);
        return this;
    }

    public Optional<Person> person(long chat) {
        return Optional.ofNullable(people.get(PersonId.ofTelegram(chat)));
    }

    /** Something is due in the sample project after some days, or was before some, with a negative number. */
    public Chat due(String form, int days) {
        deadlines.add(new Deadline(
                "deadline-" + form,
                Sample.PROJECT_ID,
                form,
                null,
                LocalDate.ofInstant(Sample.NOW, ZoneId.of("Asia/Almaty")).plusDays(days),
                List.of()));
        return this;
    }

    public Chat offering(Invitation link) {
        invitations = Map.of("iLINK", link);
        return this;
    }

    /** Those who have checked in, for whatever event. */
    List<Attendee> attendees() {
        return attendees.values().stream().flatMap(of -> of.values().stream()).toList();
    }

    /** In the sample project somebody may have several statuses. */
    public void countsOverlapping() {
        projects.put(
                Sample.PROJECT_ID,
                Sample.project().reckoning(new Reckoning(Reckoning.Unit.VISITS, StatusMode.OVERLAPPING)));
    }

    /** The project is closed, or with false open again. */
    public void closes(boolean closed) {
        projects.put(Sample.PROJECT_ID, closed ? Sample.project().closed(now) : Sample.project());
    }

    /** Nothing happens for a while. */
    public void later(Duration pause) {
        now = now.plus(pause);
    }

    /** It becomes a certain moment. */
    public void at(Instant moment) {
        now = moment;
    }

    /** From now on one thing follows the other in this time. */
    public void pace(Duration between) {
        pace = between;
    }

    /** From now on Esep takes on what Telegram has received only after this time. */
    public void delivered(Duration after) {
        delay = after;
    }

    /** The text of the last thing that was shown in a chat. */
    public String lastShown(long chat) {
        return text(shown(chat).getLast());
    }

    public Map<EntryId, Entry> entries() {
        return entries;
    }

    public Map<FileId, Evidence> files() {
        return files;
    }

    public Conversation conversation(long chat) {
        return conversations.getOrDefault(chat, Conversation.with(chat));
    }

    /** The bot comes back by itself to what it wanted to come back to, provided that the time has come. */
    public void wakes(long chat) {
        var source = source(chat);
        turn(new Incoming.Woken(new Source("woken:" + updates, chat, "", null, source.at())));
    }

    /** A person writes; what the bot does in answer, in every chat. */
    public void says(long chat, String text) {
        var source = source(chat);
        messages.put(chat + " " + text, updates);
        turn(new Incoming.Text(source, updates, text));
    }

    /** A person presses the button of a caption on the newest card that has it. */
    public void presses(long chat, String caption) {
        var key = shown(chat).reversed().stream()
                .flatMap(body -> body.rows().stream())
                .flatMap(List::stream)
                .filter(button -> caption(button).equals(caption))
                .map(button -> button.key())
                .findFirst()
                .orElseThrow(() -> new AssertionError("No button " + caption));
        turn(new Incoming.Tap(source(chat), "q" + updates, 1, String.valueOf(key)));
    }

    /** A person presses the button that carries a key. */
    public void pressesKey(long chat, String key) {
        turn(new Incoming.Tap(source(chat), "q" + updates, 1, key));
    }

    /** A person has handed in an entry about the cleanups of the sample; accepted, if it is to be. */
    public void has(long chat, String id, LocalDate day, String place, boolean accepted) {
        var told = Draft.empty(new EntryId(id), Sample.PROJECT_ID)
                .doing(new ActivityId("t1a1"))
                .on(new DatesStep.Days(day, day))
                .at(new Place(place, 43.6512, 51.1597))
                .happening(day);
        var author = PersonId.ofTelegram(chat);
        var entry = Entry.submitted(new EntryId(id), Sample.PROJECT_ID, author, told, now);
        apply(new Effect.WriteEntry(
                accepted
                        ? entry.accepted(PersonId.ofTelegram(Sample.COORDINATOR).value(), false, List.of(), now, "seen")
                        : entry));
    }

    /** A person changes the last message that says this. */
    public void edits(long chat, String said, String text) {
        var message = Objects.requireNonNull(messages.get(chat + " " + said), said);
        messages.put(chat + " " + text, message);
        turn(new Incoming.Edited(source(chat), message, text));
    }

    /** A person sends something of {@link Arriving}. */
    public void sends(long chat, String what) {
        turn(Arriving.of(what, source(chat), updates));
    }

    /** Nothing comes for a while, so the bot comes back to what it wanted to. */
    public void isQuiet(long chat) {
        conversation(chat).wakeAt().ifPresent(at -> {
            now = at.isAfter(now) ? at : now;
            turn(new Incoming.Woken(source(chat)));
        });
    }

    /** The pictures that were sent so far say this of their making. */
    public void picturesTell(Taken taken) {
        files.replaceAll((id, file) -> file.stored() instanceof Evidence.Stored stored
                ? Settled.stored(
                        file,
                        new Evidence.Stored(stored.blob(), stored.sha256(), stored.size(), stored.at(), taken, null))
                : file);
    }

    public void sendsPhoto(long chat) {
        var source = source(chat);
        turn(new Incoming.Attachment(
                source,
                updates,
                FileId.ofMessage(chat, updates),
                FileKind.PHOTO,
                "photo" + updates,
                "unique" + updates,
                null,
                "image/jpeg",
                1000,
                null,
                null));
    }

    public void sendsPlace(long chat, double latitude, double longitude) {
        turn(new Incoming.Location(source(chat), updates, latitude, longitude, null));
    }

    /** A person presses a button of which only the key is left. */
    public void taps(long chat, String key) {
        turn(new Incoming.Tap(source(chat), "q" + updates, 1, key));
    }

    /** From now on a person is called so. */
    public void rename(long chat, String name) {
        var person = Objects.requireNonNull(people.get(PersonId.ofTelegram(chat)));
        people.put(
                person.id(),
                new Person(
                        person.id(),
                        chat,
                        PlainText.of(name),
                        person.language(),
                        person.consentedAt(),
                        person.memberships(),
                        null));
    }

    /** The sample project knows where a place is. */
    public void isAt(String place, double latitude, double longitude) {
        var plan = Objects.requireNonNull(projects.get(Sample.PROJECT_ID));
        var known = new KnownPlace(Wording.of(Language.KK, place), List.of(), latitude, longitude, null);
        projects.put(Sample.PROJECT_ID, plan.knowing(List.of(known)));
    }

    /** The sample project gets another plan. */
    public void plans(UnaryOperator<Project> change) {
        projects.computeIfPresent(Sample.PROJECT_ID, (id, project) -> change.apply(project));
    }

    /** The sample project turns out to have ended in May. */
    public void closeProject() {
        var plan = Objects.requireNonNull(projects.get(Sample.PROJECT_ID));
        var over = new Period(plan.period().start(), LocalDate.of(2026, 5, 31), null, false);
        projects.put(plan.id(), plan.change().period(over).made());
    }

    /** A person blocks the bot, or takes that back. */
    public void blocks(long chat, boolean blocked) {
        turn(new Incoming.Reachable(source(chat), !blocked));
    }

    /** Every file that was sent and has not arrived is given up. */
    public void filesAreLost() {
        var lost = files.values().stream().filter(file -> !file.isStored()).toList();
        lost.forEach(file -> files.put(file.id(), Settled.lost(file)));
        lost.forEach(file -> turn(new Incoming.FileSettled(source(file.chat()), file.id())));
    }

    /** Every file that was sent has arrived. */
    public void filesArrive() {
        for (var file : List.copyOf(files.values())) {
            if (!file.isStored()) {
                files.put(file.id(), stored(file));
                turn(new Incoming.FileSettled(source(file.chat()), file.id()));
            }
        }
    }

    public void turn(Incoming incoming) {
        var chat = incoming.source().chat();
        var turn = engine.turn(conversation(chat), incoming, view(chat), now.plus(delay));
        conversations.put(chat, turn.conversation().written());
        turn.effects().forEach(this::apply);
    }

    private void apply(Effect effect) {
        switch (effect) {
            case Effect.KeepPerson keep ->
                people.put(keep.person().id(), keep.person().revised());
            case Effect.OrderDraft order -> {}
            case Effect.UseInvitation use -> {}
            case Effect.Erase erase -> {
                people.remove(erase.person());
                told.remove(erase.chat());
                entries.replaceAll((id, entry) -> entry.without(erase.person()));
            }
            case Effect.WantFile want -> files.putIfAbsent(want.evidence().id(), want.evidence());
            case Effect.Recaption said ->
                files.computeIfPresent(said.file(), (id, file) -> file.captioned(said.caption()));
            case Effect.WriteEntry write -> {
                numbers.putIfAbsent(write.entry().id(), numbers.size() + 1);
                var number = Objects.requireNonNull(numbers.get(write.entry().id()));
                entries.put(write.entry().id(), write.entry().numbered(number).revised());
            }
            case Effect.KeepCheckIn keep ->
                checkIns.put(keep.checkIn().entry(), keep.checkIn().revised());
            case Effect.CountIn count -> {
                var checkIn = byId(count.checkIn());
                attendees
                        .computeIfAbsent(checkIn.entry(), none -> new LinkedHashMap<>())
                        .putIfAbsent(count.account(), count.told());
                spoken.put(count.account(), count.language());
                counted.putIfAbsent(checkIn.id() + "/" + count.account(), count.cause());
            }
            case Effect.DrawCode draw -> {}
            case Effect.KeepSurvey keep -> askedBack.keep(keep.survey());
            case Effect.AskParticipants ask ->
                attendees.getOrDefault(ask.survey().id(), Map.of()).keySet().forEach(who -> invite(who, ask.survey()));
            case Effect.AnswerSurvey answer -> askedBack.answer(answer);
            case Effect.Post post -> {
                if (!posted.add(post.chat() + " " + post.outgoing().id())) {
                    return;
                }
                var there = conversation(post.chat());
                conversations.put(post.chat(), there.mailing(there.mailbox().with(List.of(post.outgoing()))));
            }
        }
    }

    /** What the bot has said or shown in a chat since the last call. */
    public List<Outgoing> news(long chat) {
        var pending = conversation(chat).mailbox().pending();
        var from = told.getOrDefault(chat, 0);
        told.put(chat, pending.size());
        return pending.subList(from, pending.size());
    }

    /** The text of something outgoing with its numbers filled in. */
    public String text(Body body) {
        return EntryNumbers.fill(body.html(), numbers);
    }

    /** What a button says, with its numbers filled in. */
    public String caption(Button button) {
        return EntryNumbers.fill(button.caption(), numbers);
    }

    private List<Body> shown(long chat) {
        var bodies = new ArrayList<Body>();
        for (var outgoing : conversation(chat).mailbox().pending()) {
            switch (outgoing) {
                case Outgoing.Say say -> bodies.add(say.body());
                case Outgoing.Show show -> bodies.add(show.body());
                case Outgoing.Close close -> {}
                case Outgoing.Deliver deliver -> bodies.add(deliver.caption());
            }
        }
        return bodies;
    }

    private Source source(long chat) {
        updates++;
        now = now.plus(pace);
        return new Source("1:" + updates, chat, "Сынақ Адам", "kk", now);
    }

    private View view(long chat) {
        var facts = new HashMap<ProjectId, Facts>();
        projects.forEach((id, project) -> facts.put(id, LoggedFacts.of(project, entries.values(), files.values())));
        return new View(
                        people.get(PersonId.ofTelegram(chat)),
                        invitations,
                        projects,
                        List.copyOf(people.values()),
                        List.copyOf(entries.values()),
                        files,
                        ZoneId.of("Asia/Almaty"))
                .lookingUp(
                        facts,
                        deadlines.stream()
                                .sorted(Comparator.comparing(Deadline::due))
                                .toList())
                .attending(attendance(chat))
                .handing("https://esep.example/sign-in/link/PASS");
    }

    private AttendanceView attendance(long chat) {
        var codes = new HashMap<String, CheckIn>();
        var causes = new HashMap<CheckInId, String>();
        var tallies = new HashMap<EntryId, Groups>();
        for (var checkIn : checkIns.values()) {
            codes.put("cCODE", checkIn);
            tallies.put(checkIn.entry(), tally(checkIn.entry()));
            var cause = counted.get(checkIn.id() + "/" + chat);
            if (cause != null) {
                causes.put(checkIn.id(), cause);
            }
        }
        return new AttendanceView(codes, List.copyOf(checkIns.values()), tallies, causes, lists)
                .surveying(askedBack.view(
                        chat,
                        tallies.entrySet().stream()
                                .collect(Collectors.toMap(
                                        Map.Entry::getKey, one -> one.getValue().total()))));
    }

    /** Questions to participants that were set before. */
    public void asks(Survey survey) {
        askedBack.keep(survey);
    }

    private void invite(long who, Survey survey) {
        var language = spoken.getOrDefault(who, Language.KK);
        var body = Dialogues.surveyInvitation(survey, language, PHRASES);
        apply(new Effect.Post(who, new Outgoing.Say("survey:" + survey.id(), body)));
    }

    private CheckIn byId(CheckInId id) {
        return checkIns.values().stream()
                .filter(one -> one.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    /** Those who have checked in for an entry so far. */
    public Groups tally(EntryId entry) {
        return Groups.of(List.copyOf(attendees.getOrDefault(entry, Map.of()).values()));
    }

    /** The open and closed check-ins, by entry. */
    public Map<EntryId, CheckIn> checkIns() {
        return checkIns;
    }

    /** Time passes in which nothing happens. */
    public void passes(Duration time) {
        now = now.plus(time);
    }

    /** A person sends a sheet of names, which arrives at once. */
    public void sendsSheet(long chat, String name, byte[] bytes) {
        var source = source(chat);
        var id = FileId.ofMessage(chat, updates);
        turn(new Incoming.Attachment(
                source,
                updates,
                id,
                FileKind.DOCUMENT,
                "sheet" + updates,
                "unique" + updates,
                name,
                null,
                bytes.length,
                null,
                null));
        try {
            SheetNames.read(name, new ByteArrayInputStream(bytes), LocalDate.of(2026, 6, 15))
                    .ifPresent(list -> lists.put(id, list));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        filesArrive();
    }

    private Evidence stored(Evidence file) {
        var isEmpty = file.announcedSize() == 0;
        var flaw = isEmpty ? Evidence.Flaw.EMPTY : Arriving.DAMAGED.equals(file.name()) ? Evidence.Flaw.DAMAGED : null;
        return Settled.stored(file, new Evidence.Stored("blob", "0".repeat(64), isEmpty ? 0 : 1000, now, null, flaw));
    }

    private static Phrases phrases() {
        try {
            var texts = new HashMap<String, String>();
            var resolver = new PathMatchingResourcePatternResolver();
            for (var file : resolver.getResources("classpath*:kz/esep/**/phrases/*.yml")) {
                texts.put(
                        Phrases.baseName(String.valueOf(file.getFilename())),
                        file.getContentAsString(StandardCharsets.UTF_8));
            }
            return Phrases.read(texts);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
