package kz.esep.storage;

import java.time.Instant;
import java.util.Map;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.index.Index;
import org.springframework.stereotype.Repository;

/**
 * What could not be handled and was put aside, so that everything behind it goes on. Nothing waits for it; an operator
 * looks at it. Parking the same thing again replaces it.
 */
@Repository
public class Parked {

    private static final String COLLECTION = "parked";

    private final MongoTemplate mongo;

    public Parked(MongoTemplate mongo) {
        this.mongo = mongo;
        mongo.indexOps(COLLECTION).createIndex(new Index().on("at", Sort.Direction.ASC));
    }

    /**
     * Puts an arrived update aside.
     *
     * @param identity as in {@code Source.identity}
     * @param update the update as JSON, null where only its identity is known; erased after 7 days
     */
    public void arrived(String identity, String reason, @Nullable String update, Instant at) {
        mongo.save(
                new Document("_id", "in:" + identity)
                        .append("reason", reason)
                        .append("update", update)
                        .append("at", at),
                COLLECTION);
    }

    /**
     * Puts a message aside that Telegram will never take.
     *
     * @param shape kind, length and counts, never what it says
     */
    public void refused(long chat, String id, String reason, Map<String, Object> shape, Instant at) {
        mongo.save(
                new Document("_id", "out:" + chat + ":" + id)
                        .append("reason", reason)
                        .append("chat", chat)
                        .append("shape", new Document(shape))
                        .append("at", at),
                COLLECTION);
    }
}
