package kz.esep.evidence;

import static java.util.Objects.requireNonNull;
import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import com.mongodb.MongoGridFSException;
import com.mongodb.client.gridfs.GridFSBucket;
import com.mongodb.client.gridfs.GridFSBuckets;
import com.mongodb.client.gridfs.model.GridFSUploadOptions;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ThreadLocalRandom;
import kz.esep.evidence.PictureCopies.Use;
import org.bson.BsonString;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.index.Index;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.stereotype.Repository;

/**
 * The bytes of evidence, in GridFS, each content once. Every attempt at a file uploads under an id of its own, so that two
 * processes that are at the same file by mistake do not spoil each other's bytes. An upload counts only when it is entered
 * under its hash; then everything else that the file has left goes.
 */
@Repository
public class Blobs {

    private static final String BLOBS = "blobs";
    private static final List<String> BUCKETS = List.of(BLOBS, Use.PAGE.bucket, Use.PRINT.bucket);

    private static final int CHUNK = 255 * 1024;

    /** Between the file and the attempt in the id of an upload, and what follows all of these. */
    private static final char BETWEEN = '-';

    private static final char AFTER = '.';

    /** A picture of one of these kinds that cannot be decoded is damaged; of another kind it may be sound. */
    private static final Set<String> DECODED = Set.of("image/jpeg", "image/png", "image/gif", "image/bmp");

    /**
     * {@code _id}: SHA-256; {@code blob}: the upload that holds this content; {@code file}: the file that brought it; {@code
     * size} in bytes; {@code taken} and {@code flaw} as in {@link Evidence.Stored}.
     */
    private static final String CONTENTS = "contents";

    private final MongoTemplate mongo;
    private final PictureCopies copies;

    public Blobs(MongoTemplate mongo) {
        this.mongo = mongo;
        this.copies = new PictureCopies(mongo);
        for (var field : List.of("file", "blob")) {
            mongo.indexOps(CONTENTS).createIndex(new Index().on(field, Sort.Direction.ASC));
        }
        // Those of GridFS itself, which makes them only with the first upload; what an attempt has left is looked for
        // before.
        for (var bucket : BUCKETS) {
            mongo.indexOps(bucket + ".chunks")
                    .createIndex(new Index()
                            .on("files_id", Sort.Direction.ASC)
                            .on("n", Sort.Direction.ASC)
                            .unique());
        }
    }

    /** More bytes than a file may have. */
    static final class TooLarge extends IOException {
        private static final long serialVersionUID = 1L;
    }

    /** The bytes of a stored content; to be closed. */
    public InputStream open(String blob) {
        return bucket(BLOBS).openDownloadStream(new BsonString(blob));
    }

    /** A small upright JPEG, empty for what is no picture; to be closed. */
    public Optional<InputStream> thumbnail(String blob) {
        return copies.open(blob, Use.PAGE);
    }

    /**
     * An upright JPEG that prints well, made when the picture came; of one that came before there were any it is made now and
     * kept.
     *
     * @return its bytes, some hundred kilobytes; empty for what is no picture or is not there any more
     */
    public Optional<byte[]> print(String blob) {
        try {
            return kept(blob).or(() -> Optional.ofNullable(makeCopies(blob).get(Use.PRINT)));
        } catch (MongoGridFSException gone) {
            return Optional.empty();
        }
    }

    private Optional<byte[]> kept(String blob) {
        return copies.open(blob, Use.PRINT).map(print -> {
            try (print) {
                return print.readAllBytes();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    private Map<Use, byte[]> makeCopies(String blob) {
        try (var picture = open(blob)) {
            return copies.make(blob, picture);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What an upload of this file has become, if it was finished before a crash. */
    Optional<Evidence.Stored> finished(FileId file, Instant now) {
        var entered =
                Optional.ofNullable(mongo.findOne(query(where("file").is(file.value())), Document.class, CONTENTS));
        // A crash right after it was entered has left the attempts before it.
        entered.ifPresent(content -> discardAllBut(content.getString("blob"), file));
        return entered.map(content -> stored(content, now));
    }

    /**
     * Stores the bytes of a file while they arrive. When the same content is stored already, that one is used and the
     * new upload dropped.
     *
     * @param mediaType of a picture small copies are made as well
     * @throws TooLarge when more than {@link Evidence#LARGEST} bytes arrive
     * @throws IOException when they cease to arrive
     */
    public Evidence.Stored store(FileId file, @Nullable String mediaType, InputStream bytes, Instant now)
            throws IOException {
        var blob = file.value() + BETWEEN + attempt();
        var measured = new MeasuredStream(bytes, Evidence.LARGEST);
        var options = new GridFSUploadOptions().chunkSizeBytes(CHUNK).metadata(new Document("mediaType", mediaType));
        try (var upload = bucket(BLOBS).openUploadStream(new BsonString(blob), file.value(), options)) {
            try {
                measured.transferTo(upload);
            } catch (IOException | RuntimeException broken) {
                upload.abort();
                throw broken;
            }
        }
        requireWhole(blob, measured.count());
        return enter(file, blob, mediaType, measured, now);
    }

    private static String attempt() {
        return Long.toUnsignedString(ThreadLocalRandom.current().nextLong(), 36);
    }

    /**
     * Another process that is at the same file may have cleared away what this one was writing: whatever was there at that
     * time, so the first piece is gone, and all of it where that was at the end. Two pieces are looked at and not counted,
     * because a count would read every one of them.
     */
    private void requireWhole(String blob, long size) throws IOException {
        var last = (size - 1) / CHUNK;
        if (size > 0 && !(isThere(blob, 0) && isThere(blob, last))) {
            discardBlob(blob);
            throw new IOException("another process has taken the file over");
        }
    }

    private boolean isThere(String blob, long piece) {
        var wanted = query(where("files_id").is(blob).and("n").is((int) piece));
        wanted.fields().include("n");
        return mongo.findOne(wanted, Document.class, BLOBS + ".chunks") != null;
    }

    private Evidence.Stored enter(
            FileId file, String blob, @Nullable String mediaType, MeasuredStream measured, Instant now) {
        var sha256 = measured.sha256();
        var known = content(sha256);
        if (known == null) {
            var fresh = new Document("_id", sha256)
                    .append("blob", blob)
                    .append("file", file.value())
                    .append("size", measured.count());
            look(blob, mediaType, measured.count(), now, fresh);
            try {
                known = mongo.insert(fresh, CONTENTS);
            } catch (DuplicateKeyException enteredMeanwhile) {
                known = requireNonNull(content(sha256));
            }
        }
        discardAllBut(known.getString("blob"), file);
        return stored(known, now);
    }

    private @Nullable Document content(String sha256) {
        return mongo.findById(sha256, Document.class, CONTENTS);
    }

    private Evidence.Stored stored(Document content, Instant now) {
        var taken = content.get("taken", Document.class);
        var flaw = content.getString("flaw");
        return new Evidence.Stored(
                content.getString("blob"),
                content.getString("_id"),
                content.getLong("size"),
                now,
                taken == null ? null : mongo.getConverter().read(Taken.class, taken),
                flaw == null ? null : Evidence.Flaw.valueOf(flaw));
    }

    /** Looks into what has come: a picture gets its small copies and tells of its making. */
    private void look(String blob, @Nullable String mediaType, long size, Instant now, Document content) {
        if (size == 0) {
            content.append("flaw", Evidence.Flaw.EMPTY.name());
            return;
        }
        if (mediaType == null || !mediaType.startsWith("image/")) {
            return;
        }
        if (makeCopies(blob).isEmpty() && DECODED.contains(mediaType)) {
            content.append("flaw", Evidence.Flaw.DAMAGED.name());
        }
        try (var picture = open(blob)) {
            Exif.of(picture, now).ifPresent(taken -> {
                var written = new Document();
                mongo.getConverter().write(taken, written);
                content.append("taken", written);
            });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Whether a content is entered, so that further files may have it. */
    boolean isEntered(String blob) {
        return mongo.exists(query(where("blob").is(blob)), CONTENTS);
    }

    /** Lets no further file have a content; those that have it keep it. */
    void withdraw(String blob) {
        mongo.remove(query(where("blob").is(blob)), CONTENTS);
    }

    /** Removes the bytes of a content that is withdrawn. */
    void remove(String blob) {
        discardBlob(blob);
    }

    /** Removes what the attempts at a file have left when it is given up. */
    void discard(FileId file) {
        discardAllBut("", file);
    }

    /** Removes what counts for nothing: uploads that were broken off, or doubled. */
    private void discardAllBut(String blob, FileId file) {
        for (var bucket : BUCKETS) {
            mongo.remove(query(attemptsAt(file, "_id").ne(blob)), bucket + ".files");
            mongo.remove(query(attemptsAt(file, "files_id").ne(blob)), bucket + ".chunks");
        }
    }

    private static Criteria attemptsAt(FileId file, String field) {
        return where(field).gte(file.value() + BETWEEN).lt(file.value() + AFTER);
    }

    private void discardBlob(String blob) {
        for (var bucket : BUCKETS) {
            mongo.remove(query(where("_id").is(blob)), bucket + ".files");
            mongo.remove(query(where("files_id").is(blob)), bucket + ".chunks");
        }
    }

    private GridFSBucket bucket(String name) {
        return GridFSBuckets.create(mongo.getDb(), name);
    }
}
