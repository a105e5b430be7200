package kz.esep.deadlines;

import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import kz.esep.plan.ProjectId;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.index.Index;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.stereotype.Repository;

/** All deadlines. */
@Repository
public class Deadlines {

    private static final String COLLECTION = "deadlines";

    private final MongoTemplate mongo;

    public Deadlines(MongoTemplate mongo) {
        this.mongo = mongo;
        mongo.indexOps(COLLECTION).createIndex(new Index().on("due", Sort.Direction.ASC));
        mongo.indexOps(COLLECTION)
                .createIndex(new Index().on("project", Sort.Direction.ASC).on("due", Sort.Direction.ASC));
    }

    /** Keeps a deadline; one of the same id stays as it is. */
    public void add(Deadline deadline) {
        try {
            mongo.insert(deadline, COLLECTION);
        } catch (DuplicateKeyException enteredAlready) {
            return;
        }
    }

    /** The deadlines of a project, the earliest first. */
    public List<Deadline> of(ProjectId project) {
        return mongo.find(
                new Query(where("project").is(project.value())).with(Sort.by("due")), Deadline.class, COLLECTION);
    }

    /** The deadlines of some projects from a day on, the earliest first. */
    public List<Deadline> of(Collection<ProjectId> projects, LocalDate first) {
        var values = projects.stream().map(ProjectId::value).toList();
        return values.isEmpty()
                ? List.of()
                : mongo.find(
                        new Query(where("project").in(values).and("due").gte(first.toString())).with(Sort.by("due")),
                        Deadline.class,
                        COLLECTION);
    }

    /** The deadlines of all projects within some days, both included, the earliest first. */
    public List<Deadline> between(LocalDate first, LocalDate last) {
        return mongo.find(
                new Query(where("due").gte(first.toString()).lte(last.toString())).with(Sort.by("due")),
                Deadline.class,
                COLLECTION);
    }

    /** The next deadline of each of some projects that is not past; a project without one is not in the answer. */
    public Map<ProjectId, Deadline> next(Collection<ProjectId> projects, LocalDate today) {
        var values = projects.stream().map(ProjectId::value).toList();
        var next = new HashMap<ProjectId, Deadline>();
        mongo.find(
                        new Query(where("project").in(values).and("due").gte(today.toString())).with(Sort.by("due")),
                        Deadline.class,
                        COLLECTION)
                .forEach(deadline -> next.putIfAbsent(deadline.project(), deadline));
        return next;
    }

    /** Removes a deadline of a project; one that is gone already is no error. */
    public void remove(ProjectId project, String id) {
        mongo.remove(query(where("_id").is(id).and("project").is(project.value())), COLLECTION);
    }
}
