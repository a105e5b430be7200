package kz.esep.whole.crowd;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import kz.esep.local.telegram.client.LocalTelegramClient;
import kz.esep.local.telegram.client.Seen;
import kz.esep.whole.Pictures;
import kz.esep.whole.Someone;
import org.awaitility.Awaitility;
import org.awaitility.core.ConditionTimeoutException;
import org.awaitility.pollinterval.IterativePollInterval;
import org.jspecify.annotations.Nullable;

/**
 * A volunteer who logs one entry after another: looks at the newest card, does what {@link Reading} takes it to ask
 * for, and waits until the card changes. A button that seems to do nothing is pressed again, as people do; a text is
 * never sent twice.
 */
final class Busy {

    private static final Duration BEFORE_PRESSING_AGAIN = Duration.ofSeconds(4);
    private static final Duration PATIENCE = Duration.ofMinutes(3);
    private static final Duration SLOWEST_LOOK = Duration.ofMillis(400);
    private static final Pattern NUMBER = Pattern.compile("№ (\\d+)");

    private final LocalTelegramClient client;
    private final Someone who;
    private final int name;
    private final AtomicInteger answered;
    private final Reading reading;
    private final Set<Integer> numbers = new HashSet<>();
    private final List<Submitted> submitted = new ArrayList<>();

    /** What the newest card was when something was done about it last. */
    private @Nullable String before;

    private List<String> photos = List.of();

    /**
     * @param name tells this volunteer's entries and photos from those of others
     * @param answered counts the changes of cards that this volunteer has seen
     */
    Busy(LocalTelegramClient client, Someone who, int name, AtomicInteger answered) {
        this.client = client;
        this.who = who;
        this.name = name;
        this.answered = answered;
        this.reading = new Reading(who);
    }

    /** Joins by a link and logs as long as it is to go on; the entry that was begun is finished. */
    List<Submitted> joinsAndLogs(String invitation, BooleanSupplier goOn) {
        var link = who.person().start(invitation);
        carriesOn(link, "", seen -> seen.button(who.said("home.log")).isPresent());
        do {
            logs(name * 1_000 + submitted.size() + 1);
        } while (goOn.getAsBoolean());
        return submitted;
    }

    /** Waits until every receipt says that all photos are stored. */
    void awaitsThePhotos() {
        for (var entry : submitted) {
            var all = who.said(
                    "receipt.files.all",
                    "stored",
                    entry.photos().size(),
                    "sent",
                    entry.photos().size());
            who.person()
                    .patience(PATIENCE)
                    .awaitMessage(seen ->
                            numberOf(seen).filter(n -> n == entry.number()).isPresent()
                                    && seen.text().contains(all));
        }
    }

    private void logs(int entry) {
        photos = List.of();
        var result = "Белгі " + entry + ".";
        var began = who.person().say("/log");
        var receipt = carriesOn(
                began,
                result,
                seen -> numberOf(seen)
                        .filter(number -> !numbers.contains(number))
                        .isPresent());
        var number = numberOf(receipt).orElseThrow();
        numbers.add(number);
        submitted.add(new Submitted(number, result, photos));
    }

    /** The number on a receipt of an entry that waits for review. */
    private Optional<Integer> numberOf(Seen seen) {
        return Optional.of(seen.text())
                .filter(text -> text.contains(who.said("receipt.submitted")))
                .map(NUMBER::matcher)
                .filter(matcher -> matcher.find())
                .map(matcher -> Integer.valueOf(matcher.group(1)));
    }

    /** Does what the cards after a message ask for, until there is a message like this. */
    private Seen carriesOn(Seen since, String result, Predicate<Seen> end) {
        var typed = new HashSet<String>();
        var deadline = System.nanoTime() + PATIENCE.toNanos();
        while (System.nanoTime() < deadline) {
            var seen = next(since, end);
            if (seen.isPresent() && end.test(seen.get())) {
                return seen.get();
            }
            if (seen.filter(this::isNews).isPresent()) {
                // Where the bot is killed again and again one entry may take long; what counts is that it goes on.
                deadline = System.nanoTime() + PATIENCE.toNanos();
            }
            seen.ifPresent(card -> act(card, reading.of(card, result), typed));
        }
        throw new AssertionError("Volunteer " + name + " cannot go on; the chat ends so:\n"
                + String.join(
                        "\n",
                        who.person().messagesAfter(since.id()).stream()
                                .map(Seen::toString)
                                .toList()));
    }

    /** The message that ends it, else the newest card: when it has changed, or when it is time to press again. */
    private Optional<Seen> next(Seen since, Predicate<Seen> end) {
        try {
            return Optional.of(Awaitility.await()
                    .pollInSameThread()
                    .pollDelay(Duration.ZERO)
                    .pollInterval(IterativePollInterval.iterative(
                            last -> last.multipliedBy(2).compareTo(SLOWEST_LOOK) > 0
                                    ? SLOWEST_LOOK
                                    : last.multipliedBy(2),
                            Duration.ofMillis(25)))
                    .atMost(BEFORE_PRESSING_AGAIN)
                    .until(
                            () -> look(since, end),
                            seen -> seen.filter(this::isNews).isPresent())
                    .orElseThrow());
        } catch (ConditionTimeoutException nothingNew) {
            return look(since, end);
        }
    }

    private Optional<Seen> look(Seen since, Predicate<Seen> end) {
        var messages =
                messagesAfter(since).reversed().stream().filter(Seen::isFromBot).toList();
        return messages.stream()
                .filter(end)
                .findFirst()
                .or(() -> messages.stream()
                        .filter(seen -> !seen.buttons().isEmpty())
                        .findFirst());
    }

    /** A chat that cannot be loaded once is looked at again; patience ends that too. */
    private List<Seen> messagesAfter(Seen since) {
        try {
            return who.person().messagesAfter(since.id());
        } catch (IllegalStateException notLoaded) {
            if (!String.valueOf(notLoaded.getMessage()).startsWith("status 500")) {
                throw notLoaded;
            }
            return List.of();
        }
    }

    private boolean isNews(Seen seen) {
        return !seen.toString().equals(before);
    }

    private void act(Seen card, Reading.Act act, Set<String> typed) {
        if (isNews(card)) {
            answered.incrementAndGet();
        }
        before = card.toString();
        switch (act) {
            case Reading.Press press -> tap(card, press.caption());
            case Reading.Type type -> {
                if (typed.add(type.question())) {
                    who.person().say(type.text());
                } else {
                    type.afterwards().ifPresent(caption -> tap(card, caption));
                }
            }
            case Reading.SendPhotos send -> {
                if (typed.add(send.question())) {
                    sendPhotos();
                } else {
                    send.afterwards().ifPresent(caption -> tap(card, caption));
                }
            }
            case Reading.Wait wait -> {}
        }
    }

    /** The card may change under the finger; then it is looked at again. */
    private void tap(Seen card, String caption) {
        try {
            who.person().tap(card, caption);
        } catch (IllegalStateException refused) {
            if (!String.valueOf(refused.getMessage()).contains("there is no such button")) {
                throw refused;
            }
        }
    }

    /** Now an album, now one after the other. */
    private void sendPhotos() {
        var number = (name * 1_000 + submitted.size()) * 10;
        var jpegs = List.of(Pictures.jpeg(number), Pictures.jpeg(number + 1), Pictures.jpeg(number + 2));
        var sent = submitted.size() % 2 == 0
                ? who.person().sendAlbum(jpegs, "")
                : jpegs.stream().map(jpeg -> who.person().sendPhoto(jpeg, "")).toList();
        photos = sent.stream()
                .map(message -> sha256(client.download(message.fileId().orElseThrow())))
                .sorted()
                .toList();
    }

    static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
