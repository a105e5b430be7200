package kz.esep.conductor;

import io.micrometer.core.instrument.DistributionSummary;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Supplier;
import kz.esep.dialogue.Conversation;
import kz.esep.dialogue.Effect;
import kz.esep.dialogue.Engine;
import kz.esep.dialogue.Turn;
import kz.esep.dialogue.View;
import kz.esep.evidence.Fetching;
import kz.esep.incoming.Incoming;
import kz.esep.outgoing.sending.Sending;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.dao.CannotAcquireLockException;
import org.springframework.stereotype.Component;

/**
 * Makes the turns of some chats together and commits them: load, turns, one commit. A chat whose ground has changed
 * meanwhile goes another round. A turn that throws is put aside, and its chat goes on.
 */
@Component
class Rounds {

    private static final int MOST = 50;
    private static final String STEP = "esep.turn.step";

    private final Engine engine;
    private final Conversations conversations;
    private final Views views;
    private final Commit commit;
    private final Aside aside;
    private final ObjectProvider<Sending> sending;
    private final ObjectProvider<Fetching> fetching;
    private final ObjectProvider<Waking> waking;
    private final Clock clock;
    private final MeterRegistry metrics;

    Rounds(
            Engine engine,
            Conversations conversations,
            Views views,
            Commit commit,
            Aside aside,
            ObjectProvider<Sending> sending,
            ObjectProvider<Fetching> fetching,
            ObjectProvider<Waking> waking,
            Clock clock,
            MeterRegistry metrics) {
        this.engine = engine;
        this.conversations = conversations;
        this.views = views;
        this.commit = commit;
        this.aside = aside;
        this.sending = sending;
        this.fetching = fetching;
        this.waking = waking;
        this.clock = clock;
        this.metrics = metrics;
    }

    /**
     * Returns when everything is committed.
     *
     * @param arrived by chat, in the order of arrival
     * @throws RuntimeException during an outage, or when one of the chats cannot be loaded or written
     */
    void make(Map<Long, List<Incoming>> arrived) {
        var open = new LinkedHashMap<>(arrived);
        for (var round = 0; !open.isEmpty(); round++) {
            if (round == MOST) {
                throw new CannotAcquireLockException(
                        "The conversations " + open.keySet() + " keep changing underneath");
            }
            open.keySet().retainAll(round(open));
        }
    }

    /** Makes and writes the turns of every chat; returns those that have to be made again. */
    private Set<Long> round(Map<Long, List<Incoming>> open) {
        var before = timed("load", () -> conversations.load(open.keySet()));
        var seen = timed("view", () -> views.load(open, before));
        var turns = timed("turn", () -> turns(open, before, seen));
        var lost = timed("commit", () -> commit.write(turns));
        DistributionSummary.builder("esep.commit.chats")
                .description("Chats whose turns were written in one commit")
                .register(metrics)
                .record(turns.size());
        metrics.counter("esep.turn.again").increment(lost.size());
        turns.forEach((chat, turn) -> {
            if (!lost.contains(chat)) {
                handOver(chat, turn);
            }
        });
        return lost;
    }

    private <T> T timed(String step, Supplier<T> work) {
        return Objects.requireNonNull(Timer.builder(STEP)
                .description("Time of one step of a batch")
                .tag("step", step)
                .register(metrics)
                .record(work));
    }

    private Map<Long, Turn> turns(
            Map<Long, List<Incoming>> open, Map<Long, Conversation> before, Map<Long, View> seen) {
        var turns = new HashMap<Long, Turn>();
        open.forEach((chat, arrived) -> {
            var conversation = Objects.requireNonNull(before.get(chat));
            var turn = turns(conversation, arrived, Objects.requireNonNull(seen.get(chat)));
            if (!turn.conversation().equals(conversation) || !turn.effects().isEmpty()) {
                turns.put(chat, leased(turn));
            } else {
                waking.ifAvailable(w -> w.offer(conversation));
            }
        });
        return turns;
    }

    /** What the turn says is sent by this process, unless another one is sending to that chat. */
    private Turn leased(Turn turn) {
        var sender = sending.getIfAvailable();
        var conversation = turn.conversation();
        return sender == null
                ? turn
                : new Turn(conversation.mailing(sender.claimed(conversation.mailbox())), turn.effects());
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
        } catch (RuntimeException | StackOverflowError bug) {
            aside.put(incoming, bug);
            return engine.trouble(conversation, incoming, view, now);
        }
    }

    private void handOver(long chat, Turn turn) {
        waking.ifAvailable(w -> w.offer(turn.conversation()));
        sending.ifAvailable(s -> s.offer(chat, turn.conversation().mailbox()));
        if (turn.effects().stream().anyMatch(Effect.WantFile.class::isInstance)) {
            fetching.ifAvailable(Fetching::wake);
        }
    }
}
