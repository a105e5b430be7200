package kz.esep.conductor;

import java.time.Instant;
import kz.esep.incoming.Incoming;
import org.bson.Document;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.stereotype.Repository;

/** Keeps what could not be answered because of a bug, with the reason, where an operator finds it. */
@Repository
class Parking {

    private static final String COLLECTION = "parked";

    private final MongoTemplate mongo;

    Parking(MongoTemplate mongo) {
        this.mongo = mongo;
    }

    void park(Incoming incoming, RuntimeException bug, Instant now) {
        var body = new Document();
        mongo.getConverter().write(incoming, body);
        var parked = new Document("_id", incoming.source().identity())
                .append("chat", incoming.source().chat())
                .append("reason", bug.toString())
                .append("at", now)
                .append("body", body);
        try {
            mongo.insert(parked, COLLECTION);
        } catch (DuplicateKeyException again) {
            mongo.save(parked, COLLECTION);
        }
    }
}
