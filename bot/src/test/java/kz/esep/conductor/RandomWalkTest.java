package kz.esep.conductor;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import kz.esep.dialogue.Dialogue;
import kz.esep.dialogue.Engine;
import kz.esep.dialogues.Chat;
import kz.esep.dialogues.Dialogues;
import kz.esep.journal.Entry;
import kz.esep.storage.MemoryDatabase;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * Whatever comes, and whatever changes underneath: no exception, always a way out and a live button, every entry valid,
 * every message one that Telegram takes. {@code -Dwalk.seed=17} repeats the one walk that a failure names.
 */
class RandomWalkTest {

    private static final int STEPS = 1000;
    private static final int SHORT = 30;
    private static final int LONG = 100;

    private final Set<String> ended = new HashSet<>();
    private final Set<String> states = new HashSet<>();
    private final Set<Entry.State> reached = new HashSet<>();

    @Test
    void endsInNoTrapAndBreaksNoRuleOnTheWay() {
        walk(SHORT);
    }

    @Test
    @Tag("nightly")
    void endsInNoTrapAndBreaksNoRuleInAHundredThousandSteps() {
        walk(LONG);
    }

    private void walk(int walks) {
        try (var database = new MemoryDatabase()) {
            var repertoire = Watched.repertoire(Dialogues.repertoire(), ended);
            var engine = new Engine(repertoire, Chat.PHRASES);
            var names = repertoire.dialogues().stream().map(Dialogue::name).toList();
            var commands = new ArrayList<>(repertoire.commands().keySet());
            commands.add("cancel");
            commands.sort(null);
            for (var seed : seeds(walks)) {
                walk(seed, new Walk(seed, engine, database.template().getConverter(), names, commands, states));
            }
            if (Long.getLong("walk.seed") == null) {
                assertThat(ended).containsAll(names);
                assertThat(reached).contains(Entry.State.SUBMITTED, Entry.State.ACCEPTED, Entry.State.RETURNED);
            }
        }
    }

    private static List<Long> seeds(int walks) {
        var one = Long.getLong("walk.seed");
        var seeds = new ArrayList<Long>();
        for (var seed = 0L; seed < walks; seed++) {
            seeds.add(seed);
        }
        return one == null ? seeds : List.of(one);
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
