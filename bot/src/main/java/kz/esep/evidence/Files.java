package kz.esep.evidence;

import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import kz.esep.people.PersonId;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.data.domain.Limit;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.index.Index;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;
import org.springframework.stereotype.Repository;

/** Every piece of evidence that was ever sent. The ones that are not stored yet are the queue for fetching them. */
@Repository
public class Files {

    private static final String COLLECTION = "files";

    /** The content that a file is about to have. */
    private static final String LEANS = "leansOn";

    /** True while a file is being removed. */
    private static final String GOING = "going";

    private static final Logger log = LoggerFactory.getLogger(Files.class);

    private final MongoTemplate mongo;

    public Files(MongoTemplate mongo) {
        this.mongo = mongo;
        mongo.indexOps(COLLECTION).createIndex(new Index().on("nextTry", Sort.Direction.ASC));
        mongo.indexOps(COLLECTION).createIndex(new Index().on("told", Sort.Direction.ASC));
        mongo.indexOps(COLLECTION)
                .createIndex(new Index().on("album", Sort.Direction.ASC).sparse());
        mongo.indexOps(COLLECTION).createIndex(new Index().on("sender", Sort.Direction.ASC));
        mongo.indexOps(COLLECTION).createIndex(new Index().on("stored.blob", Sort.Direction.ASC));
        mongo.indexOps(COLLECTION)
                .createIndex(new Index().on(LEANS, Sort.Direction.ASC).sparse());
    }

    /** Takes files on, all together; one that is known already stays as it is. */
    public void want(Collection<Evidence> wanted) {
        var fresh = new LinkedHashMap<FileId, Evidence>();
        wanted.forEach(file -> fresh.putIfAbsent(file.id(), file));
        while (!insertUnknown(fresh)) {
            log.debug("Some of {} files were wanted by another process at the same time", fresh.size());
        }
    }

    /** False when another process, which takes the same update, was quicker with one of them. */
    private boolean insertUnknown(Map<FileId, Evidence> fresh) {
        findAll(fresh.keySet()).forEach(known -> fresh.remove(known.id()));
        try {
            if (!fresh.isEmpty()) {
                mongo.insert(fresh.values(), COLLECTION);
            }
            return true;
        } catch (DuplicateKeyException wantedMeanwhile) {
            return false;
        }
    }

    public List<Evidence> findAll(Collection<FileId> ids) {
        var values = ids.stream().map(FileId::value).toList();
        return values.isEmpty() ? List.of() : mongo.find(query(where("_id").in(values)), Evidence.class, COLLECTION);
    }

    /** The parts of some albums that have come so far. */
    public List<Evidence> ofAlbums(Collection<String> albums) {
        return albums.isEmpty() ? List.of() : mongo.find(query(where("album").in(albums)), Evidence.class, COLLECTION);
    }

    /** Files whose time to be fetched has come, the longest waiting first. */
    public List<Evidence> due(Instant now, int most) {
        return mongo.find(
                new Query(where("nextTry").lte(now)).with(Sort.by("nextTry")).limit(Limit.of(most)),
                Evidence.class,
                COLLECTION);
    }

    /**
     * Takes a due file on: nobody else does until a time, at which it is due again unless that is put off.
     *
     * @return false when somebody else has, or it was settled meanwhile
     */
    boolean claim(Evidence seen, Instant until) {
        var still = where("_id").is(seen.id().value()).and("nextTry").is(seen.nextTry());
        return mongo.updateFirst(query(still), new Update().set("nextTry", until), COLLECTION)
                        .getModifiedCount()
                == 1;
    }

    /** Says when others may take on some files that are not settled. */
    void leave(Collection<FileId> claimed, Instant until) {
        if (!claimed.isEmpty()) {
            var values = claimed.stream().map(FileId::value).toList();
            mongo.updateMulti(
                    query(where("_id").in(values).and("nextTry").exists(true)),
                    new Update().set("nextTry", until),
                    COLLECTION);
        }
    }

    /**
     * How many files wait to be fetched.
     *
     * @param oldest when the one that has waited longest was sent, null where none waits
     */
    public record Queue(long files, @Nullable Instant oldest) {}

    /** What waits now, in all processes. */
    public Queue queue() {
        var waiting = where("nextTry").exists(true);
        var oldest = mongo.findOne(new Query(waiting).with(Sort.by("sentAt")).limit(1), Evidence.class, COLLECTION);
        return oldest == null
                ? new Queue(0, null)
                : new Queue(mongo.count(query(waiting), COLLECTION), oldest.sentAt());
    }

    /** Files that were stored or given up while the sender's card still says otherwise. */
    public List<Evidence> untold(int most) {
        return mongo.find(
                new Query(where("told").is(false).and("nextTry").isNull()).limit(Limit.of(most)),
                Evidence.class,
                COLLECTION);
    }

    /** The files that a person has sent. */
    public List<Evidence> of(PersonId sender) {
        return mongo.find(query(where("sender").is(sender.value())), Evidence.class, COLLECTION);
    }

    /** Replaces the sender of some files by nobody: the files stay, and nobody is told of them any more. */
    public void eraseSender(Collection<FileId> ids) {
        mongo.updateMulti(
                query(where("_id").in(ids.stream().map(FileId::value).toList())),
                new Update()
                        .set("sender", PersonId.ERASED.value())
                        .set("chat", 0L)
                        .set("told", true),
                COLLECTION);
    }

    /**
     * Removes some files; of those whose content nobody else has filed, the bytes too. What breaks off is finished by
     * removing the same files again: their records go last.
     */
    public void remove(Collection<Evidence> gone, Blobs blobs) {
        var ids = gone.stream().map(file -> file.id().value()).toList();
        // From here on none of them is stored any more, so that what is read next stays true.
        mongo.updateMulti(
                query(where("_id").in(ids)),
                new Update().set(GOING, true).set("told", true).unset("nextTry"),
                COLLECTION);
        for (var file : findAll(gone.stream().map(Evidence::id).toList())) {
            if (file.stored() instanceof Evidence.Stored stored) {
                removeUnlessFiled(stored.blob(), blobs);
            }
        }
        mongo.remove(query(where("_id").in(ids)), COLLECTION);
    }

    /** Notes what its sender has written below a file now; null for nothing. One that is not kept stays so. */
    public void recaption(FileId id, @Nullable String caption) {
        mongo.updateFirst(
                query(where("_id").is(id.value())),
                caption == null ? new Update().unset("caption") : new Update().set("caption", caption),
                COLLECTION);
    }

    /**
     * Removes a content that no file has, or is about to have. It is withdrawn before the question is asked again, and who
     * leans on a content looks afterwards whether it was withdrawn: so one of the two always notices the other.
     */
    void removeUnlessFiled(String blob, Blobs blobs) {
        if (!isFiled(blob)) {
            blobs.withdraw(blob);
            if (!isFiled(blob)) {
                blobs.remove(blob);
            }
        }
    }

    private boolean isFiled(String blob) {
        return Stream.of("stored.blob", LEANS)
                .anyMatch(field ->
                        mongo.exists(query(where(field).is(blob).and(GOING).exists(false)), COLLECTION));
    }

    /**
     * Notes which content a file is about to have, so that nobody removes it. Whoever does looks then whether it was not
     * removed before.
     *
     * @return false when the file was removed meanwhile
     */
    boolean lean(FileId id, String blob) {
        return updateUnlessGoing(id, new Update().set(LEANS, blob));
    }

    /**
     * Notes that a file is stored.
     *
     * @return false when it was removed meanwhile
     */
    public boolean markStored(FileId id, Evidence.Stored stored) {
        return updateUnlessGoing(
                id, new Update().set("stored", stored).unset("nextTry").unset(LEANS));
    }

    private boolean updateUnlessGoing(FileId id, Update change) {
        return mongo.updateFirst(query(where("_id").is(id.value()).and(GOING).exists(false)), change, COLLECTION)
                        .getMatchedCount()
                == 1;
    }

    /** Notes a failed attempt. */
    public void markFailed(FileId id, Instant nextTry) {
        updateUnlessGoing(
                id, new Update().inc("failures", 1).set("nextTry", nextTry).unset(LEANS));
    }

    /** Notes that a file will not be fetched any more. */
    public void giveUp(FileId id) {
        updateUnlessGoing(id, new Update().inc("failures", 1).unset("nextTry").unset(LEANS));
    }

    public void markTold(Collection<FileId> ids) {
        mongo.updateMulti(
                query(where("_id").in(ids.stream().map(FileId::value).toList())),
                new Update().set("told", true),
                COLLECTION);
    }
}
