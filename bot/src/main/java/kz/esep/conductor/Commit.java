package kz.esep.conductor;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import kz.esep.conductor.Applier.Stage;
import kz.esep.dialogue.Effect;
import kz.esep.dialogue.Turn;
import kz.esep.evidence.Evidence;
import kz.esep.evidence.Files;
import org.springframework.stereotype.Component;

/**
 * Writes what the turns of a batch decided, for all chats together and in this order: admissions, files, records, what
 * follows from them, and last the conversations. A crash in between replays the turns on the old conversations, which
 * write the same things under the same ids.
 */
@Component
class Commit {

    private final Conversations conversations;
    private final Files files;
    private final PassersBy passersBy;
    private final LiveCounts liveCounts;
    private final Map<Class<?>, Applier<?>> appliers = new HashMap<>();

    /** @throws IllegalStateException when a kind of effect has no applier, or more than one */
    Commit(
            Conversations conversations,
            Files files,
            List<Applier<?>> appliers,
            PassersBy passersBy,
            LiveCounts liveCounts) {
        this.conversations = conversations;
        this.files = files;
        this.passersBy = passersBy;
        this.liveCounts = liveCounts;
        for (var applier : appliers) {
            if (this.appliers.put(applier.kind(), applier) != null) {
                throw new IllegalStateException("Two appliers of " + applier.kind());
            }
        }
        Arrays.stream(Effect.class.getPermittedSubclasses())
                .filter(kind -> kind != Effect.WantFile.class && !this.appliers.containsKey(kind))
                .findFirst()
                .ifPresent(kind -> {
                    throw new IllegalStateException("Nothing writes " + kind);
                });
    }

    /**
     * Writes the turns of a batch.
     *
     * @return the chats whose turn was made on something that has changed meanwhile; it is to be made again
     */
    Set<Long> write(Map<Long, Turn> turns) {
        var left = new HashMap<>(turns);
        left.values().removeIf(turn -> !apply(turn.effects(), Stage.ADMISSION));
        files.want(wanted(left));
        left.values().removeIf(turn -> !apply(turn.effects()));
        var ready = left.values().stream().map(Turn::conversation).toList();
        ready.forEach(passersBy::note);
        left.keySet().removeAll(conversations.write(ready));
        left.values().forEach(turn -> turn.effects().forEach(liveCounts::note));
        var lost = new HashSet<>(turns.keySet());
        lost.removeAll(left.keySet());
        return lost;
    }

    private static List<Evidence> wanted(Map<Long, Turn> turns) {
        var wanted = new ArrayList<Evidence>();
        for (var turn : turns.values()) {
            for (var effect : turn.effects()) {
                if (effect instanceof Effect.WantFile want) {
                    wanted.add(want.evidence());
                }
            }
        }
        return wanted;
    }

    /** Applies everything but files and admissions. False when something has changed since it was read. */
    boolean apply(List<Effect> effects) {
        return apply(effects, Stage.RECORD) && apply(effects, Stage.CONSEQUENCE);
    }

    private boolean apply(List<Effect> effects, Stage stage) {
        return effects.stream()
                .filter(effect -> !(effect instanceof Effect.WantFile))
                .allMatch(effect -> {
                    var applier = Objects.requireNonNull(appliers.get(effect.getClass()));
                    return applier.stage() != stage || applier.apply(effect);
                });
    }
}
