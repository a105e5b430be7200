package kz.esep.admin.access;

import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import java.time.Instant;
import kz.esep.people.OfficePass;
import org.bson.Document;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.index.Index;
import org.springframework.stereotype.Repository;

/** The links that somebody has signed in by, as long as they would still be valid. */
@Repository
public class UsedPasses {

    private static final String COLLECTION = "usedPasses";
    private static final String EXPIRES = "expires";

    private final MongoTemplate mongo;

    UsedPasses(MongoTemplate mongo) {
        this.mongo = mongo;
        mongo.indexOps(COLLECTION).createIndex(new Index().on(EXPIRES, Sort.Direction.ASC));
    }

    /**
     * Uses a pass up: one atomic step, so that of two who open the same link one gets in.
     *
     * @return false when it was used before
     */
    public boolean use(OfficePass pass, Instant now) {
        mongo.remove(query(where(EXPIRES).lte(now)), COLLECTION);
        try {
            mongo.insert(new Document("_id", pass.nonce()).append(EXPIRES, pass.expires()), COLLECTION);
            return true;
        } catch (DuplicateKeyException usedBefore) {
            return false;
        }
    }
}
