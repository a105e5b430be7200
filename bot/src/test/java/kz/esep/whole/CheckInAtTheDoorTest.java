package kz.esep.whole;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.MultiFormatReader;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;
import kz.esep.attendance.Category;
import kz.esep.attendance.Dimension;
import kz.esep.checkin.CheckIns;
import kz.esep.journal.Entries;
import kz.esep.journal.EntryId;
import kz.esep.language.Dates;
import kz.esep.language.Language;
import kz.esep.local.telegram.LocalTelegramServer;
import kz.esep.local.telegram.client.LocalTelegramClient;
import kz.esep.local.telegram.client.Seen;
import kz.esep.people.Role;
import org.bson.Document;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.data.mongodb.core.MongoTemplate;

/** A coordinator opens check-in, people scan the code that was sent, and all of them stand in the entry, each once. */
class CheckInAtTheDoorTest {

    private static final int AT_A_TIME = 16;

    @TempDir
    Path directory;

    /** What the participants have answered, as they remember it. */
    private final Map<Category, Integer> answered = new LinkedHashMap<>();

    /** From each scan or tap until its answer was seen. */
    private final List<Duration> answerTimes = Collections.synchronizedList(new ArrayList<>());

    @Test
    void everybodyIsCountedOnceAndStandsInTheEntry() throws Exception {
        checkIn(25, WholeBot.UNHURRIED, WholeBot.environment(directory.resolve("data")));
    }

    /** Four messages to each of them at 30 a second are a bit over a minute; ten are allowed. */
    @Test
    @Tag("nightly")
    void fiveHundredAreCountedUnderTheLimitsOfTelegram() throws Exception {
        var hurried = WholeBot.environment(directory.resolve("data"));
        hurried.put("ESEP_SENDING_PERSECOND", "30");
        hurried.put("ESEP_SENDING_PERCHAT", "1");
        hurried.put("ESEP_SENDING_BURST", "3");
        checkIn(500, Map.of(), hurried);
    }

    /**
     * The same crowd with the limits of sending lifted, so that what is left is what Esep itself takes: from a tap until the
     * next question stands in the chat. All arrive as fast as sixteen phones can press, faster than within ten minutes.
     */
    @Test
    @Tag("nightly")
    void fiveHundredAreAnsweredWithinASecondApartFromTheLimits() throws Exception {
        checkIn(500, WholeBot.UNHURRIED, WholeBot.environment(directory.resolve("data")));
        var sorted = answerTimes.stream().sorted().toList();
        var p95 = sorted.get(sorted.size() * 95 / 100);
        System.out.printf(
                "check-in of 500: %d answers, median %d ms, p95 %d ms, longest %d ms%n",
                sorted.size(),
                sorted.get(sorted.size() / 2).toMillis(),
                p95.toMillis(),
                sorted.getLast().toMillis());
        assertThat(sorted).hasSize(4 * 500);
        assertThat(p95).isLessThan(Duration.ofSeconds(1));
    }

    private void checkIn(int people, Map<String, String> limits, Map<String, String> environment) throws Exception {
        try (var telegram = LocalTelegramServer.start(directory.resolve("telegram"), 0, limits);
                var client = new LocalTelegramClient(telegram.uri())) {
            environment.put("ESEP_TELEGRAM_TOKEN", WholeBot.TOKEN);
            environment.put("ESEP_TELEGRAM_URL", telegram.url());
            try (var bot = WholeBot.start(environment)) {
                var coordinator = new Someone(client.person("coordinator"), Language.KK);
                coordinator.joins(new Ground(bot).withProject().invitation(Role.COORDINATOR), "coordinator");
                coordinator.person().say("/checkin");
                coordinator.awaits("open-check-in.activity.ask");
                coordinator.person().tap("1.1");
                var picture =
                        coordinator.person().awaitMessage(seen -> seen.json().has("photo"));
                var payload = payload(client.download(picture.fileId().orElseThrow()));
                arrive(people, payload, client);
                closes(coordinator, people);
                var entry = logs(coordinator, bot);
                var tally = bot.getBean(CheckIns.class).tally(entry);
                assertThat(tally.total()).isEqualTo(people);
                for (var dimension : Dimension.values()) {
                    dimension
                            .categories()
                            .forEach(category -> assertThat(tally.table(dimension)
                                            .part(category)
                                            .orElse(0))
                                    .as(category.name())
                                    .isEqualTo(answered.getOrDefault(category, 0)));
                }
                assertThat(bot.getBean(MongoTemplate.class).findAll(Document.class, "attendees"))
                        .hasSize(people);
            }
        }
    }

    static String payload(byte[] png) throws Exception {
        var picture = ImageIO.read(new ByteArrayInputStream(png));
        var pixels = picture.getRGB(0, 0, picture.getWidth(), picture.getHeight(), null, 0, picture.getWidth());
        var source = new RGBLuminanceSource(picture.getWidth(), picture.getHeight(), pixels);
        var link = new MultiFormatReader()
                .decode(new BinaryBitmap(new HybridBinarizer(source)))
                .getText();
        assertThat(link.getBytes(StandardCharsets.US_ASCII).length).isLessThan(120);
        return link.substring(link.indexOf("?start=") + "?start=".length());
    }

    private void arrive(int people, String payload, LocalTelegramClient client) throws Exception {
        try (var threads = Executors.newFixedThreadPool(AT_A_TIME)) {
            var visits = IntStream.range(0, people)
                    .<Callable<Boolean>>mapToObj(i -> () -> visit(i, payload, client))
                    .toList();
            for (var visit : threads.invokeAll(visits)) {
                assertThat(visit.get()).isTrue();
            }
        }
    }

    /** Notes how long an answer took, and begins with the next one. */
    private long answered(long started) {
        var now = System.nanoTime();
        answerTimes.add(Duration.ofNanos(now - started));
        return now;
    }

    /** Every fifth one scans the code once more. */
    private boolean visit(int number, String payload, LocalTelegramClient client) {
        var random = new Random(number);
        var person = new Someone(client.newPerson("Сынақ " + number, "kk", "participant"), Language.KK);
        var started = System.nanoTime();
        person.person().start(payload);
        var told = List.of(pick(random, Dimension.SEX), pick(random, Dimension.AGE), pick(random, Dimension.STATUS));
        person.awaits("check-in.sex.ask");
        started = answered(started);
        person.taps("check-in.sex." + told.getFirst().key());
        person.awaits("check-in.age.ask");
        started = answered(started);
        person.taps(button(told.get(1)));
        person.awaits("check-in.status.ask");
        started = answered(started);
        person.taps(button(told.getLast()));
        var done = person.person().awaitText("Рақмет, сіз тіркелдіңіз");
        answered(started);
        synchronized (answered) {
            told.forEach(category -> answered.merge(category, 1, Integer::sum));
        }
        if (number % 5 == 0) {
            person.person().start(payload);
            person.person()
                    .awaitMessageAfter(done, seen -> seen.text().contains(person.said("check-in.refused.counted")));
        }
        return true;
    }

    private static Category pick(Random random, Dimension dimension) {
        var categories = dimension.categories();
        return categories.get(random.nextInt(categories.size()));
    }

    private static String button(Category category) {
        return "attended.button." + category.key().replace("+", "-plus").toLowerCase(Locale.ROOT);
    }

    private static void closes(Someone coordinator, int people) {
        var counted = "Тіркелді: " + people + " адам";
        coordinator.person().awaitMessage(seen -> seen.text().contains(counted));
        coordinator.taps("check-in-card.close");
        coordinator
                .person()
                .awaitMessage(seen -> seen.text().contains(coordinator.said("check-in-card.closed"))
                        && seen.text().contains(counted));
    }

    /** Logs the activity that people have checked in for; returns its entry. */
    private static EntryId logs(Someone coordinator, ConfigurableApplicationContext bot) {
        coordinator.taps("check-in-card.log");
        coordinator.person().awaitMessage(seen -> seen.text().contains("2\u00a0/\u00a010"));
        // Around midnight there is no "today" to tap: a day that is written is the same at any hour.
        coordinator.person().say(Dates.table(LocalDate.now(Dates.KAZAKHSTAN).minusDays(1)));
        coordinator.awaits("log-activity.where.ask");
        coordinator.taps("engine.skip");
        coordinator.awaits("attended.told");
        coordinator.taps("attended.enough");
        for (Seen asked = coordinator.person().awaitMessage(seen -> seen.text().contains("5\u00a0/\u00a010"));
                !asked.text().contains(coordinator.said("log-activity.review.ask"));
                asked = next(coordinator, asked)) {
            coordinator.person().tap(asked, coordinator.said("engine.skip"));
        }
        coordinator.taps("steps.review.submit");
        coordinator.sees("receipt.submitted");
        await().atMost(Duration.ofSeconds(20))
                .until(() -> !bot.getBean(Entries.class).of(Ground.PROJECT).isEmpty());
        var entry = bot.getBean(Entries.class).of(Ground.PROJECT).getFirst();
        assertThat(entry.newest().happening().participants())
                .isEqualTo(bot.getBean(CheckIns.class).tally(entry.id()).total());
        return entry.id();
    }

    private static Seen next(Someone coordinator, Seen before) {
        return coordinator
                .person()
                .awaitMessage(seen -> !seen.text().equals(before.text())
                        && (seen.button(coordinator.said("engine.skip")).isPresent()
                                || seen.text().contains(coordinator.said("log-activity.review.ask"))));
    }
}
