package kz.esep.local.database.engine;

import de.bwaldvogel.mongo.MongoCollection;
import de.bwaldvogel.mongo.backend.AbstractUniqueIndex;
import de.bwaldvogel.mongo.backend.IndexKey;
import de.bwaldvogel.mongo.backend.KeyValue;
import de.bwaldvogel.mongo.backend.Missing;
import de.bwaldvogel.mongo.bson.Document;
import java.util.List;
import java.util.Map;
import java.util.Map.Entry;
import org.h2.mvstore.MVMap;
import org.jspecify.annotations.Nullable;

/** The index of {@code _id}: a view of the documents, which are kept under their {@code _id} already. */
final class PrimaryIndex extends AbstractUniqueIndex<Object> {
    private final MVMap<Object, byte[]> documents;

    PrimaryIndex(MVMap<Object, byte[]> documents, String name, List<IndexKey> keys) {
        super(name, keys, false);
        this.documents = documents;
    }

    @Override
    public void add(Document document, Object position, MongoCollection<Object> collection) {
        // The document is there under its key before its indexes are told.
    }

    @Override
    protected @Nullable Object removeDocument(KeyValue key) {
        // The document itself goes last, when all indexes have forgotten it.
        return getPosition(key);
    }

    @Override
    protected boolean putKeyPosition(KeyValue key, Object position) {
        return true;
    }

    @Override
    protected Iterable<Entry<KeyValue, Object>> getIterable() {
        return () -> documents.keySet().stream()
                .map(id -> Map.entry(new KeyValue(id), id))
                .iterator();
    }

    @Override
    protected @Nullable Object getPosition(KeyValue key) {
        Object id = Missing.ofNullable(key.get(0));
        return documents.containsKey(id) ? id : null;
    }

    @Override
    public long getCount() {
        return documents.sizeAsLong();
    }

    @Override
    public long getDataSize() {
        return getCount();
    }
}
