package kz.esep.admin.deadlines;

import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import java.time.Instant;
import java.util.Collection;
import java.util.Set;
import java.util.stream.Collectors;
import org.bson.Document;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.stereotype.Repository;

/** Which reminders were sent. The id is unique, so that two processes note one reminder. */
@Repository
class SentReminders {

    private static final String COLLECTION = "reminders";

    private final MongoTemplate mongo;

    SentReminders(MongoTemplate mongo) {
        this.mongo = mongo;
    }

    /** Those of some ids that were sent. */
    Set<String> among(Collection<String> ids) {
        return mongo.find(query(where("_id").in(ids)), Document.class, COLLECTION).stream()
                .map(sent -> sent.getString("_id"))
                .collect(Collectors.toSet());
    }

    void note(String id, Instant at) {
        try {
            mongo.insert(new Document("_id", id).append("at", at), COLLECTION);
        } catch (DuplicateKeyException notedAlready) {
            return;
        }
    }
}
