package kz.esep.outgoing;

import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import com.mongodb.client.gridfs.GridFSBucket;
import com.mongodb.client.gridfs.GridFSBuckets;
import com.mongodb.client.gridfs.model.GridFSUploadOptions;
import java.io.InputStream;
import java.time.Instant;
import java.util.Collection;
import java.util.Date;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import org.bson.BsonString;
import org.bson.Document;
import org.bson.types.ObjectId;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.index.Index;
import org.springframework.stereotype.Repository;

/**
 * The bytes of files that are to be sent, in GridFS, from when a message with a file is made until it was delivered. Each
 * belongs to one message.
 */
@Repository
public class OutgoingFiles {

    /** More is not taken by Telegram (Bot API, sending files). */
    public static final long LARGEST = 50L * 1024 * 1024;

    private static final String BUCKET = "outgoing";
    private static final String FILES = BUCKET + ".files";
    private static final String CHUNKS = BUCKET + ".chunks";

    private final MongoTemplate mongo;

    public OutgoingFiles(MongoTemplate mongo) {
        this.mongo = mongo;
        mongo.indexOps(FILES).createIndex(new Index().on("uploadDate", Sort.Direction.ASC));
        mongo.indexOps(CHUNKS)
                .createIndex(new Index()
                        .on("files_id", Sort.Direction.ASC)
                        .on("n", Sort.Direction.ASC)
                        .unique());
    }

    /**
     * What is kept of a file.
     *
     * @param bytes opens the bytes for reading from the beginning, each time anew; to be closed
     */
    public record Kept(String mediaType, long size, Supplier<InputStream> bytes) {}

    /**
     * Keeps the bytes of a file, to be called before its message is posted. What was kept whole under this id stays as it is;
     * what a crash has left of it is replaced.
     *
     * @param mediaType MIME type
     * @param bytes read to the end, not closed
     * @return the same id
     * @throws IllegalArgumentException when it is empty or larger than Telegram takes
     */
    public OutgoingFileId keep(OutgoingFileId id, String mediaType, InputStream bytes) {
        if (find(id).isEmpty()) {
            erase(id);
            var options = new GridFSUploadOptions().metadata(new Document("mediaType", mediaType));
            bucket().uploadFromStream(new BsonString(id.value()), id.value(), bytes, options);
            var size = find(id).map(Kept::size).orElse(0L);
            if (size == 0 || size > LARGEST) {
                erase(id);
                throw new IllegalArgumentException("File " + id + " has " + size + " bytes");
            }
        }
        return id;
    }

    /** What is kept under an id, empty once it was erased. */
    public Optional<Kept> find(OutgoingFileId id) {
        var key = new BsonString(id.value());
        return Optional.ofNullable(bucket().find(new Document("_id", key)).first())
                .map(file -> new Kept(
                        Objects.requireNonNull(file.getMetadata()).getString("mediaType"),
                        file.getLength(),
                        () -> bucket().openDownloadStream(key)));
    }

    public void eraseAll(Collection<OutgoingFileId> ids) {
        ids.forEach(this::erase);
    }

    private void erase(OutgoingFileId id) {
        mongo.remove(query(where("_id").is(id.value())), FILES);
        mongo.remove(query(where("files_id").is(id.value())), CHUNKS);
    }

    /** Erases what was kept before a moment, delivered or not, also what a crash has left half kept. */
    public void eraseBefore(Instant moment) {
        mongo.remove(query(where("uploadDate").lt(Date.from(moment))), FILES);
        mongo.remove(query(where("_id").lt(new ObjectId(Date.from(moment)))), CHUNKS);
    }

    private GridFSBucket bucket() {
        return GridFSBuckets.create(mongo.getDb(), BUCKET);
    }
}
