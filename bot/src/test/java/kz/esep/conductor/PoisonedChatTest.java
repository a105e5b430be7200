package kz.esep.conductor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Updates;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import java.util.stream.LongStream;
import kz.esep.BotApplication;
import kz.esep.dialogues.Sample;
import kz.esep.evidence.FileId;
import kz.esep.evidence.FileKind;
import kz.esep.incoming.Incoming;
import kz.esep.incoming.Source;
import kz.esep.language.Language;
import kz.esep.outgoing.Mailboxes;
import kz.esep.outgoing.Outgoing;
import kz.esep.people.People;
import kz.esep.people.Role;
import kz.esep.plan.Projects;
import kz.esep.storage.Parked;
import org.bson.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.query.Update;

/** A chat that only throws, among others: it is parked, told and can be tried again; the others go on. */
class PoisonedChatTest {

    private static final long SICK = 1001;
    private static final long WELL = 1002;

    @TempDir
    Path directory;

    private ConfigurableApplicationContext bot;
    private MongoTemplate mongo;
    private Parked parked;
    private int updates;

    @BeforeEach
    void start() {
        bot = new SpringApplicationBuilder(BotApplication.class)
                .web(WebApplicationType.NONE)
                .registerShutdownHook(false)
                .run(
                        "--esep.mongodb.uri=embedded:" + directory.resolve("data"),
                        "--esep.secret.keys=a-key-that-only-tests-use");
        mongo = bot.getBean(MongoTemplate.class);
        parked = bot.getBean(Parked.class);
        bot.getBean(Projects.class).add(Sample.project());
        LongStream.of(SICK, WELL)
                .forEach(chat ->
                        bot.getBean(People.class).keep(Sample.person(chat, "Үлгі", Language.RU, Role.VOLUNTEER)));
        take(text(SICK, "/log"), text(WELL, "/log"));
    }

    @AfterEach
    void stop() {
        bot.close();
    }

    @Test
    void aTurnThatThrowsIsParkedAndThePersonIsTold() {
        throwsInEveryTurn();
        take(text(SICK, "1.1"), text(WELL, "1.1"), text(SICK, "once more"));
        assertThat(said(SICK))
                .filteredOn(text -> text.contains("произошла ошибка"))
                .hasSize(2);
        assertThat(said(WELL).getLast()).contains("2\u00a0/\u00a0");
        assertThat(parked.all())
                .hasSize(2)
                .allMatch(Parked.Thing::retriable)
                .allSatisfy(thing -> assertThat(thing.reason()).startsWith("NullPointerException at dialogue."))
                .extracting(Parked.Thing::said)
                .containsExactlyInAnyOrder("1.1", "once more");
    }

    @Test
    void aConversationThatCannotBeReadHoldsUpNobodyElse() {
        poison("serial", "not a number");
        take(text(SICK, "1.1"), text(WELL, "1.1"));
        assertThat(said(WELL).getLast()).contains("2\u00a0/\u00a0");
        assertThat(parked.all())
                .singleElement()
                .satisfies(thing -> assertThat(thing.chat()).isEqualTo(SICK));
        assertThat(pendingTexts(SICK)).anyMatch(text -> text.contains("произошла ошибка"));
    }

    @Test
    void deliveredAgainItIsParkedAndToldOnce() {
        poison("serial", "not a number");
        var update = text(SICK, "1.1");
        take(update);
        take(update);
        assertThat(parked.all()).hasSize(1);
        assertThat(pendingTexts(SICK))
                .filteredOn(text -> text.contains("произошла ошибка"))
                .hasSize(1);
    }

    @Test
    void triedAgainAfterTheRepairItIsTakenOnce() {
        throwsInEveryTurn();
        take(text(SICK, "1.1"));
        poison("running.dialogue", "log-activity");
        var thing = parked.all().getFirst();
        assertThat(parked.retry(thing.id(), thing.tries())).isTrue();
        assertThat(parked.retry(thing.id(), thing.tries())).isFalse();
        tryAgain();
        tryAgain();
        assertThat(parked.all()).isEmpty();
        assertThat(said(SICK).getLast()).contains("2\u00a0/\u00a0");
        assertThat(said(SICK))
                .filteredOn(text -> text.contains("2\u00a0/\u00a0"))
                .hasSize(1);
    }

    @Test
    void triedAgainInVainItIsPutAsideAnew() {
        throwsInEveryTurn();
        take(text(SICK, "1.1"));
        for (var tries = 0; tries < 2; tries++) {
            var thing = parked.all().getFirst();
            assertThat(thing.tries()).isEqualTo(tries);
            assertThat(parked.retry(thing.id(), tries)).isTrue();
            tryAgain();
        }
        assertThat(parked.all()).singleElement().satisfies(thing -> {
            assertThat(thing.tries()).isEqualTo(2);
            assertThat(thing.wanted()).isFalse();
        });
    }

    @Test
    void anUpdateThatCannotBeReadAnyMoreHoldsUpNoOther() {
        parked.failed(text(SICK, "1"), "bug", Instant.EPOCH);
        parked.failed(text(SICK, "2"), "bug", Instant.EPOCH);
        var ids = parked.all().stream().map(Parked.Thing::id).toList();
        ids.forEach(id -> parked.retry(id, 0));
        bot.getBean(MongoTemplate.class)
                .getCollection("parked")
                .updateOne(Filters.eq("_id", ids.getFirst()), Updates.set("what", "of-an-older-release"));
        assertThat(parked.wanted())
                .singleElement()
                .satisfies(again -> assertThat(again.attempt().id()).isEqualTo(ids.getLast()));
        assertThat(parked.all())
                .filteredOn(thing -> thing.id().equals(ids.getFirst()))
                .singleElement()
                .satisfies(thing -> assertThat(thing.wanted()).isFalse());
    }

    @Test
    void anyKindOfUpdateComesBackAsItWas() {
        var photo = new Incoming.Attachment(
                source(SICK),
                5,
                FileId.ofMessage(SICK, 5),
                FileKind.PHOTO,
                "file",
                "unique",
                null,
                "image/jpeg",
                1000,
                "Сенбілік",
                "album");
        parked.failed(photo, "bug", Instant.EPOCH);
        parked.retry(parked.all().getFirst().id(), 0);
        assertThat(parked.wanted())
                .singleElement()
                .isInstanceOfSatisfying(
                        Parked.Again.Known.class,
                        again -> assertThat(again.incoming())
                                .usingRecursiveComparison()
                                .ignoringFields("source.identity")
                                .isEqualTo(photo));
    }

    @Test
    void whatSomebodyWroteIsErasedAfterAWeek() {
        throwsInEveryTurn();
        take(text(SICK, "1.1"));
        parked.eraseBodies(Instant.now().minus(Parked.BODIES_LAST));
        assertThat(parked.all().getFirst().said()).isEqualTo("1.1");
        parked.eraseBodies(Instant.now().plusSeconds(1));
        assertThat(parked.all()).singleElement().satisfies(thing -> {
            assertThat(thing.said()).isNull();
            assertThat(thing.retriable()).isFalse();
            assertThat(parked.retry(thing.id(), 0)).isFalse();
        });
    }

    private void throwsInEveryTurn() {
        poison("running.dialogue", "no-such-dialogue");
    }

    private void poison(String field, String value) {
        mongo.updateFirst(query(where("_id").is(Long.toString(SICK))), new Update().set(field, value), "conversations");
    }

    private void tryAgain() {
        for (var again : parked.wanted()) {
            take(((Parked.Again.Known) again).incoming());
            parked.tried(again.attempt());
        }
    }

    private void take(Incoming... batch) {
        bot.getBean(Conductor.class).take(List.of(batch));
    }

    private Incoming text(long chat, String text) {
        return new Incoming.Text(source(chat), updates, text);
    }

    private Source source(long chat) {
        updates++;
        return new Source("1:" + updates, chat, "Үлгі", "ru", Instant.now().truncatedTo(ChronoUnit.MILLIS));
    }

    private List<String> said(long chat) {
        try (var waiting = bot.getBean(Mailboxes.class).waiting()) {
            return waiting.filter(found -> found.chat() == chat)
                    .flatMap(found -> found.mailbox().pending().stream())
                    .map(Outgoing::toString)
                    .toList();
        }
    }

    private List<String> pendingTexts(long chat) {
        var stored = Objects.requireNonNull(mongo.findById(Long.toString(chat), Document.class, "conversations"));
        return stored.get("mailbox", Document.class).getList("pending", Document.class).stream()
                .map(Document::toJson)
                .toList();
    }
}
