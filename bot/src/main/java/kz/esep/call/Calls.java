package kz.esep.call;

import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import kz.esep.plan.ProjectId;
import org.bson.Document;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.index.Index;
import org.springframework.data.mongodb.core.query.BasicQuery;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.stereotype.Repository;

/** All calls. A write states the version it has seen; a stale one changes nothing and says so. */
@Repository
public class Calls {

    private static final String COLLECTION = "calls";

    private final MongoTemplate mongo;

    public Calls(MongoTemplate mongo) {
        this.mongo = mongo;
        mongo.indexOps(COLLECTION)
                .createIndex(new Index()
                        .on("_id", Sort.Direction.ASC)
                        .on("version", Sort.Direction.ASC)
                        .unique());
        mongo.indexOps(COLLECTION).createIndex(new Index().on("projects", Sort.Direction.ASC));
    }

    public Optional<Call> find(CallId id) {
        return Optional.ofNullable(mongo.findOne(query(where("_id").is(id.value())), Call.class, COLLECTION));
    }

    /** Every call, the latest year first. */
    public List<Call> all() {
        return mongo.find(new Query(), Call.class, COLLECTION).stream()
                .sorted(Comparator.comparingInt(Call::year)
                        .reversed()
                        .thenComparing(call -> call.id().value()))
                .toList();
    }

    /** The calls that a project came of: one, or none where nobody has told. */
    public List<Call> of(ProjectId project) {
        return mongo.find(query(where("projects").is(project.value())), Call.class, COLLECTION);
    }

    /**
     * Keeps a new call.
     *
     * @return false when a call of this id exists already
     */
    public boolean add(Call call) {
        try {
            mongo.insert(call, COLLECTION);
            return true;
        } catch (DuplicateKeyException taken) {
            return false;
        }
    }

    /**
     * Replaces the call whose version is one less.
     *
     * @return false when somebody else has changed it since it was read
     */
    public boolean replace(Call next) {
        var seen = new BasicQuery(new Document("_id", next.id().value()).append("version", next.version() - 1));
        return mongo.replace(seen, next, COLLECTION).getMatchedCount() == 1;
    }

    /** Removes a call of this version; one that is gone already is no error. */
    public void remove(CallId id, long version) {
        mongo.remove(new BasicQuery(new Document("_id", id.value()).append("version", version)), COLLECTION);
    }
}
