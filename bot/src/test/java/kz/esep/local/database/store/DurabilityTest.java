package kz.esep.local.database.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.h2.mvstore.MVMap;
import org.h2.mvstore.MVStoreException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DurabilityTest {
    @TempDir
    Path directory;

    private StoreFile file;
    private Durability durability;
    private MVMap<String, String> map;

    @BeforeEach
    void open() throws IOException {
        file = StoreFile.open(directory);
        durability = new Durability(file.store(), file.lastSaved());
        map = file.store().openMap("test");
        durability.keep();
    }

    @Test
    void aWriteReturnsWhenItsVersionIsSaved() throws IOException {
        long before = file.lastSaved().read().orElseThrow();

        String previous = durability.write(() -> String.valueOf(map.put("a", "1")));

        assertThat(previous).isEqualTo("null");
        assertThat(file.lastSaved().read()).hasValue(before + 1);
        assertThat(file.store().hasUnsavedChanges()).isFalse();
        file.close();
    }

    @Test
    void aWriteThatFailsHalfWayIsKeptAsFarAsItCame() throws IOException {
        long before = file.lastSaved().read().orElseThrow();

        assertThatExceptionOfType(IllegalArgumentException.class)
                .isThrownBy(() -> durability.write(() -> {
                    map.put("a", "1");
                    throw new IllegalArgumentException("after the first change");
                }));

        assertThat(file.lastSaved().read()).hasValue(before + 1);
        file.close();
    }

    @Test
    void writesThatWaitShareOneSync() throws Exception {
        long before = file.lastSaved().read().orElseThrow();
        int writers = 8;
        CountDownLatch together = new CountDownLatch(writers);
        try (ExecutorService threads = Executors.newFixedThreadPool(writers)) {
            var running = IntStream.range(0, writers)
                    .<Future<?>>mapToObj(i -> threads.submit(() -> durability.write(() -> {
                        map.put("key" + i, "1");
                        together.countDown();
                        return awaited(together);
                    })))
                    .toList();
            for (Future<?> each : running) {
                assertThat(each.get()).isEqualTo(true);
            }
        }

        // All changes were made before the first commit could begin, so one version holds them.
        assertThat(file.lastSaved().read()).hasValue(before + 1);
        file.close();
    }

    @Test
    void nothingIsAcknowledgedOnceTheFileIsClosed() {
        file.close();

        assertThatExceptionOfType(MVStoreException.class).isThrownBy(() -> durability.keep());
        assertThatExceptionOfType(MVStoreException.class)
                .isThrownBy(() -> durability.write(() -> true))
                .withMessageContaining("Writing failed before");
    }

    private static boolean awaited(CountDownLatch latch) {
        try {
            latch.await();
            return true;
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
