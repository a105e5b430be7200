package kz.esep.storage.backup;

import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.InsertManyOptions;
import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import kz.esep.storage.backup.UnusableBackupException.Problem;
import org.bson.Document;
import org.bson.RawBsonDocument;

/** A backup that was read to its end and found whole, and can be brought back. To be closed. */
public final class Restore implements AutoCloseable {

    private static final int AT_ONCE = 200;
    private static final int BYTES_AT_ONCE = 4 << 20;
    private static final int SMALLEST = 5;
    /** MongoDB's limit of a document, with what it allows itself beyond. */
    private static final int LARGEST = (16 << 20) + (16 << 10);

    private final ZipFile zip;
    private final Manifest manifest;

    private Restore(ZipFile zip, Manifest manifest) {
        this.zip = zip;
        this.manifest = manifest;
    }

    /** Opens a backup and reads all of it. */
    public static Restore open(Path file) throws UnusableBackupException {
        ZipFile zip;
        try {
            zip = new ZipFile(file.toFile(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UnusableBackupException(Problem.NO_BACKUP, e);
        }
        var whole = false;
        try {
            var manifest = manifest(zip);
            for (var part : manifest.parts()) {
                check(zip, part);
            }
            whole = true;
            return new Restore(zip, manifest);
        } catch (IOException e) {
            throw new UnusableBackupException(Problem.DAMAGED, e);
        } finally {
            if (!whole) {
                end(zip);
            }
        }
    }

    private static void end(ZipFile zip) {
        try {
            zip.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Manifest manifest(ZipFile zip) throws IOException, UnusableBackupException {
        var entry = zip.getEntry(Manifest.NAME);
        if (entry == null) {
            throw new UnusableBackupException(Problem.NO_BACKUP);
        }
        try (var in = zip.getInputStream(entry)) {
            return Manifest.parse(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        }
    }

    private static void check(ZipFile zip, Manifest.Part part) throws IOException, UnusableBackupException {
        var sha256 = Checksums.sha256();
        var documents = new long[1];
        try (var in = new DigestInputStream(stream(zip, part), sha256)) {
            read(in, document -> documents[0]++);
        }
        var found = new Manifest.Part(
                part.collection(), documents[0], HexFormat.of().formatHex(sha256.digest()));
        if (!found.equals(part)) {
            throw new UnusableBackupException(Problem.DAMAGED);
        }
    }

    private static InputStream stream(ZipFile zip, Manifest.Part part) throws IOException, UnusableBackupException {
        ZipEntry entry = zip.getEntry(part.collection() + Backup.SUFFIX);
        if (entry == null) {
            throw new UnusableBackupException(Problem.DAMAGED);
        }
        return new BufferedInputStream(Objects.requireNonNull(zip.getInputStream(entry)), 1 << 16);
    }

    @FunctionalInterface
    private interface Reader {
        void read(RawBsonDocument document);
    }

    private static void read(InputStream in, Reader reader) throws IOException {
        var data = new DataInputStream(in);
        for (var first = in.read(); first >= 0; first = in.read()) {
            var length = first | data.readUnsignedByte() << 8 | data.readUnsignedByte() << 16 | data.readByte() << 24;
            if (length < SMALLEST || length > LARGEST) {
                throw new IOException("A document has an impossible length");
            }
            var bson = new byte[length];
            for (var i = 0; i < Integer.BYTES; i++) {
                bson[i] = (byte) (length >>> 8 * i);
            }
            data.readFully(bson, Integer.BYTES, length - Integer.BYTES);
            reader.read(new RawBsonDocument(bson));
        }
    }

    /** What will be brought back. */
    public Manifest manifest() {
        return manifest;
    }

    /** Whether a database holds nothing yet; collections without documents do not count. */
    public static boolean isEmpty(MongoDatabase database) {
        return Backup.collections(database).stream()
                .allMatch(name -> database.getCollection(name).find().first() == null);
    }

    /**
     * Puts everything into a database, in place of what is there. What is referred to comes first: broken off, it can be
     * begun again.
     */
    public void into(MongoDatabase database) throws IOException, UnusableBackupException {
        for (var name : Backup.collections(database)) {
            database.getCollection(name).deleteMany(new Document());
        }
        for (var part : manifest.parts().reversed()) {
            var collection = database.getCollection(part.collection(), RawBsonDocument.class);
            var batch =
                    new Batch(documents -> collection.insertMany(documents, new InsertManyOptions().ordered(false)));
            try (var in = stream(zip, part)) {
                read(in, batch::add);
            }
            batch.flush();
        }
    }

    @FunctionalInterface
    private interface Insertion {
        void insert(List<RawBsonDocument> documents);
    }

    /** Documents that go to the database together: neither too many nor too large. */
    private static final class Batch {
        private final Insertion insertion;
        private final List<RawBsonDocument> documents = new ArrayList<>();
        private int bytes;

        Batch(Insertion insertion) {
            this.insertion = insertion;
        }

        void add(RawBsonDocument document) {
            documents.add(document);
            bytes += document.getByteBuffer().remaining();
            if (documents.size() >= AT_ONCE || bytes >= BYTES_AT_ONCE) {
                flush();
            }
        }

        void flush() {
            if (!documents.isEmpty()) {
                insertion.insert(documents);
                documents.clear();
                bytes = 0;
            }
        }
    }

    @Override
    public void close() {
        end(zip);
    }
}
