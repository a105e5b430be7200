package kz.esep.admin.findings;

import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import java.util.List;
import java.util.Optional;
import kz.esep.plan.ProjectId;
import org.bson.Document;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.index.Index;
import org.springframework.data.mongodb.core.query.BasicQuery;
import org.springframework.stereotype.Repository;

/** What was decided about findings. A write states the version it has seen; a stale one changes nothing and says so. */
@Repository
public class Dismissals {

    private static final String COLLECTION = "dismissals";

    private final MongoTemplate mongo;

    public Dismissals(MongoTemplate mongo) {
        this.mongo = mongo;
        mongo.indexOps(COLLECTION).createIndex(new Index().on("project", Sort.Direction.ASC));
    }

    /** All of a project, in no order. */
    public List<Dismissal> of(ProjectId project) {
        return mongo.find(query(where("project").is(project.value())), Dismissal.class, COLLECTION);
    }

    public Optional<Dismissal> find(String id) {
        return Optional.ofNullable(mongo.findOne(query(where("_id").is(id)), Dismissal.class, COLLECTION));
    }

    /**
     * Keeps a first decision, or one more.
     *
     * @return false when somebody else has decided since it was read
     */
    public boolean keep(Dismissal next) {
        if (next.version() > 0) {
            var seen = new BasicQuery(new Document("_id", next.id()).append("version", next.version() - 1));
            return mongo.replace(seen, next, COLLECTION).getMatchedCount() == 1;
        }
        try {
            mongo.insert(next, COLLECTION);
            return true;
        } catch (DuplicateKeyException decidedAlready) {
            return false;
        }
    }
}
