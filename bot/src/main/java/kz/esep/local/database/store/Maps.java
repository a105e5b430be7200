package kz.esep.local.database.store;

import de.bwaldvogel.mongo.backend.KeyValue;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.LongAdder;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.h2.mvstore.MVMap;
import org.h2.mvstore.MVStore;

/**
 * The maps of the store: one per collection, from {@code _id} to document, and one per index except the one of {@code
 * _id}, from key to {@code _id}. A namespace is {@code database.collection}.
 */
public final class Maps {
    private static final String DOCUMENTS = "documents";
    private static final String INDEX = "index";
    private static final char SEPARATOR = '\t';

    private final MVStore store;
    private final LongAdder scanned = new LongAdder();

    public Maps(MVStore store) {
        this.store = store;
    }

    public MVStore store() {
        return store;
    }

    /** Counts the documents looked at, by all queries together. */
    public LongAdder scanned() {
        return scanned;
    }

    /** The documents of a collection by {@code _id}, as BSON; created when it is not there. */
    public MVMap<Object, byte[]> documents(String namespace) {
        return openDocuments(DOCUMENTS + SEPARATOR + namespace);
    }

    /** The entries of an index; created when it is not there. */
    public MVMap<KeyValue, Object> index(String namespace, String name) {
        return openIndex(indexName(namespace, name));
    }

    /** Removes the entries of an index, if it has any of its own. */
    public void removeIndex(String namespace, String name) {
        if (store.hasMap(indexName(namespace, name))) {
            store.removeMap(index(namespace, name));
        }
    }

    /** Removes a collection with all its indexes. */
    public void removeCollection(String namespace) {
        store.removeMap(documents(namespace));
        names(name -> name.startsWith(indexName(namespace, ""))).forEach(name -> store.removeMap(openIndex(name)));
    }

    /** Gives a collection and all its indexes the name of another namespace. */
    public void renameCollection(String from, String to) {
        store.renameMap(documents(from), DOCUMENTS + SEPARATOR + to);
        String prefix = indexName(from, "");
        names(name -> name.startsWith(prefix))
                .forEach(name -> store.renameMap(openIndex(name), indexName(to, name.substring(prefix.length()))));
    }

    /** The databases that have at least one collection. */
    public Set<String> databases() {
        String prefix = DOCUMENTS + SEPARATOR;
        return names(name -> name.startsWith(prefix)).stream()
                .map(name -> name.substring(prefix.length()))
                .map(namespace -> namespace.substring(0, namespace.indexOf('.')))
                .collect(Collectors.toSet());
    }

    /** Reads every map from end to end, except the contents of files, so that damage shows at once and not later. */
    void readThrough() {
        for (String name : names(name -> !name.endsWith(".chunks"))) {
            MVMap<?, ?> map = name.startsWith(INDEX + SEPARATOR) ? openIndex(name) : openDocuments(name);
            var cursor = map.cursor(null);
            while (cursor.hasNext()) {
                cursor.next();
            }
        }
    }

    private MVMap<Object, byte[]> openDocuments(String name) {
        return store.openMap(
                name,
                new MVMap.Builder<Object, byte[]>().keyType(ValueType.INSTANCE).valueType(DocumentType.INSTANCE));
    }

    private MVMap<KeyValue, Object> openIndex(String name) {
        return store.openMap(
                name,
                new MVMap.Builder<KeyValue, Object>().keyType(KeyType.INSTANCE).valueType(ValueType.INSTANCE));
    }

    private List<String> names(Predicate<String> wanted) {
        return store.getMapNames().stream().filter(wanted).toList();
    }

    private static String indexName(String namespace, String name) {
        return INDEX + SEPARATOR + namespace + SEPARATOR + name;
    }
}
