package kz.esep.people;

import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
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
    private static final String MEMBERSHIPS = "memberships";
    private static final String PROJECT = MEMBERSHIPS + ".project";
    private static final String ROLE = MEMBERSHIPS + ".role";

    private final MongoTemplate mongo;

    public People(MongoTemplate mongo) {
        this.mongo = mongo;
        mongo.indexOps(COLLECTION).createIndex(new Index().on(PROJECT, Sort.Direction.ASC));
        mongo.indexOps(COLLECTION).createIndex(new Index().on(ROLE, Sort.Direction.ASC));
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
                : mongo.find(query(where(PROJECT).in(values)).with(Sort.by("_id")), Person.class, COLLECTION);
    }

    /** Those who accept entries of a project and are reminded of its deadlines. */
    public List<Person> coordinatorsOf(ProjectId project) {
        return of(project).stream()
                .filter(person -> person.roleIn(project).orElseThrow() == Role.COORDINATOR)
                .toList();
    }

    /** The operators of any project, who look after Esep itself. */
    public List<Person> operators() {
        return mongo.find(query(where(ROLE).is(Role.OPERATOR.name())).with(Sort.by("_id")), Person.class, COLLECTION);
    }

    /** Adds somebody new; of somebody known only roles in further projects are taken. */
    public void keep(Person person) {
        keep(null, person);
    }

    /**
     * Writes what makes a person differ from what was seen before, and nothing else: whatever somebody else has changed
     * meanwhile stays, and who was erased meanwhile stays so. Keeping the same again changes nothing.
     *
     * @param before as it was read, null for somebody new
     */
    public void keep(@Nullable Person before, Person after) {
        if (before == null && add(after)) {
            return;
        }
        var known = before == null ? after.without(after.memberships()) : before;
        change(after.id(), fieldsOf(known), fieldsOf(after));
        known.memberships().stream()
                .filter(membership -> after.roleIn(membership.project()).isEmpty())
                .forEach(membership -> leave(after.id(), membership.project()));
        after.memberships().stream()
                .filter(membership -> !known.memberships().contains(membership))
                .forEach(membership -> enter(after.id(), membership));
    }

    /** False when the person is known already. */
    private boolean add(Person person) {
        try {
            mongo.insert(person, COLLECTION);
            return true;
        } catch (DuplicateKeyException known) {
            return false;
        }
    }

    private Document fieldsOf(Person person) {
        var fields = new Document();
        mongo.getConverter().write(person, fields);
        fields.remove(MEMBERSHIPS);
        return fields;
    }

    private void change(PersonId id, Document before, Document after) {
        var changes = new Update();
        Stream.concat(before.keySet().stream(), after.keySet().stream())
                .distinct()
                .filter(field -> !Objects.equals(before.get(field), after.get(field)))
                .forEach(field -> {
                    if (after.containsKey(field)) {
                        changes.set(field, after.get(field));
                    } else {
                        changes.unset(field);
                    }
                });
        if (!changes.getUpdateObject().isEmpty()) {
            mongo.updateFirst(query(where("_id").is(id.value())), changes, COLLECTION);
        }
    }

    private void leave(PersonId id, ProjectId project) {
        mongo.updateFirst(
                query(where("_id").is(id.value())),
                new Update().pull(MEMBERSHIPS, new Document("project", project.value())),
                COLLECTION);
    }

    /** Puts a role in the place of the one that the person has in the project, or beside the others. */
    private void enter(PersonId id, Membership membership) {
        var stored = mongo.getConverter().convertToMongoType(membership);
        var there =
                where("_id").is(id.value()).and(PROJECT).is(membership.project().value());
        var replaced = mongo.updateFirst(query(there), new Update().set(MEMBERSHIPS + ".$", stored), COLLECTION);
        if (replaced.getMatchedCount() == 0) {
            var notThere = where("_id")
                    .is(id.value())
                    .and(PROJECT)
                    .ne(membership.project().value());
            mongo.updateFirst(query(notThere), new Update().push(MEMBERSHIPS, stored), COLLECTION);
        }
    }

    /** Notes since when a chat cannot be reached, or with null that it can be again. */
    public void markReachable(long chat, @Nullable Instant unreachableSince) {
        mongo.updateFirst(
                query(where("_id").is(PersonId.ofTelegram(chat).value())),
                new Update().set("unreachableSince", unreachableSince).inc("revision", 1),
                COLLECTION);
    }
}
