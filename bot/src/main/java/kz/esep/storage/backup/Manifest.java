package kz.esep.storage.backup;

import java.time.Instant;
import java.util.Date;
import java.util.List;
import org.bson.BsonInvalidOperationException;
import org.bson.Document;
import org.bson.json.JsonParseException;

/**
 * What a backup holds, by which a damaged or unfinished one is known. Stands at the end of the file as JSON.
 *
 * @param at when the copy began
 */
public record Manifest(Instant at, List<Part> parts) {

    static final String NAME = "manifest.json";

    private static final int FORMAT = 1;

    /**
     * One collection.
     *
     * @param documents how many there are
     * @param sha256 of their BSON, one after the other; lower-case hexadecimal
     */
    public record Part(String collection, long documents, String sha256) {}

    public Manifest {
        parts = List.copyOf(parts);
    }

    /** How many documents there are in all. */
    public long documents() {
        return parts.stream().mapToLong(Part::documents).sum();
    }

    String json() {
        return new Document("format", FORMAT)
                .append("at", Date.from(at))
                .append(
                        "parts",
                        parts.stream()
                                .map(part -> new Document("collection", part.collection())
                                        .append("documents", part.documents())
                                        .append("sha256", part.sha256()))
                                .toList())
                .toJson();
    }

    static Manifest parse(String json) throws UnusableBackupException {
        try {
            var read = Document.parse(json);
            if (read.getInteger("format", 0) != FORMAT) {
                throw new UnusableBackupException(UnusableBackupException.Problem.OTHER_FORMAT);
            }
            return new Manifest(
                    read.getDate("at").toInstant(),
                    read.getList("parts", Document.class).stream()
                            .map(part -> new Part(
                                    part.getString("collection"),
                                    part.get("documents", (Number) 0).longValue(),
                                    part.getString("sha256")))
                            .toList());
        } catch (JsonParseException | BsonInvalidOperationException | ClassCastException | NullPointerException e) {
            throw new UnusableBackupException(UnusableBackupException.Problem.DAMAGED, e);
        }
    }
}
