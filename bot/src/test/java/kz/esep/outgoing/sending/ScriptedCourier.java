package kz.esep.outgoing.sending;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import kz.esep.outgoing.Body;
import kz.esep.outgoing.OutgoingFile;
import kz.esep.outgoing.OutgoingFiles;
import org.jspecify.annotations.Nullable;

/** A Telegram that writes down what reaches it and answers as told; where nothing is told, it delivers. */
final class ScriptedCourier implements Courier {

    /** One request. */
    record Request(long chat, String what, long message, String html, int buttons, long nanos) {}

    final List<Request> requests = new CopyOnWriteArrayList<>();
    private final Map<Long, Queue<Outcome>> script = new ConcurrentHashMap<>();
    private final AtomicLong ids = new AtomicLong(100);
    private final AtomicInteger held = new AtomicInteger();
    private volatile CountDownLatch gate = new CountDownLatch(0);

    /** The next answers for a chat. */
    void answer(long chat, Outcome... outcomes) {
        script.put(chat, new ArrayDeque<>(Arrays.asList(outcomes)));
    }

    /** Holds every request until the returned latch is counted down. */
    CountDownLatch hold() {
        gate = new CountDownLatch(1);
        return gate;
    }

    /** How many requests are held. */
    int held() {
        return held.get();
    }

    void letGo() {
        gate.countDown();
    }

    /** What reached a chat, as {@code send Hello} or {@code edit 101 Hello}. */
    List<String> seenBy(long chat) {
        return requests.stream()
                .filter(request -> request.chat() == chat)
                .map(request -> (request.what() + (request.message() == 0 ? "" : " " + request.message()) + " "
                                + request.html())
                        .strip())
                .toList();
    }

    @Override
    public Outcome send(long chat, Body body) {
        return took(chat, "send", 0, body);
    }

    @Override
    public Outcome edit(long chat, long message, Body body) {
        return took(chat, "edit", message, body);
    }

    @Override
    public Outcome removeButtons(long chat, long message) {
        return took(chat, "strip", message, Body.of(""));
    }

    @Override
    public Outcome sendFile(long chat, OutgoingFile file, OutgoingFiles.Kept kept, Body caption) {
        try (var bytes = kept.bytes().get()) {
            var text = new String(bytes.readAllBytes(), StandardCharsets.UTF_8);
            return took(chat, "file", 0, Body.of(file.name() + " " + text + " " + caption.html()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void answerTap(String query, @Nullable String text) {
        throw new UnsupportedOperationException("No mailbox holds answers to taps");
    }

    private Outcome took(long chat, String what, long message, Body body) {
        try {
            held.incrementAndGet();
            gate.await();
            held.decrementAndGet();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
        var buttons = body.rows().stream().mapToInt(List::size).sum();
        requests.add(new Request(chat, what, message, body.html(), buttons, System.nanoTime()));
        var told = script.getOrDefault(chat, new ArrayDeque<>()).poll();
        if (told != null) {
            return told;
        }
        return new Outcome.Delivered(message == 0 ? ids.incrementAndGet() : message);
    }
}
