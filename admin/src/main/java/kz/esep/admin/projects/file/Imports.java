package kz.esep.admin.projects.file;

import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import java.util.Optional;
import kz.esep.plan.ProjectId;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.stereotype.Repository;

/** The project files that projects were made of. */
@Repository
public class Imports {

    private static final String COLLECTION = "imports";

    private final MongoTemplate mongo;

    public Imports(MongoTemplate mongo) {
        this.mongo = mongo;
    }

    public Optional<Imported> of(ProjectId project) {
        return Optional.ofNullable(mongo.findOne(query(where("_id").is(project.value())), Imported.class, COLLECTION));
    }

    /** Keeps a file, in the place of an earlier one whose project never came about. */
    public void keep(Imported imported) {
        mongo.save(imported, COLLECTION);
    }
}
