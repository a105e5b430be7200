package kz.esep.whole;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import kz.esep.language.Language;
import kz.esep.local.telegram.LocalTelegramServer;
import kz.esep.local.telegram.client.LocalTelegramClient;
import kz.esep.local.telegram.client.Seen;
import kz.esep.people.Role;
import org.springframework.util.FileSystemUtils;

/**
 * Measures the bot as it runs in production, in a process of its own with the embedded database, against the local
 * Telegram: how long a person waits for an answer, and how many updates it takes from many at once. Nothing is paced.
 */
final class Throughput {

    private static final int ALONE = 200;
    private static final int WARM_UP = 100;
    private static final int PEOPLE = 50;
    private static final int MESSAGES_EACH = 60;
    private static final int INVITED = 60;
    private static final int CARD_WITHIN = 10;

    /**
     * Who has sent everything at once waits for all that the others have sent before. On a machine that is busy with other
     * things that takes minutes (88 updates/s were seen at a load of 14, so 34 s), and says nothing of a single answer.
     */
    private static final Duration QUEUE = Duration.ofMinutes(5);

    private Throughput() {}

    /** A person in the middle of a dialogue, and what the person has sent. */
    private record Talker(Someone who, List<Seen> sent) {}

    /** Prints the figures. Takes no arguments; about a minute. */
    public static void main(String[] arguments) throws Exception {
        var directory = Files.createTempDirectory("esep-throughput");
        try (var telegram = LocalTelegramServer.start(directory.resolve("telegram"), 0, WholeBot.UNHURRIED);
                var client = new LocalTelegramClient(telegram.uri())) {
            var invitation = invitation(directory.resolve("data"));
            var environment = WholeBot.environment(directory.resolve("data"), telegram.url());
            try (var bot = BotProcess.start(environment, directory.resolve("bot.log"))) {
                var people = join(client, invitation);
                answers(people.getFirst(), WARM_UP);
                print("one person", answers(people.getFirst(), ALONE));
                people.forEach(someone -> someone.who().person().patience(QUEUE));
                load(people);
                var before = bot.cpu();
                var elapsed = load(people);
                var updates = PEOPLE * MESSAGES_EACH;
                System.out.printf(
                        Locale.ROOT,
                        "%d people at once: %d updates answered in %.1f s, %.0f updates/s, %d µs of bot CPU each%n",
                        PEOPLE,
                        updates,
                        elapsed.toMillis() / 1000.0,
                        updates * 1e9 / elapsed.toNanos(),
                        bot.cpu().minus(before).toNanos() / 1000 / updates);
            }
        } finally {
            FileSystemUtils.deleteRecursively(directory);
        }
    }

    private static String invitation(Path data) {
        try (var records = WholeBot.records(data)) {
            return new Ground(records).withProject().invitation(Role.VOLUNTEER, INVITED);
        }
    }

    private static List<Talker> join(LocalTelegramClient client, String invitation) throws Exception {
        var people = IntStream.range(0, PEOPLE)
                .mapToObj(i -> new Someone(client.newPerson("Үлгі " + i, "kk", "volunteer"), Language.KK))
                .map(who -> new Talker(who, new ArrayList<>()))
                .toList();
        together(people, someone -> {
            someone.who().joins(invitation, "volunteer");
            someone.sent().add(someone.who().person().say("/log"));
            someone.who().awaits("log-activity.activity.ask");
        });
        return people;
    }

    /** How long each answer took. */
    private static List<Duration> answers(Talker someone, int messages) {
        var waits = new ArrayList<Duration>();
        var sent = someone.sent();
        for (var i = 0; i < messages; i++) {
            var start = System.nanoTime();
            sent.add(someone.who().person().say(word(i)));
            awaitAnswer(someone, word(i));
            waits.add(Duration.ofNanos(System.nanoTime() - start));
        }
        return waits.stream().sorted().toList();
    }

    /** Everybody sends without waiting, and waits for the last answer. */
    private static Duration load(List<Talker> people) throws Exception {
        var start = System.nanoTime();
        together(people, someone -> {
            var sent = someone.sent();
            for (var i = 1; i <= MESSAGES_EACH; i++) {
                sent.add(someone.who().person().say(word(i)));
            }
            awaitAnswer(someone, word(MESSAGES_EACH));
        });
        return Duration.ofNanos(System.nanoTime() - start);
    }

    /** A word that no activity is called by; the card repeats it in its answer. */
    private static String word(int number) {
        return "ъъ" + number + "ъ";
    }

    /** The card is never further up than the messages after which it is sent anew. */
    private static void awaitAnswer(Talker someone, String word) {
        var sent = someone.sent();
        var since = sent.get(Math.max(0, sent.size() - CARD_WITHIN));
        someone.who()
                .person()
                .awaitMessageAfter(
                        since, seen -> !seen.buttons().isEmpty() && seen.text().contains(word));
    }

    private static void print(String what, List<Duration> sorted) {
        System.out.printf(
                Locale.ROOT,
                "%s: answered in %d ms (median), %d ms (95 %%), %d messages%n",
                what,
                sorted.get(sorted.size() / 2).toMillis(),
                sorted.get(sorted.size() * 95 / 100).toMillis(),
                sorted.size());
    }

    private interface Act {
        void by(Talker someone);
    }

    private static void together(List<Talker> people, Act act) throws InterruptedException, ExecutionException {
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var all = new ArrayList<Future<?>>();
            people.forEach(someone -> all.add(threads.submit(() -> act.by(someone))));
            for (var one : all) {
                one.get();
            }
        }
    }
}
