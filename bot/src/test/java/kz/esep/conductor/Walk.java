package kz.esep.conductor;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import kz.esep.dialogue.Conversation;
import kz.esep.dialogue.Keys;
import kz.esep.dialogue.Repertoire;
import kz.esep.dialogue.Running;
import kz.esep.incoming.Incoming;
import kz.esep.journal.Entry;
import kz.esep.outgoing.Body;
import kz.esep.outgoing.Mailbox;
import kz.esep.outgoing.Outgoing;
import kz.esep.people.PersonId;
import kz.esep.people.Role;
import org.bson.Document;
import org.bson.RawBsonDocument;
import org.bson.codecs.DocumentCodec;
import org.springframework.data.mongodb.core.convert.MongoConverter;

/** One walk through a world of its own: at every step something arrives or changes, then everything must hold. */
final class Walk {

    private static final int REMEMBERED = 12;

    /** A card longer than this may have lost its end. */
    private static final int NEARLY_CUT = 4000;

    private final Random random;
    private final WalkedWorld world;
    private final WalkedPeople people;
    private final MongoConverter mapping;
    private final Set<String> states = new HashSet<>();
    private final Set<Long> blocked = new HashSet<>();

    /** Chats whose card was drawn while the bot was blocked, and not since. */
    private final Set<Long> behind = new HashSet<>();

    private final Deque<String> last = new ArrayDeque<>();
    private long chat = WalkedGround.VOLUNTEER;

    Walk(long seed, Repertoire repertoire, MongoConverter mapping) {
        this.random = new Random(seed * 0x9E3779B97F4A7C15L);
        this.world = WalkedGround.world(repertoire, random);
        this.people = new WalkedPeople(world, random, repertoire);
        this.mapping = mapping;
    }

    WalkedWorld world() {
        return world;
    }

    /** What came last, oldest first. */
    Iterable<String> last() {
        return last;
    }

    /** One thing more; throws when anything does not hold. */
    void step() {
        world.now = world.now.plus(pause());
        world.wake();
        if (random.nextInt(40) == 0) {
            changeGround();
        }
        if (random.nextInt(6) == 0) {
            chat = WalkedWords.any(WalkedGround.CHATS, random);
        }
        var arrived = arrivals();
        remember(arrived.toString());
        var before = Set.copyOf(world.entries.keySet());
        var drawn = drawn();
        world.take(arrived, random.nextInt(40) == 0, this::meanwhile);
        assertThat(world.entries.keySet()).containsAll(before);
        if (random.nextInt(20) == 0) {
            deliverAgain(arrived);
        }
        arrived.forEach(this::noteBlocking);
        deliver();
        restart();
        check();
        checkCard(drawn);
    }

    private Duration pause() {
        return switch (random.nextInt(300)) {
            case 0 -> Duration.ofDays(random.nextInt(40));
            case 1, 2 -> Duration.ofHours(random.nextInt(30));
            case 3 -> Duration.ofSeconds(-30);
            default -> Duration.ofMillis(random.nextInt(40_000));
        };
    }

    private List<Incoming> arrivals() {
        if (blocked.contains(chat)) {
            return List.of(new Incoming.Reachable(people.source(chat), true));
        }
        var arrived = new ArrayList<Incoming>();
        for (var more = random.nextInt(12) == 0 ? 3 : 1; more > 0; more--) {
            arrived.add(people.next(chat));
        }
        return arrived;
    }

    private void noteBlocking(Incoming incoming) {
        if (incoming instanceof Incoming.Reachable reachable) {
            if (reachable.reachable()) {
                blocked.remove(chat);
            } else {
                blocked.add(chat);
            }
            behind.add(chat);
        }
    }

    /** What waits is sent now or a little later; to somebody who has blocked the bot, never. */
    private void deliver() {
        if (blocked.contains(chat)) {
            var conversation = world.conversation(chat);
            var mailbox = conversation.mailbox();
            var dropped = new Mailbox(List.of(), mailbox.cards(), mailbox.posted(), null);
            world.conversations.put(chat, conversation.mailing(dropped).written());
        } else if (random.nextInt(10) > 0) {
            world.deliver(chat);
        }
    }

    private void deliverAgain(List<Incoming> arrived) {
        var conversation = world.conversation(chat);
        var again = world.turns(conversation, arrived);
        assertThat(again.effects()).isEmpty();
        assertThat(again.conversation()).isEqualTo(conversation);
    }

    /** The process ends; the next one reads what was stored. */
    private void restart() {
        if (random.nextInt(8) == 0) {
            var conversation = world.conversation(chat);
            var document = new Document();
            mapping.write(conversation, document);
            var stored = new RawBsonDocument(document, new DocumentCodec()).decode(new DocumentCodec());
            var read = mapping.read(Conversation.class, stored);
            assertThat(read).isEqualTo(conversation);
            world.conversations.put(chat, read);
        }
    }

    private void meanwhile() {
        if (random.nextInt(30) == 0) {
            decideSomething();
        }
    }

    private void decideSomething() {
        var waiting = world.entries.values().stream()
                .filter(entry -> entry.state() == Entry.State.SUBMITTED)
                .toList();
        if (!waiting.isEmpty()) {
            var entry = WalkedWords.any(waiting, random);
            world.people.values().stream()
                    .filter(person -> person.roleIn(entry.project())
                            .filter(Role::mayReview)
                            .isPresent())
                    .filter(person -> !person.id().equals(entry.author()))
                    .findFirst()
                    .ifPresent(by -> {
                        remember("decision about " + entry.id());
                        world.decide(entry, by, "w" + random.nextLong(), random.nextBoolean());
                    });
        }
    }

    private void changeGround() {
        switch (random.nextInt(5)) {
            case 0, 1 -> decideSomething();
            case 2 -> changeMembership();
            default -> {
                remember("plan changed");
                var today = world.now.atZone(WalkedWorld.ZONE).toLocalDate();
                world.projects.replaceAll((id, plan) -> WalkedGround.changed(plan, random, today));
            }
        }
    }

    private void changeMembership() {
        var someone = WalkedWords.any(WalkedGround.CHATS, random);
        var person = world.people.get(PersonId.ofTelegram(someone));
        if (person == null) {
            return;
        }
        remember("membership of " + someone + " changed");
        var project = WalkedWords.any(List.copyOf(world.projects.keySet()), random);
        var role = WalkedWords.any(List.of(Role.values()), random);
        var changed = random.nextInt(3) == 0
                ? person.removed(project, world.now)
                : person.joining(WalkedGround.member(project, role));
        world.people.put(person.id(), changed.revised());
    }

    private void remember(String event) {
        last.add(event.length() > 500 ? event.substring(0, 500) + "…" : event);
        if (last.size() > REMEMBERED) {
            last.removeFirst();
        }
    }

    private void check() {
        var conversation = world.conversation(chat);
        var isDelivered = conversation.mailbox().pending().isEmpty();
        if (conversation.running() instanceof Running running) {
            if (isDelivered && isAlive(running, conversation)) {
                behind.remove(chat);
            } else if (isDelivered) {
                assertThat(behind).as("chats whose card has no live button").contains(chat);
            }
        }
        if (states.add(state(conversation)) || random.nextInt(10) == 0) {
            hasAWayOut(conversation);
        }
    }

    private String drawn() {
        return world.conversation(chat).running() instanceof Running running
                ? running.serial() + "." + running.draw()
                : "";
    }

    /** A card that was drawn just now has every way on and out, the progress, and the answers so far. */
    private void checkCard(String before) {
        var conversation = world.conversation(chat);
        if (!(conversation.running() instanceof Running running)
                || drawn().equals(before)
                || behind.contains(chat)
                || !conversation.mailbox().pending().isEmpty()) {
            return;
        }
        if (running.cancelling()) {
            assertThat(running.keys()).containsExactly("nav:really-cancel", "nav:go-on");
            return;
        }
        var asked = world.asked(running, conversation);
        var isBack = asked.at() > 0 || running.back() != null;
        assertThat(running.keys()).contains("nav:save", "nav:cancel");
        assertThat(running.keys().contains("nav:back")).as("Back").isEqualTo(isBack);
        assertThat(running.keys().contains("nav:skip")).as("Skip").isEqualTo(asked.optional());
        var html = conversation
                .mailbox()
                .messageOf(running.card())
                .flatMap(world.screen(chat)::message)
                .map(Body::html)
                .orElseThrow();
        if (running.back() == null && asked.of() > 1) {
            assertThat(html).contains(asked.at() + 1 + "\u00a0/\u00a0" + asked.of());
        }
        if (html.length() < NEARLY_CUT) {
            assertThat(asked.told()).allSatisfy(label -> assertThat(html).contains(label + ": "));
        }
    }

    private boolean isAlive(Running running, Conversation conversation) {
        return conversation.mailbox().messageOf(running.card()).flatMap(world.screen(chat)::message).stream()
                .map(Body::rows)
                .flatMap(List::stream)
                .flatMap(List::stream)
                .map(button -> Keys.read(String.valueOf(button.key())))
                .anyMatch(key -> key instanceof Keys.Choice choice
                        && choice.serial() == running.serial()
                        && choice.draw() == running.draw()
                        && choice.index() < running.keys().size());
    }

    private static String state(Conversation conversation) {
        return conversation.running() instanceof Running at
                ? at.dialogue() + "/" + at.step() + "/" + at.back() + "/" + at.cancelling() + "/"
                        + at.note().isEmpty() + "/" + conversation.saved().size()
                : "home/" + conversation.saved().size();
    }

    private void hasAWayOut(Conversation conversation) {
        var asked = cancelled(conversation);
        while (asked.running() instanceof Running next) {
            // What was sent in the middle of a dialogue is asked about when that is over, each once.
            assertThat(next.dialogue()).as("/cancel unwinds").isEqualTo("evidence-first");
            var after = cancelled(asked);
            assertThat(after.drafts()).hasSizeLessThan(asked.drafts().size());
            asked = after;
        }
        var home =
                world.turns(conversation, List.of(people.text(chat, "/start"))).conversation();
        assertThat(home.running()).as("/start leads home").isNull();
        var shown = home.mailbox().pending().getLast();
        var body = shown instanceof Outgoing.Say say ? say.body() : ((Outgoing.Show) shown).body();
        assertThat(body.rows()).as("the way on from home").isNotEmpty();
    }

    private Conversation cancelled(Conversation conversation) {
        var asked =
                world.turns(conversation, List.of(people.text(chat, "/cancel"))).conversation();
        if (asked.running() instanceof Running running) {
            var yes = running.keys().indexOf("nav:really-cancel");
            assertThat(yes).as("/cancel asks once").isNotNegative();
            var key = Keys.choice(running.serial(), running.draw(), yes);
            return world.turns(asked, List.of(people.tap(chat, key))).conversation();
        }
        return asked;
    }
}
