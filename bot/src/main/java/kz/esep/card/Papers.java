package kz.esep.card;

import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import com.mongodb.client.gridfs.GridFSBucket;
import com.mongodb.client.gridfs.GridFSBuckets;
import com.mongodb.client.gridfs.model.GridFSUploadOptions;
import java.io.InputStream;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import kz.esep.plan.ProjectId;
import org.bson.BsonString;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.index.Index;
import org.springframework.stereotype.Repository;

/** The bytes of files that are attached to cards, in GridFS. Each belongs to one project and is never changed. */
@Repository
public class Papers {

    private static final String BUCKET = "papers";
    private static final String PROJECT = "project";

    private final MongoTemplate mongo;

    public Papers(MongoTemplate mongo) {
        this.mongo = mongo;
        // That of GridFS itself, which makes it only with the first upload; a file may be removed before.
        mongo.indexOps(BUCKET + ".chunks")
                .createIndex(new Index()
                        .on("files_id", Sort.Direction.ASC)
                        .on("n", Sort.Direction.ASC)
                        .unique());
    }

    /**
     * Keeps a file, to be called before it is attached.
     *
     * @param id a new one
     * @param bytes read to the end, not closed
     */
    public Paper keep(ProjectId project, String id, String name, String mediaType, InputStream bytes, Instant now) {
        var options = new GridFSUploadOptions().metadata(new Document(PROJECT, project.value()));
        bucket().uploadFromStream(new BsonString(id), name, bytes, options);
        var size = Objects.requireNonNull(file(id)).get("length", Number.class);
        return new Paper(id, name, mediaType, size.longValue(), now);
    }

    /** The bytes of a file of a project, empty for one that is not there or another project's; to be closed. */
    public Optional<InputStream> open(ProjectId project, String id) {
        var file = file(id);
        return file != null
                        && project.value()
                                .equals(file.get("metadata", new Document()).getString(PROJECT))
                ? Optional.of(bucket().openDownloadStream(new BsonString(id)))
                : Optional.empty();
    }

    /** Removes a file that is attached to nothing any more. */
    public void remove(String id) {
        mongo.remove(query(where("_id").is(id)), BUCKET + ".files");
        mongo.remove(query(where("files_id").is(id)), BUCKET + ".chunks");
    }

    private @Nullable Document file(String id) {
        return mongo.findById(id, Document.class, BUCKET + ".files");
    }

    private GridFSBucket bucket() {
        return GridFSBuckets.create(mongo.getDb(), BUCKET);
    }
}
