package kz.esep.admin.templates;

import java.util.Optional;
import kz.esep.versions.Versioned;
import org.bson.Document;
import org.bson.types.Binary;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.stereotype.Repository;

/** The templates that operators brought. A write states the version it has seen; a stale one changes nothing and says so. */
@Repository
class Templates {

    private static final String COLLECTION = "templates";
    private static final String FILES = "templateFiles";

    private final MongoTemplate mongo;
    private final Versioned<TemplateHistory> histories;

    Templates(MongoTemplate mongo) {
        this.mongo = mongo;
        this.histories = new Versioned<>(
                mongo, TemplateHistory.class, COLLECTION, TemplateHistory::id, TemplateHistory::version);
    }

    /** What became of a slot, an empty history where nobody has brought anything. */
    TemplateHistory of(String slot) {
        return histories.find(slot).orElseGet(() -> TemplateHistory.empty(slot));
    }

    /**
     * Keeps a history with one more step.
     *
     * @return false when somebody else has changed it since it was read
     */
    boolean keep(TemplateHistory next) {
        return next.version() > 1 ? histories.replace(next) : histories.add(next);
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
