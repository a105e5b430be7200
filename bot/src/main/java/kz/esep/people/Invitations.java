package kz.esep.people;

import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import kz.esep.plan.ProjectId;
import org.bson.Document;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.index.Index;
import org.springframework.data.mongodb.core.query.BasicQuery;
import org.springframework.data.mongodb.core.query.Update;
import org.springframework.stereotype.Repository;

/** All invitations. */
@Repository
public class Invitations {

    private static final String COLLECTION = "invitations";

    private final MongoTemplate mongo;

    public Invitations(MongoTemplate mongo) {
        this.mongo = mongo;
        mongo.indexOps(COLLECTION).createIndex(new Index().on("project", Sort.Direction.ASC));
        mongo.indexOps(COLLECTION).createIndex(new Index().on("usedBy", Sort.Direction.ASC));
    }

    public Optional<Invitation> find(InvitationId id) {
        return findAll(List.of(id)).stream().findFirst();
    }

    public List<Invitation> findAll(Collection<InvitationId> ids) {
        var values = ids.stream().map(InvitationId::value).toList();
        return values.isEmpty() ? List.of() : mongo.find(query(where("_id").in(values)), Invitation.class, COLLECTION);
    }

    public List<Invitation> of(ProjectId project) {
        return mongo.find(query(where("project").is(project.value())), Invitation.class, COLLECTION);
    }

    public void add(Invitation invitation) {
        mongo.insert(invitation, COLLECTION);
    }

    public void revoke(InvitationId id) {
        mongo.updateFirst(query(where("_id").is(id.value())), new Update().set("revoked", true), COLLECTION);
    }

    /** Replaces a person who has used invitations by nobody in particular: the places stay used. */
    public void erase(PersonId person) {
        var used = new BasicQuery(new Document("usedBy", person.value()));
        for (var invitation : mongo.find(used, Invitation.class, COLLECTION)) {
            mongo.updateFirst(
                    new BasicQuery(new Document("_id", invitation.id().value()).append("usedBy", person.value())),
                    new Update()
                            .set(
                                    "usedBy.$",
                                    PersonId.ERASED.value() + "-"
                                            + invitation.usedBy().indexOf(person)),
                    COLLECTION);
        }
    }

    /**
     * Uses an invitation for a person: one atomic step, so that a cap of one admits one. Using it again changes nothing.
     *
     * @return whether the person has used it, now or before
     */
    public boolean use(InvitationId id, PersonId person, Instant now) {
        var invitation = find(id).orElseThrow();
        var standing = invitation.standing(person, now);
        if (standing != Invitation.Standing.USABLE) {
            return standing == Invitation.Standing.ALREADY_JOINED;
        }
        // The list is as long as it was when the standing was judged, so nobody has come in between.
        var unchanged = new BasicQuery(new Document("_id", id.value())
                .append("revoked", false)
                .append("usedBy", new Document("$size", invitation.usedBy().size())));
        var used = mongo.updateFirst(unchanged, new Update().addToSet("usedBy", person.value()), COLLECTION);
        return used.getModifiedCount() == 1 || use(id, person, now);
    }
}
