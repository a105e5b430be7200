package kz.esep.people;

import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import kz.esep.plan.ProjectId;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.index.Index;
import org.springframework.data.mongodb.core.query.BasicQuery;
import org.springframework.data.mongodb.core.query.Update;
import org.springframework.stereotype.Repository;

/** Everyone who agreed that Esep keeps a record of them. */
@Repository
public class People {

    private static final String COLLECTION = "people";

    private final MongoTemplate mongo;

    public People(MongoTemplate mongo) {
        this.mongo = mongo;
        mongo.indexOps(COLLECTION).createIndex(new Index().on("memberships.project", Sort.Direction.ASC));
        mongo.indexOps(COLLECTION).createIndex(new Index().on("memberships.role", Sort.Direction.ASC));
        mongo.indexOps(COLLECTION)
                .createIndex(new Index()
                        .on("_id", Sort.Direction.ASC)
                        .on("revision", Sort.Direction.ASC)
                        .unique());
    }

    public Optional<Person> find(PersonId id) {
        return Optional.ofNullable(mongo.findOne(query(where("_id").is(id.value())), Person.class, COLLECTION));
    }

    public List<Person> findAll(Collection<PersonId> ids) {
        var values = ids.stream().map(PersonId::value).toList();
        return values.isEmpty() ? List.of() : mongo.find(query(where("_id").in(values)), Person.class, COLLECTION);
    }

    /** The members of a project, all roles. */
    public List<Person> of(ProjectId project) {
        return ofAny(List.of(project)).stream()
                .filter(person -> person.roleIn(project).isPresent())
                .toList();
    }

    /** Those who are or were members of any of some projects, all roles: entries name those who have left, too. */
    public List<Person> ofAny(Collection<ProjectId> projects) {
        var values = projects.stream().map(ProjectId::value).toList();
        return values.isEmpty()
                ? List.of()
                : mongo.find(
                        query(where("memberships.project").in(values)).with(Sort.by("_id")), Person.class, COLLECTION);
    }

    /** Those who accept entries of a project and are reminded of its deadlines. */
    public List<Person> coordinatorsOf(ProjectId project) {
        return of(project).stream()
                .filter(person -> person.roleIn(project).orElseThrow() == Role.COORDINATOR)
                .toList();
    }

    /** The operators of any project, who look after Esep itself. */
    public List<Person> operators() {
        return mongo
                .find(
                        query(where("memberships.role").is(Role.OPERATOR.name()))
                                .with(Sort.by("_id")),
                        Person.class,
                        COLLECTION)
                .stream()
                .filter(person -> person.memberships().stream()
                        .anyMatch(m -> person.roleIn(m.project())
                                .filter(r -> r == Role.OPERATOR)
                                .isPresent()))
                .toList();
    }

    /**
     * Keeps a person as the successor of the revision that is carried; revision 0 is a new one.
     *
     * @return false when somebody else has changed the person since it was read
     */
    public boolean keep(Person person) {
        if (person.revision() == 0) {
            return add(person.revised());
        }
        var seen = new BasicQuery(new Document("_id", person.id().value()).append("revision", person.revision()));
        return mongo.replace(seen, person.revised(), COLLECTION).getMatchedCount() == 1;
    }

    private boolean add(Person fresh) {
        try {
            mongo.insert(fresh, COLLECTION);
            return true;
        } catch (DuplicateKeyException alreadyThere) {
            return false;
        }
    }

    /** Removes everything that is kept of a person here. */
    public void erase(PersonId id) {
        mongo.remove(query(where("_id").is(id.value())), COLLECTION);
    }

    /** Notes since when a chat cannot be reached, or with null that it can be again. */
    public void markReachable(long chat, @Nullable Instant unreachableSince) {
        mongo.updateFirst(
                query(where("_id").is(PersonId.ofTelegram(chat).value())),
                new Update().set("unreachableSince", unreachableSince).inc("revision", 1),
                COLLECTION);
    }
}
