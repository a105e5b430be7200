package kz.esep.telegram.webhook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import kz.esep.telegram.receiving.RawUpdate;
import org.junit.jupiter.api.Test;

/** Updates that are posted one by one are committed together, and none is confirmed before. */
class GatheringTest {

    private static final Duration LONG = Duration.ofSeconds(60);

    private final List<Integer> commits = new CopyOnWriteArrayList<>();

    @Test
    void whatComesDuringACommitIsCommittedTogether() throws Exception {
        var open = new CountDownLatch(1);
        try (var threads = Executors.newVirtualThreadPerTaskExecutor();
                var gathering = new Gathering(updates -> commit(updates, open), LONG)) {
            var first = threads.submit(() -> gathering.take(update(1)));
            await().until(() -> commits.size() == 1);
            var others = new ArrayList<Future<Boolean>>();
            IntStream.range(2, 32).forEach(id -> others.add(threads.submit(() -> gathering.take(update(id)))));
            await().until(() -> gathering.waiting() == 30);
            assertThat(first).isNotDone();
            open.countDown();
            assertThat(first.get()).isTrue();
            for (var other : others) {
                assertThat(other.get()).isTrue();
            }
        }
        assertThat(commits).containsExactly(1, 30);
    }

    @Test
    void whoHasWaitedTooLongIsToldToSendAgain() {
        var never = new CountDownLatch(1);
        try (var gathering = new Gathering(updates -> commit(updates, never), Duration.ofMillis(50))) {
            assertThat(gathering.take(update(1))).isFalse();
            never.countDown();
        }
    }

    @Test
    void aFailureConfirmsNothingAndTheNextOneIsTaken() {
        var attempts = new CopyOnWriteArrayList<Integer>();
        try (var gathering = new Gathering(
                updates -> {
                    attempts.add(updates.size());
                    if (attempts.size() == 1) {
                        throw new NoClassDefFoundError("broken installation");
                    }
                    return true;
                },
                LONG)) {
            assertThat(gathering.take(update(1))).isFalse();
            assertThat(gathering.take(update(1))).isTrue();
        }
    }

    @Test
    void closedItConfirmsNothing() throws Exception {
        var never = new CountDownLatch(1);
        var gathering = new Gathering(updates -> commit(updates, never), LONG);
        var first = CompletableFuture.supplyAsync(() -> gathering.take(update(1)));
        await().until(() -> commits.size() == 1);
        var second = CompletableFuture.supplyAsync(() -> gathering.take(update(2)));
        await().until(() -> gathering.waiting() == 1);
        gathering.close();
        assertThat(second.get()).isFalse();
        assertThat(first.get()).isFalse();
        assertThat(gathering.take(update(3))).isFalse();
    }

    private boolean commit(List<RawUpdate> updates, CountDownLatch open) {
        commits.add(updates.size());
        try {
            open.await();
            return true;
        } catch (InterruptedException e) {
            return false;
        }
    }

    private static RawUpdate update(int id) {
        return RawUpdate.read("{\"update_id\":" + id + "}");
    }
}
