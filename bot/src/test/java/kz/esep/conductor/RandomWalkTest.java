package kz.esep.conductor;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.LongStream;
import kz.esep.dialogue.Dialogue;
import kz.esep.dialogues.Dialogues;
import kz.esep.journal.Entry;
import kz.esep.storage.MemoryDatabase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;

/**
 * Whatever comes, and whatever changes underneath: no exception, always a way out and a live button, every entry valid,
 * every message one that Telegram takes. {@code -Dwalk.seed=17} repeats the one walk that a failure names.
 */
@Isolated("it uses all processors by itself")
class RandomWalkTest {

    private static final int STEPS = 1000;
    private static final int WALKS = 100;

    private final Set<String> ended = ConcurrentHashMap.newKeySet();
    private final Set<Entry.State> reached = ConcurrentHashMap.newKeySet();

    /** A hundred thousand steps, in walks that know nothing of each other. */
    @Test
    void endsInNoTrapAndBreaksNoRuleOnTheWay() {
        try (var database = new MemoryDatabase()) {
            var repertoire = Watched.repertoire(Dialogues.repertoire(), ended);
            var mapping = database.template().getConverter();
            seeds().parallel().forEach(seed -> walk(seed, new Walk(seed, repertoire, mapping)));
            if (Long.getLong("walk.seed") == null) {
                assertThat(ended)
                        .containsAll(repertoire.dialogues().stream()
                                .map(Dialogue::name)
                                .toList());
                assertThat(reached).contains(Entry.State.SUBMITTED, Entry.State.ACCEPTED, Entry.State.RETURNED);
            }
        }
    }

    private static LongStream seeds() {
        var one = Long.getLong("walk.seed");
        return one == null ? LongStream.range(0, WALKS) : LongStream.of(one);
    }

    private void walk(long seed, Walk walk) {
        for (var step = 0; step < STEPS; step++) {
            try {
                walk.step();
            } catch (RuntimeException | AssertionError e) {
                throw new AssertionError(
                        "-Dwalk.seed=" + seed + ", step " + step + ", after\n" + String.join("\n", walk.last()), e);
            }
        }
        walk.world().entries.values().forEach(entry -> reached.add(entry.state()));
    }
}
