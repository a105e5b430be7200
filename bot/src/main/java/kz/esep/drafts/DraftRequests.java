package kz.esep.drafts;

import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import kz.esep.people.PersonId;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.FindAndModifyOptions;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.index.Index;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;
import org.springframework.stereotype.Repository;

/** Requests for drafts, until they are dealt with: the durable queue of whoever compiles. */
@Repository
public class DraftRequests {

    private static final String COLLECTION = "draftRequests";

    private final MongoTemplate mongo;

    public DraftRequests(MongoTemplate mongo) {
        this.mongo = mongo;
        mongo.indexOps(COLLECTION).createIndex(new Index().on("nextTry", Sort.Direction.ASC));
        mongo.indexOps(COLLECTION).createIndex(new Index().on("person", Sort.Direction.ASC));
    }

    /** Takes a request on; the same one again changes nothing. */
    public void add(DraftRequest request) {
        try {
            mongo.insert(request, COLLECTION);
        } catch (DuplicateKeyException knownAlready) {
            return;
        }
    }

    /**
     * The longest waiting request, for whoever asks alone: nobody else gets it before the lease is over, and then it
     * counts as failed once more.
     */
    public Optional<DraftRequest> claim(Instant now, Duration lease) {
        return Optional.ofNullable(mongo.findAndModify(
                new Query(where("nextTry").lte(now)).with(Sort.by("nextTry")),
                new Update().set("nextTry", now.plus(lease)).inc("attempts", 1),
                FindAndModifyOptions.options().returnNew(true),
                DraftRequest.class,
                COLLECTION));
    }

    /** A request is dealt with. */
    public void remove(String id) {
        mongo.remove(query(where("_id").is(id)), COLLECTION);
    }

    /** Drops what a person has asked for. */
    public void erase(PersonId person) {
        mongo.remove(query(where("person").is(person.value())), COLLECTION);
    }
}
