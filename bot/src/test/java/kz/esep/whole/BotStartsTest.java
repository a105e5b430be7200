package kz.esep.whole;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import kz.esep.evidence.Blobs;
import kz.esep.evidence.FileId;
import kz.esep.evidence.Files;
import kz.esep.journal.Entries;
import kz.esep.journal.Entry;
import kz.esep.language.Language;
import kz.esep.local.telegram.LocalTelegramServer;
import kz.esep.local.telegram.client.LocalTelegramClient;
import kz.esep.local.telegram.client.Seen;
import kz.esep.people.People;
import kz.esep.people.PersonId;
import kz.esep.people.Role;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.context.ConfigurableApplicationContext;

/** The whole bot starts and people talk to it. */
class BotStartsTest {

    @TempDir
    static Path directory;

    private static LocalTelegramServer telegram;
    private static LocalTelegramClient client;
    private static ConfigurableApplicationContext bot;
    private static Ground ground;

    @BeforeAll
    static void start() {
        telegram = LocalTelegramServer.start(directory.resolve("telegram"), 0, WholeBot.UNHURRIED);
        client = new LocalTelegramClient(telegram.uri());
        bot = WholeBot.start(WholeBot.environment(directory.resolve("data"), telegram.url()));
        ground = new Ground(bot).withProject();
    }

    @AfterAll
    static void stop() {
        bot.close();
        client.close();
        telegram.close();
    }

    @Test
    void tellsAPersonWithoutALinkHowToGetOne() {
        var stranger = new Someone(client.newPerson("Бейтаныс Үлгі", "ru", "participant"), Language.RU);
        stranger.person().start("");
        stranger.awaits("home.stranger");
        assertThat(bot.getBean(People.class)
                        .find(PersonId.ofTelegram(stranger.person().id())))
                .isEmpty();
    }

    @Test
    void keepsWhatAVolunteerLogsFromTheLinkToTheAcceptance() throws Exception {
        var coordinator = joined("coordinator", Role.COORDINATOR, Language.RU);
        var volunteer = joined("volunteer", Role.VOLUNTEER, Language.KK);
        volunteer.person().say("/log");
        volunteer.answers("log-activity.activity.ask", "1.1");
        volunteer.awaits("log-activity.when.ask");
        volunteer.person().tap("Кеше");
        volunteer.awaits("log-activity.where.ask");
        volunteer.person().tap("Сынақ саябағы");
        volunteer.answers("attended.ask", "24");
        volunteer.person().awaitText("Жиналған қалдық");
        volunteer.person().say("1,5");
        volunteer.answers("log-activity.result.ask", "Жағаны тазаладық.");
        volunteer.awaits("log-activity.led.ask");
        volunteer.taps("engine.skip");
        volunteer.awaits("log-activity.files.ask");
        var album =
                volunteer.person().sendAlbum(List.of(Pictures.jpeg(1), Pictures.jpeg(2), Pictures.jpeg(3)), "Сенбілік");
        volunteer.sees("steps.files.count", "sent", 3, "stored", 3);
        volunteer.taps("steps.files.enough");
        volunteer.answers("log-activity.links.ask", "https://www.instagram.com/p/DN-z4gyjeJf/?igsh=abc");
        volunteer.person().awaitText("instagram.com/p/DN-z4gyjeJf");
        volunteer.taps("steps.links.enough");
        volunteer.awaits("log-activity.review.ask");
        volunteer.taps("steps.review.submit");
        volunteer.sees("receipt.files.all", "stored", 3, "sent", 3);
        volunteer.sees("receipt.submitted");

        coordinator.sees("review.title.waiting", "number", 1);
        coordinator.taps("review.accept");
        volunteer.sees("receipt.accepted");

        var entry = theOnlyEntry();
        assertThat(entry.state()).isEqualTo(Entry.State.ACCEPTED);
        var told = entry.fact().orElseThrow().happening();
        assertThat(told.participants()).isEqualTo(24);
        assertThat(told.place()).isNotNull().extracting("name").isEqualTo("Сынақ саябағы");
        assertThat(told.measures()).singleElement().extracting("value").hasToString("1.5");
        assertThat(hashesOf(told.files())).isEqualTo(hashesSent(album));
    }

    private static Someone joined(String who, Role role, Language language) {
        var someone = new Someone(client.person(who), language);
        someone.joins(ground.invitation(role), who);
        return someone;
    }

    private static Entry theOnlyEntry() {
        var all = bot.getBean(Entries.class).of(Ground.PROJECT);
        assertThat(all).hasSize(1);
        return all.getFirst();
    }

    private static List<String> hashesOf(List<FileId> ids) throws IOException {
        var hashes = new ArrayList<String>();
        for (var file : bot.getBean(Files.class).findAll(ids)) {
            var stored = Objects.requireNonNull(file.stored());
            try (var bytes = bot.getBean(Blobs.class).open(stored.blob())) {
                var hash = sha256(bytes.readAllBytes());
                assertThat(hash).isEqualTo(stored.sha256());
                hashes.add(hash);
            }
        }
        return hashes.stream().sorted().toList();
    }

    private static List<String> hashesSent(List<Seen> album) {
        return album.stream()
                .map(seen -> sha256(client.download(seen.fileId().orElseThrow())))
                .sorted()
                .toList();
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
