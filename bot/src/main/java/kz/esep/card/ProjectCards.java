package kz.esep.card;

import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import kz.esep.plan.ProjectId;
import kz.esep.versions.Versioned;
import org.springframework.data.mongodb.core.MongoTemplate;
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
    private final Versioned<ProjectCard> cards;

    public ProjectCards(MongoTemplate mongo) {
        this.mongo = mongo;
        this.cards = new Versioned<>(
                mongo, ProjectCard.class, COLLECTION, card -> card.id().value(), ProjectCard::version);
    }

    /** The card of a project; an empty one where nobody has told anything. */
    public ProjectCard of(ProjectId project) {
        return cards.find(project.value()).orElseGet(() -> ProjectCard.empty(project));
    }

    /** The cards of some projects; an empty one where nobody has told anything. */
    public Map<ProjectId, ProjectCard> of(Collection<ProjectId> projects) {
        var all = new HashMap<ProjectId, ProjectCard>();
        projects.forEach(project -> all.put(project, ProjectCard.empty(project)));
        cards.findAll(projects.stream().map(ProjectId::value).toList()).forEach(card -> all.put(card.id(), card));
        return all;
    }

    /**
     * Keeps a card in the place of the one whose version is one less.
     *
     * @return false when somebody else has changed it since it was read
     */
    public boolean replace(ProjectCard next) {
        return next.version() == 1 ? cards.add(next) : cards.replace(next);
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
