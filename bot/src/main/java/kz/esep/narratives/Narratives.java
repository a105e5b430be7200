package kz.esep.narratives;

import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.esep.language.Language;
import kz.esep.language.Wording;
import kz.esep.plan.Project;
import kz.esep.plan.ProjectId;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.index.Index;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.stereotype.Repository;

/** The narratives of all projects. A write states the revision it has seen; a stale one changes nothing and says so. */
@Repository
public class Narratives {

    /** What a writer has seen of a section in which nothing was written yet. */
    public static final long NOTHING_SEEN = -1;

    private static final String COLLECTION = "narratives";
    private static final String EARLIER = "narrativeVersions";

    private final MongoTemplate mongo;

    public Narratives(MongoTemplate mongo) {
        this.mongo = mongo;
        mongo.indexOps(COLLECTION)
                .createIndex(new Index()
                        .on("_id", Sort.Direction.ASC)
                        .on("revision", Sort.Direction.ASC)
                        .unique());
        mongo.indexOps(COLLECTION).createIndex(new Index().on("project", Sort.Direction.ASC));
        mongo.indexOps(EARLIER)
                .createIndex(new Index()
                        .on("project", Sort.Direction.ASC)
                        .on("section", Sort.Direction.ASC)
                        .on("language", Sort.Direction.ASC));
    }

    /** What became of a text. */
    public sealed interface Saving {

        /** It stands, as this one. */
        record Saved(Narrative narrative) implements Saving {}

        /** Somebody else has written meanwhile; theirs stands, and nothing was changed. */
        record Stale(Narrative theirs) implements Saving {}
    }

    /** All narratives of a project. */
    public List<Narrative> of(ProjectId project) {
        return mongo.find(query(where("project").is(project.value())), Narrative.class, COLLECTION);
    }

    /** What was written for the sections of a report, by section; where a translation is missing, it is missing. */
    public Map<String, Wording> wordings(Project project) {
        var bySection = of(project.id()).stream()
                .filter(one -> !one.text().isBlank())
                .collect(Collectors.groupingBy(
                        Narrative::section, Collectors.toMap(Narrative::language, Narrative::text)));
        return bySection.entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, one -> wording(one.getValue(), project.language())));
    }

    private static Wording wording(Map<Language, String> texts, Language usual) {
        var original = Stream.concat(Stream.of(usual), Arrays.stream(Language.values()))
                .filter(texts::containsKey)
                .findFirst()
                .orElseThrow();
        return new Wording(original, texts.get(Language.KK), texts.get(Language.RU), texts.get(Language.EN));
    }

    public Optional<Narrative> find(ProjectId project, String section, Language language) {
        return Optional.ofNullable(mongo.findOne(
                query(where("_id").is(Narrative.id(project, section, language))), Narrative.class, COLLECTION));
    }

    /** Every version that was ever finished, and the present one; newest first. */
    public List<Narrative> versions(ProjectId project, String section, Language language) {
        var wanted = where("project")
                .is(project.value())
                .and("section")
                .is(section)
                .and("language")
                .is(language.name());
        var now = find(project, section, language);
        var earlier = mongo.find(new Query(wanted), Narrative.class, EARLIER).stream()
                .filter(one -> now.isEmpty() || one.version() < now.get().version())
                .sorted((one, other) -> Integer.compare(other.version(), one.version()));
        return Stream.concat(now.stream(), earlier).toList();
    }

    /**
     * Writes a text. The same text again changes nothing.
     *
     * @param seen the revision that the writer has seen, {@link #NOTHING_SEEN} for none
     */
    public Saving save(
            ProjectId project, String section, Language language, String text, long seen, String by, Instant now) {
        var known = find(project, section, language);
        if (known.isEmpty()) {
            return insert(Narrative.first(project, section, language, text, by, now));
        }
        var there = known.get();
        if (there.text().equals(text)) {
            return new Saving.Saved(there);
        }
        if (there.revision() != seen) {
            return new Saving.Stale(there);
        }
        return replace(there, there.with(text, by, now));
    }

    private Saving insert(Narrative first) {
        try {
            return new Saving.Saved(mongo.insert(first, COLLECTION));
        } catch (DuplicateKeyException writtenMeanwhile) {
            return new Saving.Stale(
                    find(first.project(), first.section(), first.language()).orElseThrow());
        }
    }

    /** The version that ends is kept first: after a crash in between it is there twice and shown once. */
    private Saving replace(Narrative before, Narrative after) {
        if (after.version() > before.version()) {
            mongo.save(asVersion(before), EARLIER);
        }
        var still = query(where("_id").is(before.id()).and("revision").is(before.revision()));
        var replaced = mongo.replace(still, after, COLLECTION).getModifiedCount() == 1;
        return replaced
                ? new Saving.Saved(after)
                : new Saving.Stale(
                        find(after.project(), after.section(), after.language()).orElseThrow());
    }

    private static Narrative asVersion(Narrative one) {
        return new Narrative(
                one.id() + "/" + one.version(),
                one.project(),
                one.section(),
                one.language(),
                one.text(),
                one.version(),
                one.by(),
                one.begun(),
                one.at(),
                one.revision());
    }

    /** Some narratives by their sections. */
    public static Map<String, Narrative> bySection(List<Narrative> some, Language language) {
        return some.stream()
                .filter(one -> one.language() == language)
                .collect(Collectors.toMap(Narrative::section, Function.identity()));
    }
}
