package kz.esep.telegram.contact;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import kz.esep.storage.MemoryDatabase;
import org.bson.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What is kept of processes does not grow with every one that was killed. */
class TelegramStateTest {

    private static final Instant START = Instant.parse("2026-06-15T10:00:00Z");

    private final MemoryDatabase database = new MemoryDatabase();
    private final TelegramState state = new TelegramState(database.template());

    @AfterEach
    void end() {
        database.close();
    }

    @Test
    void aProcessThatWasKilledLongAgoIsForgotten() {
        state.serving("killed", START);
        state.serving("slow", START.plus(Duration.ofHours(12)));
        state.serving("living", START.plus(Duration.ofHours(25)));
        assertThat(processes()).containsOnlyKeys("slow", "living");
    }

    private Document processes() {
        var stored = database.template().findById("webhook", Document.class, "telegramState");
        return Objects.requireNonNull(stored).get("processes", Document.class);
    }
}
