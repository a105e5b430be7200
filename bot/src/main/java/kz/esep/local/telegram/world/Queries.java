package kz.esep.local.telegram.world;

import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import tools.jackson.databind.node.ObjectNode;

/** Taps on inline buttons that wait for an answer. */
public final class Queries {
    private static final String MAP = "queries";

    private final Store store;
    private final Clock clock;

    Queries(Store store, Clock clock) {
        this.store = store;
        this.clock = clock;
    }

    /** Notes a tap; returns the id of the query. */
    public String add(long bot, long person, long message) {
        String id = Long.toString(store.next("query", 4_000_000_000_000_001L));
        ObjectNode query = Json.object().put("bot", bot).put("person", person).put("message_id", message);
        store.put(MAP, id, query.put("at", clock.millis()));
        return id;
    }

    /** The query when it belongs to this bot, is not answered and no older than this; it is answered thereby. */
    public Optional<ObjectNode> answer(long bot, String id, Duration longest) {
        Optional<ObjectNode> query = store.get(MAP, id).filter(kept -> Json.number(kept, "bot") == bot);
        query.ifPresent(kept -> store.remove(MAP, id));
        return query.filter(kept -> clock.millis() - Json.number(kept, "at") <= longest.toMillis());
    }
}
