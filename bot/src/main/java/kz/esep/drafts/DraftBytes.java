package kz.esep.drafts;

import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import com.mongodb.client.gridfs.GridFSBucket;
import com.mongodb.client.gridfs.GridFSBuckets;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.util.Locale;
import java.util.Optional;
import kz.esep.drafts.KeptDrafts.Part;
import org.bson.BsonString;
import org.bson.Document;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.index.Index;

/** The bytes of drafts in GridFS. Drafts of the same content have the same bytes. */
final class DraftBytes {

    private static final String BUCKET = "draftFiles";

    private final MongoTemplate mongo;

    DraftBytes(MongoTemplate mongo) {
        this.mongo = mongo;
        // That of GridFS itself, which makes it only with the first upload.
        mongo.indexOps(BUCKET + ".chunks")
                .createIndex(new Index()
                        .on("files_id", Sort.Direction.ASC)
                        .on("n", Sort.Direction.ASC)
                        .unique());
    }

    /** Keeps a part of a content, unless it is kept whole already. */
    void put(String content, Part part, byte[] bytes) {
        var key = key(content, part);
        var known = bucket().find(new Document("_id", key)).first();
        if (known != null && known.getLength() == bytes.length) {
            return;
        }
        remove(key);
        bucket().uploadFromStream(key, key.getValue(), new ByteArrayInputStream(bytes));
    }

    /** The bytes of a part, empty where there are none; to be closed. */
    Optional<InputStream> open(String content, Part part) {
        var key = key(content, part);
        var known = bucket().find(new Document("_id", key)).first();
        return known == null ? Optional.empty() : Optional.of(bucket().openDownloadStream(key));
    }

    /** Removes every part of a content. */
    void remove(String content) {
        for (var part : Part.values()) {
            remove(key(content, part));
        }
    }

    private void remove(BsonString key) {
        mongo.remove(query(where("_id").is(key.getValue())), BUCKET + ".files");
        mongo.remove(query(where("files_id").is(key.getValue())), BUCKET + ".chunks");
    }

    private static BsonString key(String content, Part part) {
        return new BsonString(content + "-" + part.name().toLowerCase(Locale.ROOT));
    }

    private GridFSBucket bucket() {
        return GridFSBuckets.create(mongo.getDb(), BUCKET);
    }
}
