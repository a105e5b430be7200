package kz.esep.local.database.engine;

import de.bwaldvogel.mongo.MongoCollection;
import de.bwaldvogel.mongo.backend.Index;
import de.bwaldvogel.mongo.backend.IndexKey;
import de.bwaldvogel.mongo.backend.KeyValue;
import de.bwaldvogel.mongo.backend.Missing;
import de.bwaldvogel.mongo.backend.Utils;
import de.bwaldvogel.mongo.bson.Document;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import kz.esep.local.database.store.KeyOrder;
import org.h2.mvstore.Cursor;
import org.h2.mvstore.MVMap;
import org.jspecify.annotations.Nullable;

/**
 * An index that is not unique, which mongo-java-server itself accepts and ignores. An entry's key is the indexed
 * values followed by the document's {@code _id}; of an array every element has an entry, of an empty one {@code null}.
 */
final class SecondaryIndex extends Index<Object> implements Narrowing {
    private final MVMap<KeyValue, Object> entries;

    SecondaryIndex(MVMap<KeyValue, Object> entries, String name, List<IndexKey> keys) {
        // "Sparse" is how the collection is told that a document may be unknown to this index.
        super(name, keys, true);
        this.entries = entries;
    }

    @Override
    public int usableFields(Equalities equalities) {
        return equalities.leading(keys());
    }

    @Override
    public List<Object> positions(KeyValue prefix) {
        List<Object> positions = new ArrayList<>();
        Cursor<KeyValue, Object> cursor = entries.cursor(prefix);
        while (cursor.hasNext() && startsWith(cursor.next(), prefix)) {
            positions.add(cursor.getValue());
        }
        return positions;
    }

    private static boolean startsWith(KeyValue key, KeyValue prefix) {
        for (int i = 0; i < prefix.size(); i++) {
            if (KeyOrder.INSTANCE.compare(key.get(i), prefix.get(i)) != 0) {
                return false;
            }
        }
        return true;
    }

    @Override
    public List<String> fields() {
        return keys();
    }

    @Override
    public void checkAdd(Document document, MongoCollection<Object> collection) {
        // Refuses two arrays in one key, as MongoDB does.
        getKeyValues(document);
    }

    @Override
    public void add(Document document, Object position, MongoCollection<Object> collection) {
        for (KeyValue key : keys(document, position)) {
            entries.put(key, position);
        }
    }

    @Override
    public @Nullable Object remove(Document document) {
        Object position = StoredCollection.position(document.get("_id"));
        for (KeyValue key : keys(document, position)) {
            entries.remove(key);
        }
        return position;
    }

    @Override
    public void checkUpdate(Document oldDocument, Document newDocument, MongoCollection<Object> collection) {
        checkAdd(newDocument, collection);
    }

    @Override
    public void updateInPlace(
            Document oldDocument, Document newDocument, Object position, MongoCollection<Object> collection) {
        Set<KeyValue> before = keys(oldDocument, position);
        Set<KeyValue> after = keys(newDocument, position);
        before.stream().filter(key -> !after.contains(key)).forEach(entries::remove);
        after.stream().filter(key -> !before.contains(key)).forEach(key -> entries.put(key, position));
    }

    private Set<KeyValue> keys(Document document, Object position) {
        List<List<@Nullable Object>> keys = List.of(List.of());
        for (String field : keys()) {
            keys = extended(keys, values(Utils.getSubdocumentValueCollectionAware(document, field)));
        }
        Set<KeyValue> result = new HashSet<>();
        for (List<@Nullable Object> key : extended(keys, List.of(position))) {
            result.add(new KeyValue(key).normalized());
        }
        return result;
    }

    private static Collection<? extends @Nullable Object> values(@Nullable Object value) {
        if (value instanceof Collection<?> several && !several.isEmpty()) {
            return several;
        }
        return Collections.singletonList(value instanceof Collection<?> ? Missing.getInstance() : value);
    }

    private static List<List<@Nullable Object>> extended(
            List<List<@Nullable Object>> keys, Collection<? extends @Nullable Object> values) {
        List<List<@Nullable Object>> result = new ArrayList<>();
        for (List<@Nullable Object> key : keys) {
            for (Object value : values) {
                List<@Nullable Object> longer = new ArrayList<>(key);
                longer.add(value);
                result.add(longer);
            }
        }
        return result;
    }

    @Override
    public @Nullable Object getPosition(Document document) {
        return null;
    }

    @Override
    public boolean canHandle(Document query) {
        return false;
    }

    @Override
    public Iterable<Object> getPositions(Document query) {
        throw new UnsupportedOperationException("The collection narrows its queries by itself");
    }

    @Override
    public long getCount() {
        return entries.sizeAsLong();
    }

    @Override
    public long getDataSize() {
        return getCount();
    }

    @Override
    public void drop() {
        // The map goes with the database's own record of the index.
    }
}
