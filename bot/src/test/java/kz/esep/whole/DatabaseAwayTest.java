package kz.esep.whole;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.micrometer.core.instrument.MeterRegistry;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import kz.esep.evidence.Evidence;
import kz.esep.journal.Entries;
import kz.esep.language.Language;
import kz.esep.local.database.EmbeddedDatabase;
import kz.esep.local.telegram.LocalTelegramServer;
import kz.esep.local.telegram.client.LocalTelegramClient;
import kz.esep.people.Role;
import kz.esep.storage.Parked;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.data.mongodb.core.MongoTemplate;

/** The database goes away under load, in the middle of everything, and comes back: nothing is lost. */
class DatabaseAwayTest {

    private static final int PEOPLE = 20;
    private static final Duration PATIENCE = Duration.ofSeconds(45);
    private static final Duration RESUMES_WITHIN = Duration.ofSeconds(5);

    @TempDir
    Path directory;

    private LocalTelegramServer telegram;
    private LocalTelegramClient client;
    private EmbeddedDatabase database;
    private Wire wire;
    private ConfigurableApplicationContext bot;

    @BeforeEach
    void start() throws Exception {
        telegram = LocalTelegramServer.start(directory.resolve("telegram"), 0, WholeBot.UNHURRIED);
        client = new LocalTelegramClient(telegram.uri());
        database = EmbeddedDatabase.open(directory.resolve("database"));
        wire = new Wire(database.port());
        var settings = WholeBot.environment(directory, telegram.url());
        settings.put("ESEP_MONGODB_URI", throughTheWire());
        bot = WholeBot.start(settings);
    }

    private String throughTheWire() {
        var direct = URI.create(database.connectionString());
        return database.connectionString().replace(":" + direct.getPort(), ":" + wire.port());
    }

    @AfterEach
    void stop() throws Exception {
        wire.mend();
        bot.close();
        wire.close();
        database.close();
        client.close();
        telegram.close();
    }

    @Test
    void aShortOutageLosesNothing() throws Exception {
        losesNothingIn(Duration.ofSeconds(4));
    }

    @Test
    @Tag("nightly")
    void aMinuteLosesNothing() throws Exception {
        losesNothingIn(Duration.ofSeconds(60));
    }

    private void losesNothingIn(Duration outage) throws Exception {
        var ground = new Ground(bot).withProject();
        var volunteers = Volunteers.some(PEOPLE, client);
        volunteers.join(ground.invitation(Role.VOLUNTEER, PEOPLE));
        volunteers.all().forEach(someone -> someone.person().patience(outage.plus(PATIENCE)));
        var observer = new Someone(client.newPerson("Бейтаныс Үлгі", "ru", "participant"), Language.RU);
        try (var threads = Executors.newSingleThreadExecutor()) {
            var logging = threads.submit(() -> {
                volunteers.logUntilFiles();
                volunteers.submit();
                return true;
            });
            await().until(() -> updates() > PEOPLE);
            wire.cut();
            observer.person().start("");
            assertThat(new CountDownLatch(1).await(outage.toMillis(), TimeUnit.MILLISECONDS))
                    .isFalse();
            wire.mend();
            observer.person().patience(RESUMES_WITHIN);
            observer.awaits("home.stranger");
            assertThat(logging.get()).isTrue();
        }
        assertThatNothingIsLost();
    }

    private double updates() {
        return bot.getBean(MeterRegistry.class)
                .get("esep.updates.batch")
                .summary()
                .totalAmount();
    }

    private void assertThatNothingIsLost() {
        var entries = bot.getBean(Entries.class).of(Ground.PROJECT);
        assertThat(entries)
                .hasSize(PEOPLE)
                .allSatisfy(entry -> assertThat(entry.versions()).hasSize(1))
                .extracting(entry -> entry.newest().happening().participants())
                .doesNotHaveDuplicates();
        assertThat(bot.getBean(Parked.class).all()).isEmpty();
        assertThat(bot.getBean(MongoTemplate.class).findAll(Evidence.class, "files"))
                .hasSize(PEOPLE)
                .allMatch(Evidence::isStored);
    }
}
