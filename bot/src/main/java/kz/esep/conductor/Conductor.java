package kz.esep.conductor;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import kz.esep.dialogue.Conversation;
import kz.esep.dialogue.Effect;
import kz.esep.dialogue.Engine;
import kz.esep.dialogue.Turn;
import kz.esep.dialogue.View;
import kz.esep.evidence.Fetching;
import kz.esep.incoming.Incoming;
import kz.esep.incoming.Intake;
import kz.esep.outgoing.Courier;
import kz.esep.outgoing.Sending;
import kz.esep.storage.Parked;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/**
 * Takes what arrives, has the engine make the turns, and commits them before it returns. In order within a chat, all
 * chats of a batch together. A turn whose ground has changed meanwhile is made again; one that throws is parked.
 */
@Component
class Conductor implements Intake {

    private static final Logger LOG = LoggerFactory.getLogger(Conductor.class);
    private static final int MOST_ROUNDS = 50;

    private final Engine engine;
    private final Conversations conversations;
    private final Views views;
    private final Commit commit;
    private final Parked parked;
    private final ObjectProvider<Courier> courier;
    private final ObjectProvider<Sending> sending;
    private final ObjectProvider<Fetching> fetching;
    private final ObjectProvider<Waking> waking;
    private final Clock clock;

    Conductor(
            Engine engine,
            Conversations conversations,
            Views views,
            Commit commit,
            Parked parked,
            ObjectProvider<Courier> courier,
            ObjectProvider<Sending> sending,
            ObjectProvider<Fetching> fetching,
            ObjectProvider<Waking> waking,
            Clock clock) {
        this.engine = engine;
        this.conversations = conversations;
        this.views = views;
        this.commit = commit;
        this.parked = parked;
        this.courier = courier;
        this.sending = sending;
        this.fetching = fetching;
        this.waking = waking;
        this.clock = clock;
    }

    @Override
    public void take(List<Incoming> batch) {
        var open = new LinkedHashMap<Long, List<Incoming>>();
        for (var incoming : batch) {
            if (incoming instanceof Incoming.Tap tap) {
                courier.ifAvailable(telegram -> telegram.answerTap(tap.query(), null));
            }
            open.computeIfAbsent(incoming.source().chat(), chat -> new ArrayList<>())
                    .add(incoming);
        }
        for (var round = 0; !open.isEmpty(); round++) {
            if (round == MOST_ROUNDS) {
                throw new IllegalStateException("The conversations " + open.keySet() + " keep changing underneath");
            }
            open.keySet().retainAll(round(open));
        }
    }

    /** Makes and writes the turns of every chat; returns those that have to be made again. */
    private Set<Long> round(Map<Long, List<Incoming>> open) {
        var before = conversations.load(open.keySet());
        var seen = views.load(open, before);
        var turns = new HashMap<Long, Turn>();
        open.forEach((chat, arrived) -> {
            var conversation = Objects.requireNonNull(before.get(chat));
            var turn = turns(conversation, arrived, Objects.requireNonNull(seen.get(chat)));
            if (!turn.conversation().equals(conversation) || !turn.effects().isEmpty()) {
                turns.put(chat, turn);
            } else {
                waking.ifAvailable(w -> w.offer(conversation));
            }
        });
        var lost = commit.write(turns);
        turns.forEach((chat, turn) -> {
            if (!lost.contains(chat)) {
                waking.ifAvailable(w -> w.offer(turn.conversation()));
                sending.ifAvailable(s -> s.offer(chat, turn.conversation().mailbox()));
                if (turn.effects().stream().anyMatch(Effect.WantFile.class::isInstance)) {
                    fetching.ifAvailable(Fetching::wake);
                }
            }
        });
        return lost;
    }

    private Turn turns(Conversation conversation, List<Incoming> arrived, View view) {
        var now = clock.instant();
        var turn = new Turn(conversation, List.of());
        var ground = view;
        var effects = new ArrayList<Effect>();
        for (var incoming : arrived) {
            turn = turn(turn.conversation(), incoming, ground, now);
            effects.addAll(turn.effects());
            ground = ground.after(turn.effects());
        }
        return new Turn(turn.conversation(), effects);
    }

    /** A turn that throws is a bug of ours: the update is kept for an operator, the person gets a sentence. */
    private Turn turn(Conversation conversation, Incoming incoming, View view, Instant now) {
        try {
            return engine.turn(conversation, incoming, view, now);
        } catch (RuntimeException bug) {
            LOG.error("The turn of {} failed and is parked", incoming.source().identity(), bug);
            parked.arrived(incoming.source().identity(), bug.toString(), incoming.toString(), now);
            return engine.trouble(conversation, incoming, view, now);
        }
    }
}
