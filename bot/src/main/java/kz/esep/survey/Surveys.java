package kz.esep.survey;

import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import kz.esep.journal.EntryId;
import kz.esep.plan.ProjectId;
import org.bson.Document;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.index.Index;
import org.springframework.data.mongodb.core.query.BasicQuery;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.stereotype.Repository;

/** All surveys and what was answered. Of a participant only a keyed hash is kept, another one for every survey. */
@Repository
public class Surveys {

    private static final String SURVEYS = "surveys";
    private static final String RESPONSES = "surveyResponses";
    private static final String TOTALS = "surveyTotals";

    /**
     * @param id survey and hash, so that nobody answers twice
     * @param cause what led to it, so that a turn that is made again knows its own work
     */
    private record Given(String id, EntryId survey, Response response, String cause) {}

    private final MongoTemplate mongo;

    public Surveys(MongoTemplate mongo) {
        this.mongo = mongo;
        mongo.indexOps(SURVEYS)
                .createIndex(new Index()
                        .on("_id", Sort.Direction.ASC)
                        .on("revision", Sort.Direction.ASC)
                        .unique());
        mongo.indexOps(SURVEYS).createIndex(new Index().on("project", Sort.Direction.ASC));
        mongo.indexOps(RESPONSES).createIndex(new Index().on("survey", Sort.Direction.ASC));
        mongo.indexOps(TOTALS).createIndex(new Index().on("project", Sort.Direction.ASC));
    }

    public Optional<Survey> find(EntryId id) {
        return findAll(List.of(id)).stream().findFirst();
    }

    public List<Survey> findAll(Collection<EntryId> ids) {
        var values = ids.stream().map(EntryId::value).toList();
        return values.isEmpty() ? List.of() : mongo.find(query(where("_id").in(values)), Survey.class, SURVEYS);
    }

    /** The surveys of a project, the latest first. */
    public List<Survey> of(ProjectId project) {
        return mongo.find(
                query(where("project").is(project.value())).with(Sort.by(Sort.Direction.DESC, "asked")),
                Survey.class,
                SURVEYS);
    }

    /**
     * Writes a survey as the successor of the revision it carries; writing the same new one again changes nothing.
     *
     * @return false when somebody else has changed it since it was read
     */
    public boolean keep(Survey survey) {
        if (survey.revision() == 0) {
            try {
                mongo.insert(survey.revised(), SURVEYS);
                return true;
            } catch (DuplicateKeyException again) {
                return find(survey.id())
                        .filter(there -> there.asked().equals(survey.asked()))
                        .isPresent();
            }
        }
        var seen = new BasicQuery(new Document("_id", survey.id().value()).append("revision", survey.revision()));
        return mongo.replace(seen, survey.revised(), SURVEYS).getMatchedCount() == 1;
    }

    /** Takes an answer, once from each participant, whatever comes twice. */
    public void answer(EntryId survey, String participant, Response response, String cause) {
        try {
            mongo.insert(new Given(survey + ":" + participant, survey, response, cause), RESPONSES);
        } catch (DuplicateKeyException already) {
            return;
        }
    }

    /** What led to the answer of a participant to some surveys; a survey that is not there was not answered. */
    public Map<EntryId, String> causes(Map<EntryId, String> participants) {
        var byId = new HashMap<String, EntryId>();
        participants.forEach((survey, participant) -> byId.put(survey + ":" + participant, survey));
        var causes = new HashMap<EntryId, String>();
        if (!byId.isEmpty()) {
            var found = query(where("_id").in(byId.keySet()));
            found.fields().include("cause");
            for (var given : mongo.find(found, Document.class, RESPONSES)) {
                causes.put(byId.get(given.getString("_id")), given.getString("cause"));
            }
        }
        return causes;
    }

    public Results results(Survey survey) {
        var responses = mongo.find(query(where("survey").is(survey.id().value())), Given.class, RESPONSES).stream()
                .map(Given::response)
                .toList();
        return Results.of(survey.questions(), responses);
    }

    /** The totals of surveys that were taken elsewhere, the latest first. */
    public List<Totals> totals(ProjectId project) {
        return mongo.find(
                query(where("project").is(project.value())).with(Sort.by(Sort.Direction.DESC, "day")),
                Totals.class,
                TOTALS);
    }

    /** Keeps totals; sent twice, once. */
    public void add(Totals totals) {
        try {
            mongo.insert(totals, TOTALS);
        } catch (DuplicateKeyException again) {
            return;
        }
    }

    public void remove(ProjectId project, String totals) {
        mongo.remove(new Query(where("_id").is(totals).and("project").is(project.value())), TOTALS);
    }

    /** What all surveys of a project say about its indicators. */
    public List<Outcome> outcomes(ProjectId project) {
        return Stream.concat(
                        of(project).stream().flatMap(one -> one.outcome(results(one)).stream()),
                        totals(project).stream().map(Totals::outcome))
                .toList();
    }
}
