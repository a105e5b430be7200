package kz.esep.admin.projects.proposal;

import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import java.time.Duration;
import java.util.Optional;
import kz.esep.versions.Versioned;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.index.Index;
import org.springframework.stereotype.Repository;

/** The plans that were brought and not yet taken over. One that nobody comes back to goes after 30 days. */
@Repository
public class PlanProposals {

    static final Duration KEPT = Duration.ofDays(30);

    private static final String COLLECTION = "planProposals";

    private final MongoTemplate mongo;
    private final Versioned<PlanProposal> proposals;

    public PlanProposals(MongoTemplate mongo) {
        this.mongo = mongo;
        mongo.indexOps(COLLECTION).createIndex(new Index().on("at", Sort.Direction.ASC));
        this.proposals =
                new Versioned<>(mongo, PlanProposal.class, COLLECTION, PlanProposal::id, PlanProposal::version);
    }

    public Optional<PlanProposal> find(String id) {
        return proposals.find(id);
    }

    /** Keeps a new one; those that are too old go. */
    public void add(PlanProposal proposal) {
        mongo.remove(query(where("at").lt(proposal.at().minus(KEPT))), COLLECTION);
        mongo.insert(proposal, COLLECTION);
    }

    /**
     * Replaces the one whose version is one less.
     *
     * @return false when somebody else has changed it since it was read
     */
    public boolean replace(PlanProposal next) {
        return proposals.replace(next);
    }

    /** Takes one away that was taken over or dropped. */
    public void remove(String id) {
        mongo.remove(query(where("_id").is(id)), COLLECTION);
    }
}
