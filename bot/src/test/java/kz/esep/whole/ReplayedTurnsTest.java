package kz.esep.whole;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import kz.esep.evidence.Evidence;
import kz.esep.evidence.FileId;
import kz.esep.evidence.FileKind;
import kz.esep.evidence.Files;
import kz.esep.incoming.Incoming;
import kz.esep.incoming.Intake;
import kz.esep.incoming.Source;
import kz.esep.journal.Entries;
import kz.esep.journal.Entry;
import kz.esep.outgoing.Body;
import kz.esep.outgoing.Button;
import kz.esep.outgoing.Mailboxes;
import kz.esep.outgoing.Outgoing;
import kz.esep.people.Invitation;
import kz.esep.people.Invitations;
import kz.esep.people.People;
import kz.esep.people.PersonId;
import kz.esep.people.Role;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.query.BasicQuery;

/**
 * Every turn is made twice, as after a crash between its two writes: what it decided stands already, the conversation
 * is still the old one, and Telegram delivers the update again.
 */
class ReplayedTurnsTest {

    private static final long VOLUNTEER = 1001;
    private static final long COORDINATOR = 1002;
    private static final String CONVERSATIONS = "conversations";

    @TempDir
    Path directory;

    private ConfigurableApplicationContext bot;
    private MongoTemplate mongo;
    private int updates;

    @BeforeEach
    void start() {
        bot = WholeBot.records(directory);
        mongo = bot.getBean(MongoTemplate.class);
    }

    @AfterEach
    void stop() {
        bot.close();
    }

    @Test
    void changeNothingTheSecondTime() {
        var ground = new Ground(bot).withProject();
        joins(COORDINATOR, ground.invitation(Role.COORDINATOR));
        joins(VOLUNTEER, ground.invitation(Role.VOLUNTEER));
        logs();
        presses(COORDINATOR, "↩️ Return");
        says(COORDINATOR, "The number is missing");
        presses(VOLUNTEER, "✏️ Fix it");
        presses(VOLUNTEER, "✏️ People");
        says(VOLUNTEER, "24");
        presses(VOLUNTEER, "✅ Submit");
        presses(COORDINATOR, "✅ Accept");

        assertThat(mongo.findAll(Document.class, "parked")).isEmpty();
        assertThat(bot.getBean(People.class).of(Ground.PROJECT)).hasSize(2);
        assertThat(bot.getBean(Invitations.class).of(Ground.PROJECT))
                .extracting(Invitation::usedBy)
                .containsExactlyInAnyOrder(
                        List.of(PersonId.ofTelegram(COORDINATOR)), List.of(PersonId.ofTelegram(VOLUNTEER)));
        assertThat(bot.getBean(Entries.class).of(Ground.PROJECT))
                .singleElement()
                .satisfies(ReplayedTurnsTest::isAcceptedInItsSecondVersion);
        assertThat(mongo.findAll(Evidence.class, "files")).hasSize(1);
        assertThat(pending(COORDINATOR).stream().filter(text -> text.contains("waits for your decision")))
                .hasSize(2);
        assertThat(pending(VOLUNTEER)).last().asString().contains("The coordinator has accepted it");
    }

    private static void isAcceptedInItsSecondVersion(Entry entry) {
        assertThat(entry.number()).isEqualTo(1);
        assertThat(entry.versions()).hasSize(2);
        assertThat(entry.state()).isEqualTo(Entry.State.ACCEPTED);
        assertThat(entry.versions().getFirst().happening().participants()).isNull();
        assertThat(entry.fact().orElseThrow().happening().participants()).isEqualTo(24);
    }

    private void joins(long chat, String invitation) {
        says(chat, "/start " + invitation);
        presses(chat, "English");
        presses(chat, "✅ I agree");
        assertThat(pending(chat)).last().asString().contains("You have joined");
    }

    private void logs() {
        says(VOLUNTEER, "/log");
        says(VOLUNTEER, "1.1");
        presses(VOLUNTEER, "Yesterday");
        says(VOLUNTEER, "Үлгі көпір");
        presses(VOLUNTEER, "Skip ›");
        says(VOLUNTEER, "1.5");
        says(VOLUNTEER, "The bank was cleaned.");
        presses(VOLUNTEER, "Skip ›");
        sendsPhoto();
        presses(VOLUNTEER, "✓ Done, go on");
        says(VOLUNTEER, "https://www.instagram.com/p/DN-z4gyjeJf/");
        presses(VOLUNTEER, "✓ Done, go on");
        presses(VOLUNTEER, "✅ Submit");
    }

    private void sendsPhoto() {
        var source = source(VOLUNTEER);
        var file = FileId.ofMessage(VOLUNTEER, updates);
        twice(new Incoming.Attachment(
                source, updates, file, FileKind.PHOTO, "photo", "unique", null, "image/jpeg", 1000, null, null));
        bot.getBean(Files.class).markStored(file, new Evidence.Stored("blob", "0".repeat(64), 1000, Instant.now()));
        twice(new Incoming.FileSettled(source(VOLUNTEER), file));
    }

    private void says(long chat, String text) {
        twice(new Incoming.Text(source(chat), updates, text));
    }

    private void presses(long chat, String caption) {
        var key = bodies(chat).reversed().stream()
                .flatMap(body -> body.rows().stream())
                .flatMap(List::stream)
                .filter(button -> button.caption().startsWith(caption))
                .map(Button::key)
                .findFirst()
                .orElseThrow(() -> new AssertionError("No button " + caption + " in " + pending(chat)));
        twice(new Incoming.Tap(source(chat), "q" + updates, 1, Objects.requireNonNull(key)));
    }

    private void twice(Incoming incoming) {
        var intake = bot.getBean(Intake.class);
        var id = Long.toString(incoming.source().chat());
        var before = mongo.findById(id, Document.class, CONVERSATIONS);
        intake.take(List.of(incoming));
        restore(id, before);
        intake.take(List.of(incoming));
    }

    private void restore(String id, @Nullable Document before) {
        mongo.remove(new BasicQuery(new Document("_id", id)), CONVERSATIONS);
        if (before != null) {
            mongo.insert(before, CONVERSATIONS);
        }
    }

    private List<String> pending(long chat) {
        return bodies(chat).stream().map(Body::html).toList();
    }

    private List<Body> bodies(long chat) {
        try (var waiting = bot.getBean(Mailboxes.class).waiting()) {
            return waiting.filter(found -> found.chat() == chat)
                    .flatMap(found -> found.mailbox().pending().stream())
                    .flatMap(ReplayedTurnsTest::body)
                    .toList();
        }
    }

    private static Stream<Body> body(Outgoing outgoing) {
        return switch (outgoing) {
            case Outgoing.Say say -> Stream.of(say.body());
            case Outgoing.Show show -> Stream.of(show.body());
            case Outgoing.Close close -> Stream.empty();
            case Outgoing.Deliver deliver -> Stream.of(deliver.caption());
        };
    }

    private Source source(long chat) {
        updates++;
        return new Source("1:" + updates, chat, "Сынақ Адам", "en", Instant.now());
    }
}
