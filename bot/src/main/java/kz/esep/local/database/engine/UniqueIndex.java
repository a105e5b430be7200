package kz.esep.local.database.engine;

import de.bwaldvogel.mongo.backend.AbstractUniqueIndex;
import de.bwaldvogel.mongo.backend.IndexKey;
import de.bwaldvogel.mongo.backend.KeyValue;
import java.util.List;
import java.util.Map.Entry;
import org.h2.mvstore.MVMap;
import org.jspecify.annotations.Nullable;

/** A unique index on other fields than {@code _id}. */
final class UniqueIndex extends AbstractUniqueIndex<Object> implements Narrowing {
    private final MVMap<KeyValue, Object> entries;

    UniqueIndex(MVMap<KeyValue, Object> entries, String name, List<IndexKey> keys, boolean sparse) {
        super(name, keys, sparse);
        this.entries = entries;
    }

    @Override
    protected @Nullable Object removeDocument(KeyValue key) {
        return entries.remove(key);
    }

    @Override
    protected boolean putKeyPosition(KeyValue key, Object position) {
        return entries.putIfAbsent(key, position) == null;
    }

    @Override
    protected Iterable<Entry<KeyValue, Object>> getIterable() {
        return entries.entrySet();
    }

    @Override
    protected @Nullable Object getPosition(KeyValue key) {
        return entries.get(key);
    }

    @Override
    public long getCount() {
        return entries.sizeAsLong();
    }

    @Override
    public long getDataSize() {
        return getCount();
    }

    /** Whole keys only: a document whose indexed array is empty has no entry here that a prefix would find. */
    @Override
    public int usableFields(Equalities equalities) {
        int fields = equalities.leading(keys());
        return fields == keys().size() ? fields : 0;
    }

    @Override
    public List<Object> positions(KeyValue prefix) {
        Object position = entries.get(prefix);
        return position == null ? List.of() : List.of(position);
    }

    @Override
    public List<String> fields() {
        return keys();
    }
}
