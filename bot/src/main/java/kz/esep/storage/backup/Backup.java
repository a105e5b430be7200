package kz.esep.storage.backup;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Projections;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.security.DigestOutputStream;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.bson.BsonValue;
import org.bson.RawBsonDocument;

/**
 * Copies a database into a file while it is in use: a ZIP with the BSON of each collection and a {@link Manifest}.
 *
 * <p>What refers to something is copied before what it refers to, so that the copy never points to nothing. A
 * conversation may be a little older than its entries, as after a crash: a turn that is made again derives the same ids.
 */
public final class Backup {

    static final String SUFFIX = ".bson";

    /** Documents fetched at once: the embedded database puts an answer together in memory. */
    private static final int AT_ONCE = 200;

    private static final int CHUNKS_AT_ONCE = 16;

    private static final Set<StandardOpenOption> FRESH =
            Set.of(StandardOpenOption.CREATE, StandardOpenOption.WRITE, StandardOpenOption.TRUNCATE_EXISTING);

    private final MongoDatabase database;

    public Backup(MongoDatabase database) {
        this.database = database;
    }

    /**
     * Writes the copy; a file that is there is replaced when the copy is whole.
     *
     * @throws IOException when the file cannot be written
     */
    public Manifest write(Path file, Instant now) throws IOException {
        var unfinished = file.resolveSibling(file.getFileName() + ".part");
        var parts = new ArrayList<Manifest.Part>();
        try (var channel = FileChannel.open(unfinished, FRESH)) {
            var out = new BufferedOutputStream(Channels.newOutputStream(channel), 1 << 16);
            var zip = new ZipOutputStream(out, StandardCharsets.UTF_8);
            zip.setLevel(Deflater.BEST_SPEED);
            for (var name : collections(database)) {
                zip.putNextEntry(new ZipEntry(name + SUFFIX));
                parts.add(copy(name, zip));
                zip.closeEntry();
            }
            var manifest = new Manifest(now, parts);
            zip.putNextEntry(new ZipEntry(Manifest.NAME));
            zip.write(manifest.json().getBytes(StandardCharsets.UTF_8));
            zip.finish();
            out.flush();
            channel.force(true);
        }
        Files.move(unfinished, file, StandardCopyOption.REPLACE_EXISTING);
        return new Manifest(now, parts);
    }

    /** The collections in the order in which they are copied. */
    static List<String> collections(MongoDatabase database) {
        return database.listCollectionNames().into(new ArrayList<>()).stream()
                .filter(name -> !name.startsWith("system."))
                .sorted(Comparator.comparingInt(Backup::rank).thenComparing(Comparator.naturalOrder()))
                .toList();
    }

    private static int rank(String collection) {
        return switch (collection) {
            case "conversations" -> 0;
            case "entries" -> 1;
            case "files" -> 3;
            case "contents" -> 4;
            default -> collection.endsWith(".files") ? 5 : collection.endsWith(".chunks") ? 6 : 2;
        };
    }

    private Manifest.Part copy(String name, OutputStream target) throws IOException {
        var sha256 = Checksums.sha256();
        var checked = new DigestOutputStream(target, sha256);
        var collection = database.getCollection(name, RawBsonDocument.class);
        long documents = 0;
        for (var batch : batches(ids(collection), name.endsWith(".chunks") ? CHUNKS_AT_ONCE : AT_ONCE)) {
            for (var document : collection.find(Filters.in("_id", batch))) {
                var bytes = document.getByteBuffer();
                checked.write(bytes.array(), bytes.position(), bytes.remaining());
                documents++;
            }
        }
        return new Manifest.Part(name, documents, HexFormat.of().formatHex(sha256.digest()));
    }

    private static List<BsonValue> ids(MongoCollection<RawBsonDocument> collection) {
        var ids = new ArrayList<BsonValue>();
        collection.find().projection(Projections.include("_id")).forEach(document -> ids.add(document.get("_id")));
        return ids;
    }

    private static List<List<BsonValue>> batches(List<BsonValue> ids, int size) {
        var batches = new ArrayList<List<BsonValue>>();
        for (var from = 0; from < ids.size(); from += size) {
            batches.add(ids.subList(from, Math.min(ids.size(), from + size)));
        }
        return batches;
    }
}
