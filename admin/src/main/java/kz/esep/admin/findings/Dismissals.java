package kz.esep.admin.findings;

import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import java.util.List;
import java.util.Optional;
import kz.esep.plan.ProjectId;
import kz.esep.versions.Versioned;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.index.Index;
import org.springframework.stereotype.Repository;

/** What was decided about findings. A write states the version it has seen; a stale one changes nothing and says so. */
@Repository
public class Dismissals {

    private static final String COLLECTION = "dismissals";

    private final MongoTemplate mongo;
    private final Versioned<Dismissal> dismissals;

    public Dismissals(MongoTemplate mongo) {
        this.mongo = mongo;
        this.dismissals = new Versioned<>(mongo, Dismissal.class, COLLECTION, Dismissal::id, Dismissal::version);
        mongo.indexOps(COLLECTION).createIndex(new Index().on("project", Sort.Direction.ASC));
    }

    /** All of a project, in no order. */
    public List<Dismissal> of(ProjectId project) {
        return mongo.find(query(where("project").is(project.value())), Dismissal.class, COLLECTION);
    }

    public Optional<Dismissal> find(String id) {
        return dismissals.find(id);
    }

    /**
     * Keeps a first decision, or one more.
     *
     * @return false when somebody else has decided since it was read
     */
    public boolean keep(Dismissal next) {
        return next.version() > 0 ? dismissals.replace(next) : dismissals.add(next);
    }
}
