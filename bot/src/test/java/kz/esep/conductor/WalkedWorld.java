package kz.esep.conductor;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.esep.checkin.AttendanceView;
import kz.esep.checkin.CheckIn;
import kz.esep.dialogue.Answers;
import kz.esep.dialogue.Conversation;
import kz.esep.dialogue.Dialogue;
import kz.esep.dialogue.Effect;
import kz.esep.dialogue.Engine;
import kz.esep.dialogue.Html;
import kz.esep.dialogue.Lookup;
import kz.esep.dialogue.Repertoire;
import kz.esep.dialogue.Running;
import kz.esep.dialogue.Scene;
import kz.esep.dialogue.Step;
import kz.esep.dialogue.Turn;
import kz.esep.dialogue.View;
import kz.esep.dialogues.Chat;
import kz.esep.dialogues.Dialogues;
import kz.esep.evidence.Evidence;
import kz.esep.evidence.FileId;
import kz.esep.evidence.Settled;
import kz.esep.facts.Facts;
import kz.esep.facts.LoggedFacts;
import kz.esep.incoming.Incoming;
import kz.esep.incoming.Source;
import kz.esep.journal.Entry;
import kz.esep.journal.EntryId;
import kz.esep.language.Language;
import kz.esep.outgoing.Mailbox;
import kz.esep.outgoing.Outgoing;
import kz.esep.people.Invitation;
import kz.esep.people.InvitationId;
import kz.esep.people.InvitationLinks;
import kz.esep.people.Person;
import kz.esep.people.PersonId;
import kz.esep.people.SecretKeys;
import kz.esep.plan.Project;
import kz.esep.plan.ProjectId;
import org.jspecify.annotations.Nullable;

/** Esep with plain maps for a database: views are loaded and decisions committed by the rules of the real edge. */
final class WalkedWorld {

    static final ZoneId ZONE = ZoneId.of("Asia/Almaty");
    private static final Duration RECENT = Duration.ofDays(60);
    private static final int MOST_ROUNDS = 5;

    final Map<Long, Conversation> conversations = new HashMap<>();
    final Map<Long, WalkedScreen> screens = new HashMap<>();
    final Map<PersonId, Person> people = new LinkedHashMap<>();
    final Map<EntryId, Entry> entries = new LinkedHashMap<>();
    final Map<EntryId, Integer> numbers = new HashMap<>();
    final Map<FileId, Evidence> files = new LinkedHashMap<>();
    final Map<ProjectId, Project> projects = new LinkedHashMap<>();
    final Map<InvitationId, Invitation> invitations = new LinkedHashMap<>();
    final WalkedCheckIns checkIns = new WalkedCheckIns();
    private static final Repertoire REPERTOIRE = Dialogues.repertoire();
    final InvitationLinks links = new InvitationLinks(SecretKeys.parse("a-key-that-only-tests-use"));
    private final Repertoire repertoire;
    private final Engine engine;
    Instant now = Instant.parse("2026-06-15T07:30:00Z");

    WalkedWorld(Repertoire repertoire) {
        this.repertoire = repertoire;
        this.engine = new Engine(repertoire, Chat.PHRASES);
    }

    Conversation conversation(long chat) {
        return conversations.getOrDefault(chat, Conversation.with(chat));
    }

    WalkedScreen screen(long chat) {
        return screens.computeIfAbsent(chat, unknown -> new WalkedScreen());
    }

    /** Carries out what waits for a chat. */
    void deliver(long chat) {
        var conversation = conversation(chat);
        if (!conversation.mailbox().pending().isEmpty()) {
            var mailbox = screen(chat).deliver(conversation.mailbox(), numbers);
            conversations.put(chat, conversation.mailing(mailbox).written());
        }
    }

    /**
     * Takes what has arrived in one chat as the conductor does.
     *
     * @param dies whether the process ends between what the turn changes elsewhere and its conversation
     * @param meanwhile what somebody else does between the reading and the writing
     */
    void take(List<Incoming> arrived, boolean dies, Runnable meanwhile) {
        var chat = arrived.getFirst().source().chat();
        for (var round = 0; round < MOST_ROUNDS; round++) {
            var before = conversation(chat);
            var turn = turns(before, arrived);
            if (round == 0) {
                meanwhile.run();
            }
            var committed = commit(turn.effects())
                    && !(dies && round == 0)
                    && conversation(chat).version() == before.version();
            if (committed) {
                conversations.put(chat, turn.conversation().written());
                return;
            }
        }
        throw new AssertionError("The turn was never committed");
    }

    Turn turns(Conversation conversation, List<Incoming> arrived) {
        var turn = new Turn(conversation, List.of());
        var ground = view(conversation, arrived);
        var effects = new ArrayList<Effect>();
        for (var incoming : arrived) {
            turn = engine.turn(turn.conversation(), incoming, ground, now);
            effects.addAll(turn.effects());
            ground = ground.after(turn.effects());
        }
        return new Turn(turn.conversation(), effects);
    }

    /** What the turns of a chat may look at, no more than the real edge loads for them. */
    private View view(Conversation conversation, List<Incoming> arrived) {
        var need = Needs.of(arrived, conversation, links, checkIns.links, REPERTOIRE);
        var person = people.get(PersonId.ofTelegram(conversation.chat()));
        var looked = entries.values().stream()
                .filter(entry -> need.looksAt(entry) || isRecentOf(person, entry))
                .toList();
        var invited = new HashMap<String, Invitation>();
        need.invitations().forEach((payload, id) -> {
            if (invitations.get(id) instanceof Invitation invitation) {
                invited.put(payload, invitation);
            }
        });
        var attendance = checkIns.view(conversation.chat(), need, person);
        var plan = plan(person, invited, looked, attendance);
        var team = people.values().stream()
                .filter(member -> member.memberships().stream().anyMatch(m -> plan.containsKey(m.project())))
                .toList();
        var wanted = Stream.of(
                        need.files().stream(),
                        partsOf(need.albums()),
                        looked.stream()
                                .filter(need::looksAt)
                                .flatMap(entry -> entry.newest().happening().files().stream()))
                .flatMap(all -> all)
                .collect(Collectors.toSet());
        var loaded = new View(person, invited, plan, team, looked, files(wanted), ZONE).attending(attendance);
        return lookedUp(loaded, need);
    }

    /** The steps of the dialogue in progress as things stand, and the scene that they are asked in. */
    Asked asked(Running running, Conversation conversation) {
        var source = new Source("asked", conversation.chat(), "", null, now);
        var scene = new Scene(
                view(conversation, List.of()), spoken(conversation), source, now, running.note(), Chat.PHRASES);
        var dialogue = repertoire.dialogues().stream()
                .filter(one -> one.name().equals(running.dialogue()))
                .findFirst()
                .orElseThrow();
        var asked = asked(dialogue, running, scene);
        // Strangers who have chosen no language are answered in that of the app of their last message.
        var isStranger = conversation.language() == null
                && running.answers().language() == null
                && !people.containsKey(PersonId.ofTelegram(conversation.chat()));
        return isStranger ? new Asked(asked.at(), asked.of(), asked.optional(), List.of()) : asked;
    }

    private static <A extends Answers> Asked asked(Dialogue<A> dialogue, Running running, Scene scene) {
        var answers = dialogue.answers().cast(running.answers());
        var steps = dialogue.steps(answers, scene).stream()
                .filter(step -> step.name().equals(running.step()) || !step.isKnown(answers, scene))
                .toList();
        var names = steps.stream().map(Step::name).toList();
        var at = names.indexOf(running.step());
        var told = steps.stream()
                .filter(step -> !step.name().equals(running.step()))
                .filter(step -> step.told(answers, scene)
                        .filter(answer -> !answer.equals(dialogue.title(answers, scene)))
                        .isPresent())
                .flatMap(step -> step.label(scene).stream())
                .map(Html::escape)
                .toList();
        return new Asked(
                at,
                steps.size(),
                at >= 0 && steps.get(at).isOptional(answers),
                at >= 0 && steps.get(at).label(scene).isPresent() ? told : List.of());
    }

    /**
     * What the card of a question has to offer.
     *
     * @param at the place of the question, from 0; -1 where it does not apply any more
     * @param told what was answered so far, by the labels of the answers
     */
    record Asked(int at, int of, boolean optional, List<String> told) {}

    private Language spoken(Conversation conversation) {
        var chosen = conversation.drafts().stream()
                .filter(draft -> draft.equals(conversation.running()))
                .map(draft -> draft.answers().language())
                .filter(Objects::nonNull)
                .findFirst();
        var person = people.get(PersonId.ofTelegram(conversation.chat()));
        return chosen.orElseGet(() -> conversation.language() != null
                ? conversation.language()
                : person == null ? Language.KK : person.language());
    }

    /** What only some dialogues look at. */
    private View lookedUp(View view, Needs need) {
        if (need.lookups().isEmpty() || !(view.person() instanceof Person person)) {
            return view;
        }
        var more = new ArrayList<Entry>();
        var found = new HashMap<ProjectId, Facts>();
        if (need.lookups().contains(Lookup.OWN_ENTRIES)) {
            entries.values().stream()
                    .filter(entry -> entry.author().equals(person.id()))
                    .forEach(more::add);
        }
        if (need.project(person).map(view.projects()::get).orElse(null) instanceof Project project) {
            var logged = entries.values().stream()
                    .filter(entry -> entry.project().equals(project.id()))
                    .toList();
            if (need.lookups().contains(Lookup.FACTS)) {
                found.put(project.id(), LoggedFacts.of(project, logged, files.values()));
            }
            if (need.lookups().contains(Lookup.PROJECT_ENTRIES) && view.mayReview(project.id())) {
                more.addAll(logged);
            }
        }
        var named = view.entries().stream()
                .filter(entry -> need.entries().contains(entry.id()))
                .flatMap(entry -> entry.versions().stream())
                .flatMap(version -> version.happening().files().stream())
                .collect(Collectors.toSet());
        return view.seeing(more, files(named))
                .lookingUp(found, List.of())
                .handing(need.lookups().contains(Lookup.OFFICE) ? "https://esep.example/sign-in/link/PASS" : null);
    }

    private boolean isRecentOf(@Nullable Person person, Entry entry) {
        return person != null
                && entry.author().equals(person.id())
                && entry.versions().stream().anyMatch(version -> !version.at().isBefore(now.minus(RECENT)));
    }

    private Map<ProjectId, Project> plan(
            @Nullable Person person, Map<String, Invitation> invited, List<Entry> looked, AttendanceView attendance) {
        var ids = Stream.of(
                        person == null
                                ? Stream.<ProjectId>empty()
                                : person.memberships().stream().map(m -> m.project()),
                        invited.values().stream().map(Invitation::project),
                        looked.stream().map(Entry::project),
                        attendance.codes().values().stream().map(CheckIn::project),
                        attendance.held().stream().map(CheckIn::project))
                .flatMap(all -> all)
                .collect(Collectors.toSet());
        return projects.entrySet().stream()
                .filter(project -> ids.contains(project.getKey()))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private Map<FileId, Evidence> files(Set<FileId> wanted) {
        return wanted.stream()
                .filter(files::containsKey)
                .collect(Collectors.toMap(id -> id, id -> Objects.requireNonNull(files.get(id))));
    }

    private Stream<FileId> partsOf(Set<String> albums) {
        return files.values().stream()
                .filter(file -> file.album() != null && albums.contains(file.album()))
                .map(Evidence::id);
    }

    /** Applies everything in the order of the real commit; false when something has changed since it was read. */
    private boolean commit(List<Effect> effects) {
        for (var effect : effects) {
            if (effect instanceof Effect.UseInvitation use && !isUsed(use)) {
                return false;
            }
            if (effect instanceof Effect.CountIn count && !checkIns.count(count)) {
                return false;
            }
        }
        for (var effect : effects) {
            if (effect instanceof Effect.WantFile want) {
                files.putIfAbsent(want.evidence().id(), want.evidence());
            }
        }
        for (var effect : effects) {
            if (!apply(effect)) {
                return false;
            }
        }
        effects.forEach(this::post);
        return true;
    }

    private boolean isUsed(Effect.UseInvitation use) {
        var invitation = Objects.requireNonNull(invitations.get(use.invitation()));
        var standing = invitation.standing(use.person(), now);
        if (standing != Invitation.Standing.USABLE) {
            return standing == Invitation.Standing.ALREADY_JOINED;
        }
        var used = new ArrayList<>(invitation.usedBy());
        used.add(use.person());
        invitations.put(
                invitation.id(),
                new Invitation(
                        invitation.id(),
                        invitation.project(),
                        invitation.role(),
                        invitation.language(),
                        invitation.cap(),
                        used,
                        invitation.expires(),
                        invitation.revoked(),
                        invitation.createdAt()));
        return true;
    }

    private boolean apply(Effect effect) {
        return switch (effect) {
            case Effect.KeepPerson keep -> isKept(keep.person());
            case Effect.WriteEntry write -> isWritten(write.entry());
            case Effect.Erase erase -> isErased(erase.person());
            case Effect.UseInvitation use -> true;
            case Effect.OrderDraft order -> true;
            case Effect.WantFile want -> true;
            case Effect.Recaption said -> true;
            case Effect.CountIn count -> true;
            case Effect.DrawCode draw -> true;
            case Effect.KeepSurvey keep -> checkIns.surveys.keep(keep.survey());
            case Effect.AskParticipants ask -> true;
            case Effect.AnswerSurvey answer -> checkIns.surveys.answer(answer);
            case Effect.KeepCheckIn keep -> checkIns.keep(keep.checkIn());
            case Effect.Post post -> true;
        };
    }

    private boolean isErased(PersonId person) {
        people.remove(person);
        entries.replaceAll((id, entry) -> entry.without(person));
        return true;
    }

    private boolean isKept(Person person) {
        var stored = people.get(person.id());
        var isSuccessor = stored == null ? person.revision() == 0 : stored.revision() == person.revision();
        if (isSuccessor) {
            people.put(person.id(), person.revised());
        }
        return isSuccessor;
    }

    private boolean isWritten(Entry entry) {
        EntryRules.check(entry, this);
        var stored = entries.get(entry.id());
        if (entry.revision() == 0) {
            numbers.putIfAbsent(entry.id(), numbers.size() + 1);
            entries.putIfAbsent(
                    entry.id(), entry.numbered(numbers.get(entry.id())).revised());
            return true;
        }
        if (stored == null || stored.revision() != entry.revision()) {
            return false;
        }
        entries.put(entry.id(), entry.revised());
        return true;
    }

    private void post(Effect effect) {
        if (effect instanceof Effect.Post post) {
            post(post.chat(), post.outgoing());
        }
    }

    private void post(long chat, Outgoing message) {
        var there = conversation(chat);
        if (!there.mailbox().posted().contains(message.id())) {
            var mailbox = there.mailbox().with(List.of(message));
            var posted = new ArrayList<>(mailbox.posted());
            posted.add(message.id());
            var posting = new Mailbox(mailbox.pending(), mailbox.cards(), posted, null);
            conversations.put(chat, there.mailing(posting).written());
        }
    }

    /** Wakes every conversation whose time has come. */
    void wake() {
        for (var conversation : List.copyOf(conversations.values())) {
            conversation.wakeAt().filter(at -> !at.isAfter(now)).ifPresent(at -> {
                var identity = "woken:" + conversation.chat() + ":" + at.toEpochMilli();
                take(
                        List.of(new Incoming.Woken(new Source(identity, conversation.chat(), "", null, at))),
                        false,
                        () -> {});
            });
        }
    }

    /** The bytes of a file have arrived, or were given up. */
    void settle(Evidence file, boolean stored) {
        var settled = stored
                ? Settled.stored(file, new Evidence.Stored("blob", "0".repeat(64), 1000, now))
                : Settled.lost(file);
        files.put(file.id(), settled);
    }

    /** A decision that is taken outside the chats. */
    void decide(Entry entry, Person by, String cause, boolean accept) {
        var decided = accept
                ? entry.accepted(
                        by.id().value(),
                        entry.author().equals(by.id()),
                        entry.newest().happening().files(),
                        now,
                        cause)
                : entry.returned("Фото жоқ <b>", by.id().value(), now, cause);
        var source = new Source("web:" + cause, 0, by.name(), null, now);
        var team = people.values().stream()
                .filter(member -> member.roleIn(entry.project()).isPresent())
                .toList();
        var view = new View(
                null,
                Map.of(),
                plan(null, Map.of(), List.of(entry), AttendanceView.NOTHING),
                team,
                List.of(entry),
                files(Set.copyOf(entry.newest().happening().files())),
                ZONE);
        var scene = new Scene(view, Language.KK, source, now, "", Chat.PHRASES);
        commit(Dialogues.decided(decided, by.id().value(), by.name(), scene));
    }
}
