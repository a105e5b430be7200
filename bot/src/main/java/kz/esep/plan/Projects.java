package kz.esep.plan;

import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.bson.Document;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.index.Index;
import org.springframework.data.mongodb.core.query.BasicQuery;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.stereotype.Repository;

/** All projects. A write states the version it has seen; a stale one changes nothing and says so. */
@Repository
public class Projects {

    private static final String COLLECTION = "projects";

    private final MongoTemplate mongo;

    public Projects(MongoTemplate mongo) {
        this.mongo = mongo;
        mongo.indexOps(COLLECTION)
                .createIndex(new Index()
                        .on("_id", Sort.Direction.ASC)
                        .on("version", Sort.Direction.ASC)
                        .unique());
    }

    public Optional<Project> find(ProjectId id) {
        return Optional.ofNullable(mongo.findOne(query(where("_id").is(id.value())), Project.class, COLLECTION));
    }

    /** Those that there are, in the order of their ids as given. */
    public List<Project> findAll(Collection<ProjectId> ids) {
        var values = ids.stream().map(ProjectId::value).toList();
        return values.isEmpty()
                ? List.of()
                : mongo.find(query(where("_id").in(values)), Project.class, COLLECTION).stream()
                        .sorted(Comparator.comparingInt(
                                project -> values.indexOf(project.id().value())))
                        .toList();
    }

    /** The present versions of some projects: a cheap way to see whether a copy is still good. */
    public Map<ProjectId, Long> versions(Collection<ProjectId> ids) {
        var wanted = query(where("_id").in(ids.stream().map(ProjectId::value).toList()));
        wanted.fields().include("version");
        return mongo.find(wanted, Document.class, COLLECTION).stream()
                .collect(Collectors.toMap(
                        found -> new ProjectId(found.getString("_id")),
                        found -> found.get("version", Number.class).longValue()));
    }

    /** Every project, in the order of their ids. */
    public List<Project> all() {
        return mongo.find(new Query().with(Sort.by("_id")), Project.class, COLLECTION);
    }

    /**
     * Keeps a new project.
     *
     * @return false when a project of this id exists already
     */
    public boolean add(Project project) {
        try {
            mongo.insert(project, COLLECTION);
            return true;
        } catch (DuplicateKeyException taken) {
            return false;
        }
    }

    /**
     * Replaces the project whose version is one less.
     *
     * @return false when somebody else has changed it since it was read
     */
    public boolean replace(Project next) {
        var seen = new BasicQuery(new Document("_id", next.id().value()).append("version", next.version() - 1));
        return mongo.replace(seen, next, COLLECTION).getMatchedCount() == 1;
    }
}
