package kz.esep.journal;

import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import kz.esep.evidence.FileId;
import kz.esep.people.PersonId;
import kz.esep.plan.ProjectId;
import org.bson.Document;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.FindAndModifyOptions;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.aggregation.Aggregation;
import org.springframework.data.mongodb.core.index.Index;
import org.springframework.data.mongodb.core.query.BasicQuery;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;
import org.springframework.stereotype.Repository;

/** All entries. A write states the revision it has seen; a stale one changes nothing and says so. */
@Repository
public class Entries {

    static final String COLLECTION = "entries";
    private static final String NUMBERS = "entryNumbers";
    private static final String COUNTERS = "entryCounters";

    private final MongoTemplate mongo;

    public Entries(MongoTemplate mongo) {
        this.mongo = mongo;
        mongo.indexOps(COLLECTION)
                .createIndex(new Index()
                        .on("_id", Sort.Direction.ASC)
                        .on("revision", Sort.Direction.ASC)
                        .unique());
        mongo.indexOps(COLLECTION)
                .createIndex(new Index().on("project", Sort.Direction.ASC).on("number", Sort.Direction.ASC));
        for (var field : List.of(
                "author",
                "versions.by",
                "deeds.by",
                "versions.happening.files",
                "versions.happening.linksAwaited",
                "versions.happening.publications.key")) {
            mongo.indexOps(COLLECTION).createIndex(new Index().on(field, Sort.Direction.ASC));
        }
    }

    public Optional<Entry> find(EntryId id) {
        return Optional.ofNullable(mongo.findOne(query(where("_id").is(id.value())), Entry.class, COLLECTION));
    }

    public List<Entry> findAll(Collection<EntryId> ids) {
        var values = ids.stream().map(EntryId::value).toList();
        return values.isEmpty() ? List.of() : mongo.find(query(where("_id").in(values)), Entry.class, COLLECTION);
    }

    /** All entries of a project in the order of their numbers. */
    public List<Entry> of(ProjectId project) {
        return mongo.find(query(where("project").is(project.value())).with(Sort.by("number")), Entry.class, COLLECTION);
    }

    /** The entries that some authors have told something of since a moment, all states. */
    public List<Entry> by(Collection<PersonId> authors, Instant since) {
        var values = authors.stream().map(PersonId::value).toList();
        return values.isEmpty()
                ? List.of()
                : mongo.find(query(where("author").in(values).and("versions.at").gte(since)), Entry.class, COLLECTION);
    }

    /** The entries of some authors, all states, however old they are. */
    public List<Entry> by(Collection<PersonId> authors) {
        return having("author", authors.stream().map(PersonId::value).toList());
    }

    /**
     * Replaces a person by nobody in every entry that the person wrote or decided about.
     *
     * @return how many entries those were
     */
    public int erase(PersonId person) {
        var erased = 0;
        for (var field : List.of("author", "versions.by", "deeds.by")) {
            for (var entry : having(field, List.of(person.value()))) {
                while (!write(entry.without(person))) {
                    entry = find(entry.id()).orElseThrow();
                }
                erased++;
            }
        }
        return erased;
    }

    /**
     * Puts something else in place of the name of a participant in every entry of a project.
     *
     * @return how many entries had it
     */
    public int rename(ProjectId project, String name, String instead) {
        var renamed = 0;
        for (var entry : of(project)) {
            if (!entry.renaming(name, instead).equals(entry)) {
                while (!write(entry.renaming(name, instead))) {
                    entry = find(entry.id()).orElseThrow();
                }
                renamed++;
            }
        }
        return renamed;
    }

    /** The entries that some files belong to. */
    public List<Entry> withFiles(Collection<FileId> files) {
        var values = files.stream().map(FileId::value).toList();
        return having("versions.happening.files", values);
    }

    /** The entries that give any of some publications as evidence. */
    public List<Entry> withPublications(Collection<String> keys) {
        return having("versions.happening.publications.key", keys);
    }

    /** The entries whose author has promised links until a day and has given none. */
    public List<Entry> awaitingLinks(LocalDate until) {
        return mongo
                .find(query(where("versions.happening.linksAwaited").lte(until.toString())), Entry.class, COLLECTION)
                .stream()
                .filter(entry -> entry.state() != Entry.State.WITHDRAWN)
                .filter(entry -> {
                    var day = entry.newest().happening().linksAwaited();
                    return day != null && !day.isAfter(until);
                })
                .toList();
    }

    private List<Entry> having(String field, Collection<String> values) {
        return values.isEmpty() ? List.of() : mongo.find(query(where(field).in(values)), Entry.class, COLLECTION);
    }

    /**
     * Writes an entry as the successor of the revision it carries; revision 0 is a new one, which
     * is given its number. Writing the same new entry again changes nothing.
     *
     * @return false when somebody else has changed it since it was read
     */
    public boolean write(Entry entry) {
        var numbered = entry.number() == 0 ? entry.numbered(numberFor(entry)) : entry;
        if (entry.revision() == 0) {
            // One that is there already was written by the same turn before a crash.
            insertOnce(numbered.revised(), COLLECTION);
            return true;
        }
        var seen = new BasicQuery(new Document("_id", entry.id().value()).append("revision", entry.revision()));
        return mongo.replace(seen, numbered.revised(), COLLECTION).getMatchedCount() == 1;
    }

    /**
     * Brings an entry in from elsewhere with everything that became of it there: its number stays bound to it, and the
     * next new one gets a higher one. One that is there already stays as it is.
     */
    public void bring(Entry entry) {
        mongo.upsert(
                query(where("_id").is(entry.project().value())), new Update().max("last", entry.number()), COUNTERS);
        insertOnce(new Document("_id", entry.id().value()).append("number", entry.number()), NUMBERS);
        insertOnce(entry, COLLECTION);
    }

    private void insertOnce(Object document, String collection) {
        try {
            mongo.insert(document, collection);
        } catch (DuplicateKeyException thereAlready) {
            return;
        }
    }

    /** The numbers of entries, for filling in the tokens of a text. */
    public Map<EntryId, Integer> numbersOf(Collection<EntryId> ids) {
        var values = ids.stream().map(EntryId::value).toList();
        return mongo.find(query(where("_id").in(values)), Document.class, NUMBERS).stream()
                .collect(Collectors.toMap(d -> new EntryId(d.getString("_id")), d -> d.getInteger("number")));
    }

    /** Binds a number to an entry for good: unique in the project, the same one whenever it is asked for again. */
    private int numberFor(Entry entry) {
        var known = numbersOf(List.of(entry.id())).get(entry.id());
        if (known != null) {
            return known;
        }
        var counter = mongo.findAndModify(
                query(where("_id").is(entry.project().value())),
                new Update().inc("last", 1),
                FindAndModifyOptions.options().upsert(true).returnNew(true),
                Document.class,
                COUNTERS);
        var number = counter == null ? 1 : counter.getInteger("last");
        try {
            mongo.insert(new Document("_id", entry.id().value()).append("number", number), NUMBERS);
            return number;
        } catch (DuplicateKeyException boundMeanwhile) {
            return numbersOf(List.of(entry.id())).getOrDefault(entry.id(), number);
        }
    }

    /** All entries that wait for a decision, oldest number first. */
    public List<Entry> awaitingReview(ProjectId project) {
        return mongo.find(
                new Query(where("project").is(project.value()).and("state").is(Entry.State.SUBMITTED.name()))
                        .with(Sort.by("number")),
                Entry.class,
                COLLECTION);
    }

    /** How many entries of each state every one of some projects has; what is not in the answer is none. */
    public Map<ProjectId, Map<Entry.State, Integer>> countByState(Collection<ProjectId> projects) {
        var values = projects.stream().map(ProjectId::value).toList();
        var counting = Aggregation.newAggregation(
                Aggregation.match(where("project").in(values)),
                Aggregation.group("project", "state").count().as("count"));
        var counts = new HashMap<ProjectId, Map<Entry.State, Integer>>();
        for (var row : mongo.aggregate(counting, COLLECTION, Document.class)) {
            var key = row.get("_id", Document.class);
            counts.computeIfAbsent(new ProjectId(key.getString("project")), none -> new EnumMap<>(Entry.State.class))
                    .put(Entry.State.valueOf(key.getString("state")), row.getInteger("count"));
        }
        return counts;
    }
}
