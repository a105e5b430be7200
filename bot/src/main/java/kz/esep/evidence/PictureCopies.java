package kz.esep.evidence;

import com.mongodb.MongoBulkWriteException;
import com.mongodb.MongoGridFSException;
import com.mongodb.MongoWriteException;
import com.mongodb.client.gridfs.GridFSBuckets;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.bson.BsonString;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.data.mongodb.core.MongoTemplate;

/** Small upright copies of pictures, in GridFS under the id of the picture: one for pages, one for print. */
final class PictureCopies {

    private static final Logger log = LoggerFactory.getLogger(PictureCopies.class);

    /** What a copy is for. */
    enum Use {
        PAGE("thumbnails", 480),
        /** Eight centimetres at 250 dots per inch. */
        PRINT("prints", 800);

        final String bucket;
        private final int pixels;

        Use(String bucket, int pixels) {
            this.bucket = bucket;
            this.pixels = pixels;
        }
    }

    private static final List<Integer> SIZES =
            Arrays.stream(Use.values()).map(use -> use.pixels).toList();

    private final MongoTemplate mongo;
    private final Thumbnails scaling = new Thumbnails();

    PictureCopies(MongoTemplate mongo) {
        this.mongo = mongo;
    }

    /**
     * Makes every copy of a picture at one reading of it.
     *
     * @return the copies; none of what cannot be decoded
     */
    Map<Use, byte[]> make(String blob, InputStream picture) {
        var jpegs = scaling.of(picture, SIZES);
        var copies = new EnumMap<Use, byte[]>(Use.class);
        for (int i = 0; i < jpegs.size(); i++) {
            copies.put(Use.values()[i], jpegs.get(i));
        }
        copies.forEach((use, jpeg) -> keep(blob, use, jpeg));
        return copies;
    }

    private void keep(String blob, Use use, byte[] jpeg) {
        try {
            GridFSBuckets.create(mongo.getDb(), use.bucket)
                    .uploadFromStream(new BsonString(blob), blob, new ByteArrayInputStream(jpeg));
        } catch (MongoWriteException | MongoBulkWriteException keptMeanwhile) {
            log.debug("A copy of {} was made twice", blob);
        }
    }

    /** A copy as JPEG, empty where there is none; to be closed. */
    Optional<InputStream> open(String blob, Use use) {
        try {
            return Optional.of(
                    GridFSBuckets.create(mongo.getDb(), use.bucket).openDownloadStream(new BsonString(blob)));
        } catch (MongoGridFSException none) {
            return Optional.empty();
        }
    }
}
