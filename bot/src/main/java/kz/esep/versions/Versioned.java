package kz.esep.versions;

import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.ToLongFunction;
import org.bson.Document;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.index.Index;
import org.springframework.data.mongodb.core.query.BasicQuery;

/**
 * A collection whose documents carry a version that grows by one with every change. A write states the version it has
 * seen; a stale one changes nothing and says so.
 */
public final class Versioned<T> {

    private static final String VERSION = "version";

    private final MongoTemplate mongo;
    private final Class<T> type;
    private final String collection;
    private final Function<T, String> id;
    private final ToLongFunction<T> version;

    /** @param version as it will be once the document is kept */
    public Versioned(
            MongoTemplate mongo, Class<T> type, String collection, Function<T, String> id, ToLongFunction<T> version) {
        this.mongo = mongo;
        this.type = type;
        this.collection = collection;
        this.id = id;
        this.version = version;
        mongo.indexOps(collection)
                .createIndex(new Index()
                        .on("_id", Sort.Direction.ASC)
                        .on(VERSION, Sort.Direction.ASC)
                        .unique());
    }

    public Optional<T> find(String wanted) {
        return Optional.ofNullable(mongo.findOne(query(where("_id").is(wanted)), type, collection));
    }

    /** Those that there are, in no order. */
    public List<T> findAll(Collection<String> wanted) {
        return wanted.isEmpty() ? List.of() : mongo.find(query(where("_id").in(wanted)), type, collection);
    }

    /**
     * Keeps a new document.
     *
     * @return false when there is one of this id already
     */
    public boolean add(T fresh) {
        try {
            mongo.insert(fresh, collection);
            return true;
        } catch (DuplicateKeyException taken) {
            return false;
        }
    }

    /**
     * Replaces the document whose version is one less.
     *
     * @return false when somebody else has changed it since it was read
     */
    public boolean replace(T next) {
        var seen = seen(id.apply(next), version.applyAsLong(next) - 1);
        return mongo.replace(seen, next, collection).getMatchedCount() == 1;
    }

    /** Removes a document of this version; one that is gone already is no error. */
    public void remove(String gone, long ofVersion) {
        mongo.remove(seen(gone, ofVersion), collection);
    }

    private static BasicQuery seen(String id, long version) {
        return new BasicQuery(new Document("_id", id).append(VERSION, version));
    }
}
