package kz.esep.whole.crowd;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import kz.esep.language.Language;
import kz.esep.local.telegram.client.LocalTelegramClient;
import kz.esep.whole.Someone;

/** Volunteers who log at the same time, each in a thread of their own. */
final class Crowd implements AutoCloseable {

    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final AtomicInteger answered = new AtomicInteger();
    private final AtomicBoolean goOn = new AtomicBoolean(true);
    private final List<Busy> people;
    private final List<Future<List<Submitted>>> running = new ArrayList<>();

    Crowd(LocalTelegramClient client, int size) {
        this.people = IntStream.rangeClosed(1, size)
                .mapToObj(i -> new Busy(
                        client,
                        new Someone(client.newPerson("Үлгі " + i, "kk", "volunteer"), Language.KK),
                        i,
                        answered))
                .toList();
    }

    /** Everybody joins by this link and logs until {@link #finish}. */
    void begin(String invitation) {
        people.forEach(person -> running.add(threads.submit(() -> person.joinsAndLogs(invitation, goOn::get))));
    }

    /** How often a card has changed before somebody's eyes so far. */
    int answered() {
        return answered.get();
    }

    /** Whether somebody could not go on; {@link #finish} says why. */
    boolean isBroken() {
        return running.stream().anyMatch(one -> one.state() == Future.State.FAILED);
    }

    /** Everybody finishes the entry that was begun; what was submitted, when every receipt calls it stored. */
    List<Submitted> finish() throws InterruptedException, ExecutionException {
        goOn.set(false);
        var all = new ArrayList<Submitted>();
        for (var one : running) {
            all.addAll(one.get());
        }
        people.forEach(Busy::awaitsThePhotos);
        return all;
    }

    @Override
    public void close() {
        threads.shutdownNow();
        threads.close();
    }
}
