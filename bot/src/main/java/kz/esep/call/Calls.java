package kz.esep.call;

import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import kz.esep.plan.ProjectId;
import kz.esep.versions.Versioned;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.index.Index;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.stereotype.Repository;

/** All calls. A write states the version it has seen; a stale one changes nothing and says so. */
@Repository
public class Calls {

    private static final String COLLECTION = "calls";

    private final MongoTemplate mongo;
    private final Versioned<Call> calls;

    public Calls(MongoTemplate mongo) {
        this.mongo = mongo;
        this.calls =
                new Versioned<>(mongo, Call.class, COLLECTION, call -> call.id().value(), Call::version);
        mongo.indexOps(COLLECTION).createIndex(new Index().on("projects", Sort.Direction.ASC));
    }

    public Optional<Call> find(CallId id) {
        return calls.find(id.value());
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
        return calls.add(call);
    }

    /**
     * Replaces the call whose version is one less.
     *
     * @return false when somebody else has changed it since it was read
     */
    public boolean replace(Call next) {
        return calls.replace(next);
    }

    /** Removes a call of this version; one that is gone already is no error. */
    public void remove(CallId id, long version) {
        calls.remove(id.value(), version);
    }
}
