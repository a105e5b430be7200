package kz.esep.local.database.engine;

import de.bwaldvogel.mongo.MongoDatabase;
import de.bwaldvogel.mongo.backend.AbstractSynchronizedMongoCollection;
import de.bwaldvogel.mongo.backend.CollectionOptions;
import de.bwaldvogel.mongo.backend.CursorRegistry;
import de.bwaldvogel.mongo.backend.DocumentWithPosition;
import de.bwaldvogel.mongo.backend.KeyValue;
import de.bwaldvogel.mongo.backend.Missing;
import de.bwaldvogel.mongo.backend.QueryResult;
import de.bwaldvogel.mongo.backend.Utils;
import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.exception.MongoServerException;
import java.util.Collections;
import java.util.Comparator;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.LongAdder;
import java.util.function.Supplier;
import java.util.stream.Stream;
import kz.esep.local.database.store.DocumentType;
import kz.esep.local.database.store.Maps;
import org.h2.mvstore.MVMap;
import org.h2.mvstore.MVStore;
import org.jspecify.annotations.Nullable;

/** A collection on the store. The position of a document is its {@code _id}, numbers as doubles where they fit. */
final class StoredCollection extends AbstractSynchronizedMongoCollection<Object> {
    private final MVStore store;
    private final LongAdder scanned;
    private final MVMap<Object, byte[]> documents;

    StoredCollection(
            MongoDatabase database, String name, CollectionOptions options, CursorRegistry cursors, Maps maps) {
        super(database, name, options, cursors);
        this.store = maps.store();
        this.scanned = maps.scanned();
        this.documents = maps.documents(getFullName());
    }

    static Object position(@Nullable Object id) {
        return Missing.ofNullable(
                new KeyValue(Collections.singletonList(id)).normalized().get(0));
    }

    @Override
    protected QueryResult queryDocuments(
            Document query, Document orderBy, int skip, int limit, int batchSize, Document fields) {
        return reading(() -> {
            Set<Object> candidates = candidates(Equalities.of(query));
            return candidates == null
                    ? matchDocuments(query, orderBy, skip, limit, batchSize, fields)
                    : matchDocuments(query, candidates, orderBy, skip, limit, batchSize, fields);
        });
    }

    /** Registers the version read, so that no commit overwrites a chunk of the file that is still looked at. */
    private <T> T reading(Supplier<T> read) {
        MVStore.TxCounter version = store.registerVersionUsage();
        try {
            return read.get();
        } finally {
            store.deregisterVersionUsage(version);
        }
    }

    /** Where the documents are that may match, as the {@code _id} or the most fitting index says; null: anywhere. */
    private @Nullable Set<Object> candidates(Equalities equalities) {
        Set<Object> positions = new LinkedHashSet<>();
        if (getIdField() != null && !equalities.of(getIdField()).isEmpty()) {
            equalities.of(getIdField()).stream()
                    .map(StoredCollection::position)
                    .filter(documents::containsKey)
                    .forEach(positions::add);
            return positions;
        }
        Narrowing best = best(equalities);
        if (best == null) {
            return null;
        }
        List<String> fields = best.fields().subList(0, best.usableFields(equalities));
        equalities.keys(fields).forEach(key -> positions.addAll(best.positions(key)));
        return positions;
    }

    private @Nullable Narrowing best(Equalities equalities) {
        return getIndexes().stream()
                .filter(Narrowing.class::isInstance)
                .map(Narrowing.class::cast)
                .filter(index -> index.usableFields(equalities) > 0)
                .max(Comparator.comparingInt(index -> index.usableFields(equalities)))
                .orElse(null);
    }

    @Override
    protected QueryResult matchDocuments(
            Document query, Document orderBy, int skip, int limit, int batchSize, Document fields) {
        Stream<Document> all = isNaturalDescending(orderBy) ? newestFirst() : all();
        return matchDocumentsFromStream(all, query, orderBy, skip, limit, batchSize, fields);
    }

    private Stream<Document> all() {
        return documents.values().stream().map(this::decoded);
    }

    private Stream<Document> newestFirst() {
        var keys = documents.keyIteratorReverse(null);
        return Stream.generate(() -> keys)
                .takeWhile(Iterator::hasNext)
                .map(Iterator::next)
                .map(this::getDocument);
    }

    @Override
    protected Document getDocument(Object position) {
        byte[] bson = documents.get(position);
        if (bson == null) {
            throw new MongoServerException("An index of " + getFullName() + " names a document that is not there");
        }
        return decoded(bson);
    }

    private Document decoded(byte[] bson) {
        scanned.increment();
        return DocumentType.decode(bson);
    }

    @Override
    protected Object addDocumentInternal(Document document) {
        String idField = getIdField();
        Object position = idField == null ? UUID.randomUUID() : position(Utils.getSubdocumentValue(document, idField));
        if (documents.putIfAbsent(position, DocumentType.encode(document)) != null) {
            throw new MongoServerException("A document with this _id is already in " + getFullName());
        }
        return position;
    }

    @Override
    protected void handleUpdate(Object position, Document oldDocument, Document newDocument) {
        documents.put(position, DocumentType.encode(newDocument));
    }

    @Override
    protected void removeDocument(Object position) {
        documents.remove(position);
    }

    @Override
    protected Stream<DocumentWithPosition<Object>> streamAllDocumentsWithPosition() {
        return documents.entrySet().stream()
                .map(entry -> new DocumentWithPosition<>(DocumentType.decode(entry.getValue()), entry.getKey()));
    }

    @Override
    public int count() {
        return documents.size();
    }

    @Override
    public boolean isEmpty() {
        return documents.isEmpty();
    }

    /** Not kept up to date at every write, which would be one more changed page a write: counted when asked for. */
    @Override
    protected int getDataSize() {
        long bytes = reading(
                () -> documents.values().stream().mapToLong(bson -> bson.length).sum());
        return (int) Math.min(Integer.MAX_VALUE, bytes);
    }

    @Override
    protected boolean tracksDataSize() {
        return false;
    }

    @Override
    protected void updateDataSize(int sizeDelta) {
        throw new UnsupportedOperationException("The size is counted when asked for");
    }
}
