package kz.esep.admin.templates;

import java.util.Optional;
import org.bson.Document;
import org.bson.types.Binary;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.query.BasicQuery;
import org.springframework.stereotype.Repository;

/** The templates that operators brought. A write states the version it has seen; a stale one changes nothing and says so. */
@Repository
class Templates {

    private static final String COLLECTION = "templates";
    private static final String FILES = "templateFiles";

    private final MongoTemplate mongo;

    Templates(MongoTemplate mongo) {
        this.mongo = mongo;
    }

    /** What became of a slot, an empty history where nobody has brought anything. */
    TemplateHistory of(String slot) {
        return Optional.ofNullable(mongo.findById(slot, TemplateHistory.class, COLLECTION))
                .orElseGet(() -> TemplateHistory.empty(slot));
    }

    /**
     * Keeps a history with one more step.
     *
     * @return false when somebody else has changed it since it was read
     */
    boolean keep(TemplateHistory next) {
        if (next.version() > 1) {
            var seen = new BasicQuery(new Document("_id", next.id()).append("version", next.version() - 1));
            return mongo.replace(seen, next, COLLECTION).getMatchedCount() == 1;
        }
        try {
            mongo.insert(next, COLLECTION);
            return true;
        } catch (DuplicateKeyException changedAlready) {
            return false;
        }
    }

    /** Keeps the bytes of a template under their hash, once; before its history tells of it. */
    void store(String digest, byte[] docx) {
        try {
            mongo.insert(new Document("_id", digest).append("docx", new Binary(docx)), FILES);
        } catch (DuplicateKeyException knownAlready) {
            return;
        }
    }

    Optional<byte[]> bytes(String digest) {
        return Optional.ofNullable(mongo.findById(digest, Document.class, FILES))
                .map(file -> file.get("docx", Binary.class).getData());
    }
}
