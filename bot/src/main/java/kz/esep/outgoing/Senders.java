package kz.esep.outgoing;

import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import java.time.Duration;
import java.time.Instant;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.index.Index;
import org.springframework.data.mongodb.core.query.Update;

/** The processes that send at the moment: each says again and again that it lives, so that they can share the pace. */
public class Senders {

    /** {@code _id}: the process; {@code until}: how long it counts as alive. */
    private static final String COLLECTION = "senders";

    private static final Duration REMEMBERED = Duration.ofHours(1);

    private final MongoTemplate mongo;

    public Senders(MongoTemplate mongo) {
        this.mongo = mongo;
        mongo.indexOps(COLLECTION).createIndex(new Index().on("until", Sort.Direction.ASC));
    }

    /** Says that a process lives; returns how many do, itself included. */
    public int beat(String owner, Instant now, Instant until) {
        mongo.upsert(query(where("_id").is(owner)), new Update().set("until", until), COLLECTION);
        return Math.max(1, (int) mongo.count(query(where("until").gt(now)), COLLECTION));
    }

    /** Says that a process has ended. */
    public void leave(String owner) {
        mongo.remove(query(where("_id").is(owner)), COLLECTION);
    }

    /** Forgets those that have long been silent: a process that was killed does not say that it ends. */
    public void forgetSilent(Instant now) {
        mongo.remove(query(where("until").lt(now.minus(REMEMBERED))), COLLECTION);
    }
}
