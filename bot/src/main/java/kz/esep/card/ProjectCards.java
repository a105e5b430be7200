package kz.esep.card;

import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import kz.esep.plan.ProjectId;
import org.bson.Document;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.index.Index;
import org.springframework.data.mongodb.core.query.BasicQuery;
import org.springframework.stereotype.Repository;

/**
 * The cards of all projects, one document each. A write states the version it has seen; a stale one changes nothing and
 * says so.
 */
@Repository
public class ProjectCards {

    private static final String COLLECTION = "cards";
    private static final String CONTACTS = "storyContacts";

    private final MongoTemplate mongo;

    public ProjectCards(MongoTemplate mongo) {
        this.mongo = mongo;
        mongo.indexOps(COLLECTION)
                .createIndex(new Index()
                        .on("_id", Sort.Direction.ASC)
                        .on("version", Sort.Direction.ASC)
                        .unique());
    }

    /** The card of a project; an empty one where nobody has told anything. */
    public ProjectCard of(ProjectId project) {
        var kept = mongo.findOne(query(where("_id").is(project.value())), ProjectCard.class, COLLECTION);
        return kept == null ? ProjectCard.empty(project) : kept;
    }

    /** The cards of some projects; an empty one where nobody has told anything. */
    public Map<ProjectId, ProjectCard> of(Collection<ProjectId> projects) {
        var cards = new HashMap<ProjectId, ProjectCard>();
        projects.forEach(project -> cards.put(project, ProjectCard.empty(project)));
        var values = projects.stream().map(ProjectId::value).toList();
        mongo.find(query(where("_id").in(values)), ProjectCard.class, COLLECTION)
                .forEach(card -> cards.put(card.id(), card));
        return cards;
    }

    /**
     * Keeps a card in the place of the one whose version is one less.
     *
     * @return false when somebody else has changed it since it was read
     */
    public boolean replace(ProjectCard next) {
        if (next.version() == 1) {
            try {
                mongo.insert(next, COLLECTION);
                return true;
            } catch (DuplicateKeyException changedMeanwhile) {
                return false;
            }
        }
        var seen = new BasicQuery(new Document("_id", next.id().value()).append("version", next.version() - 1));
        return mongo.replace(seen, next, COLLECTION).getMatchedCount() == 1;
    }

    /** Who the success story of a project is about. */
    public Optional<StoryContact> contact(ProjectId project) {
        return Optional.ofNullable(
                mongo.findOne(query(where("_id").is(project.value())), StoryContact.class, CONTACTS));
    }

    /** Keeps who it is about, or with nothing told forgets it. */
    public void keep(StoryContact contact) {
        if (contact.name() == null && contact.contact() == null) {
            mongo.remove(query(where("_id").is(contact.id().value())), CONTACTS);
        } else {
            mongo.save(contact, CONTACTS);
        }
    }
}
