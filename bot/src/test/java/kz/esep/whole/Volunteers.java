package kz.esep.whole;

import static org.awaitility.Awaitility.await;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import kz.esep.language.Language;
import kz.esep.local.telegram.client.LocalTelegramClient;

/** Some volunteers who do the same at the same time. */
record Volunteers(List<Someone> all) {

    static Volunteers some(int number, LocalTelegramClient client) {
        return new Volunteers(IntStream.range(0, number)
                .mapToObj(i -> new Someone(client.newPerson("Үлгі " + i, "kk", "volunteer"), Language.KK))
                .toList());
    }

    void join(String invitation) throws Exception {
        each(someone -> someone.joins(invitation, "volunteer"));
    }

    /** Logs an entry up to the question for files; the number of people tells whose it is. */
    void logUntilFiles() throws Exception {
        each(someone -> {
            someone.person().say("/log");
            someone.answers("log-activity.activity.ask", "1.1");
            someone.awaits("log-activity.when.ask");
            someone.person().tap("Кеше");
            someone.answers("log-activity.where.ask", "Үлгі көпір");
            someone.answers("attended.ask", Integer.toString(peopleOf(someone)));
            someone.person().awaitText("Жиналған қалдық");
            someone.person().say("2,5");
            someone.answers("log-activity.result.ask", "Жағаны тазаладық.");
            someone.awaits("log-activity.led.ask");
            taps(someone, "engine.skip");
            someone.awaits("log-activity.files.ask");
        });
    }

    /** Sends a photo and submits. */
    void submit() throws Exception {
        each(someone -> {
            someone.person().sendPhoto(Pictures.jpeg(peopleOf(someone)), "");
            someone.sees("steps.files.count", "sent", 1, "stored", 1);
            taps(someone, "steps.files.enough");
            someone.awaits("log-activity.links.ask");
            taps(someone, "engine.skip");
            someone.awaits("log-activity.review.ask");
            taps(someone, "steps.review.submit");
            someone.sees("receipt.submitted");
        });
    }

    /** Once more where the card has just been redrawn under the finger. */
    private static void taps(Someone someone, String button) {
        await().ignoreException(IllegalStateException.class).untilAsserted(() -> someone.taps(button));
    }

    /** How many people a volunteer says that there were: different for each. */
    int peopleOf(Someone someone) {
        return 10 + all.indexOf(someone);
    }

    void each(Consumer<Someone> act) throws Exception {
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var acts = new ArrayList<Future<?>>();
            all.forEach(someone -> acts.add(threads.submit(() -> act.accept(someone))));
            for (var done : acts) {
                done.get();
            }
        }
    }
}
