package kz.esep.conductor;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import kz.esep.incoming.Incoming;
import kz.esep.incoming.Intake;
import kz.esep.outgoing.Courier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/**
 * Takes what arrives and returns when it is committed. In order within a chat, all chats of a batch together. Where that
 * fails and it is no outage, chats are taken one by one, so that the one with the bug holds up nobody else.
 */
@Component
class Conductor implements Intake {

    private static final Logger LOG = LoggerFactory.getLogger(Conductor.class);

    private final Rounds rounds;
    private final Aside aside;
    private final ObjectProvider<Courier> courier;
    private final ObjectProvider<Sending> sending;
    private final ObjectProvider<Fetching> fetching;
    private final LiveCounts liveCounts;
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
            LiveCounts liveCounts,
            Clock clock) {
        this.engine = engine;
        this.conversations = conversations;
        this.views = views;
        this.commit = commit;
        this.parked = parked;
        this.courier = courier;
        this.sending = sending;
        this.fetching = fetching;
        this.liveCounts = liveCounts;
        this.clock = clock;
    }

    @Override
    public void take(List<Incoming> batch) {
        var chats = new LinkedHashMap<Long, List<Incoming>>();
        for (var incoming : batch) {
            if (incoming instanceof Incoming.Tap tap) {
                courier.ifAvailable(telegram -> telegram.answerTap(tap.query(), null));
            }
            chats.computeIfAbsent(incoming.source().chat(), chat -> new ArrayList<>())
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
                turns.put(chat, leased(turn));
            }
        });
        var lost = commit.write(turns);
        turns.forEach((chat, turn) -> {
            if (!lost.contains(chat)) {
                sending.ifAvailable(s -> s.offer(chat, turn.conversation().mailbox()));
                turn.effects().forEach(liveCounts::note);
                if (turn.effects().stream().anyMatch(Effect.WantFile.class::isInstance)) {
                    fetching.ifAvailable(Fetching::wake);
                }
            }
        });
        return lost;
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
            rounds.make(chats);
        } catch (RuntimeException failure) {
            passOnOutage(failure);
            LOG.error("A batch of {} chats failed; they are taken one by one", chats.size(), failure);
            chats.forEach(this::alone);
        }
    }

    private void alone(long chat, List<Incoming> arrived) {
        for (var incoming : arrived) {
            try {
                rounds.make(Map.of(chat, List.of(incoming)));
            } catch (RuntimeException bug) {
                passOnOutage(bug);
                aside.putAndSay(incoming, bug);
            }
        }
    }

    private static void passOnOutage(RuntimeException failure) {
        if (Outage.isIn(failure)) {
            throw failure;
        }
    }
}
