package kz.esep.storage;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.gridfs.GridFSBucket;
import com.mongodb.client.gridfs.GridFSBuckets;
import com.mongodb.client.gridfs.model.GridFSUploadOptions;
import com.mongodb.client.model.Filters;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.util.Random;
import org.bson.Document;
import org.bson.types.ObjectId;
import org.junit.jupiter.api.Test;

/** Files in GridFS. */
class FileContractTest extends StorageContract {
    @Test
    void storesAndStreamsFiles() {
        GridFSBucket files = GridFSBuckets.create(database, "evidence");
        byte[] photo = new byte[1_000_000];
        new Random(7).nextBytes(photo);
        Document origin = new Document("sha256", "abc").append("chat", 5L);

        ObjectId id = files.uploadFromStream(
                "photo.jpg", new ByteArrayInputStream(photo), new GridFSUploadOptions().metadata(origin));
        ByteArrayOutputStream back = new ByteArrayOutputStream();
        files.downloadToStream(id, back);

        assertThat(back.toByteArray()).isEqualTo(photo);
        assertThat(files.find(Filters.eq("metadata.sha256", "abc")))
                .singleElement()
                .satisfies(file -> assertThat(file.getLength()).isEqualTo(photo.length));
        assertThat(database.getCollection("evidence.chunks").countDocuments()).isEqualTo(4);

        files.delete(id);

        assertThat(files.find()).isEmpty();
        assertThat(database.getCollection("evidence.chunks").countDocuments()).isZero();
    }
}
