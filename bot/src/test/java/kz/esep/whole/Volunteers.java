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

/**
 * Some volunteers who do the same at the same time. They look for what they wait for anywhere in the chat: after a crash, or
 * where two processes send, an older message may come once more.
 */
record Volunteers(List<Someone> all) {

    static Volunteers some(int number, LocalTelegramClient client) {
        return new Volunteers(IntStream.range(0, number)
                .mapToObj(i -> new Someone(client.newPerson("Үлгі " + i, "kk", "volunteer"), Language.KK))
                .toList());
    }

    void join(String invitation) throws Exception {
        each(someone -> {
            someone.person().start(invitation);
            someone.sees("join.language.ask");
            someone.person().tap(someone.language().ownName());
            someone.sees("join.consent.ask", "role", someone.said("join.role.volunteer"));
            taps(someone, "join.consent.agree");
            someone.person()
                    .awaitMessage(seen -> seen.button(someone.said("home.log")).isPresent());
        });
    }

    /** Logs an entry up to the question for files; the number of people tells whose it is. */
    void logUntilFiles() throws Exception {
        each(someone -> {
            someone.person().say("/log");
            answers(someone, "log-activity.activity.ask", "1.1");
            someone.sees("log-activity.when.ask");
            someone.person().tap("Кеше");
            answers(someone, "log-activity.where.ask", "Үлгі көпір");
            answers(someone, "log-activity.people.ask", Integer.toString(peopleOf(someone)));
            someone.person().awaitText("Жиналған қалдық");
            someone.person().say("2,5");
            answers(someone, "log-activity.result.ask", "Жағаны тазаладық.");
            someone.sees("log-activity.led.ask");
            taps(someone, "engine.skip");
            someone.sees("log-activity.files.ask");
        });
    }

    /** Sends a photo and submits. */
    void submit() throws Exception {
        each(someone -> {
            someone.person().sendPhoto(Pictures.jpeg(peopleOf(someone)), "");
            someone.sees("steps.files.count", "sent", 1, "stored", 1);
            taps(someone, "steps.files.enough");
            someone.sees("log-activity.links.ask");
            taps(someone, "engine.skip");
            someone.sees("log-activity.review.ask");
            taps(someone, "steps.review.submit");
            someone.sees("receipt.submitted");
        });
    }

    private static void answers(Someone someone, String question, String answer) {
        someone.sees(question);
        someone.person().say(answer);
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
