package kz.esep.plan;

import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import kz.esep.versions.Versioned;
import org.bson.Document;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.stereotype.Repository;

/** All projects. A write states the version it has seen; a stale one changes nothing and says so. */
@Repository
public class Projects {

    private static final String COLLECTION = "projects";

    private final MongoTemplate mongo;
    private final Versioned<Project> projects;

    public Projects(MongoTemplate mongo) {
        this.mongo = mongo;
        this.projects = new Versioned<>(
                mongo, Project.class, COLLECTION, project -> project.id().value(), Project::version);
    }

    public Optional<Project> find(ProjectId id) {
        return projects.find(id.value());
    }

    /** Those that there are, in the order of their ids as given. */
    public List<Project> findAll(Collection<ProjectId> ids) {
        var values = ids.stream().map(ProjectId::value).toList();
        return projects.findAll(values).stream()
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
        return projects.add(project);
    }

    /**
     * Replaces the project whose version is one less.
     *
     * @return false when somebody else has changed it since it was read
     */
    public boolean replace(Project next) {
        return projects.replace(next);
    }
}
