package kz.esep.conductor;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import kz.esep.incoming.Incoming;
import kz.esep.incoming.Intake;
import kz.esep.outgoing.sending.Courier;
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

    Conductor(Rounds rounds, Aside aside, ObjectProvider<Courier> courier) {
        this.rounds = rounds;
        this.aside = aside;
        this.courier = courier;
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
