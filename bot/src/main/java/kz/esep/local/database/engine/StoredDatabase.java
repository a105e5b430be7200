package kz.esep.local.database.engine;

import de.bwaldvogel.mongo.MongoCollection;
import de.bwaldvogel.mongo.MongoDatabase;
import de.bwaldvogel.mongo.backend.AbstractSynchronizedMongoDatabase;
import de.bwaldvogel.mongo.backend.CollectionOptions;
import de.bwaldvogel.mongo.backend.CursorRegistry;
import de.bwaldvogel.mongo.backend.DatabaseResolver;
import de.bwaldvogel.mongo.backend.Index;
import de.bwaldvogel.mongo.backend.IndexKey;
import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.exception.MongoServerError;
import de.bwaldvogel.mongo.oplog.Oplog;
import io.netty.channel.Channel;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Function;
import kz.esep.local.database.store.Maps;
import org.h2.mvstore.FileStore;

/** A database on the store. */
final class StoredDatabase extends AbstractSynchronizedMongoDatabase<Object> {
    private final Maps maps;

    StoredDatabase(String name, Maps maps, CursorRegistry cursors) {
        super(name, cursors);
        this.maps = maps;
        initializeNamespacesAndIndexes();
    }

    @Override
    public Document handleCommand(
            Channel channel, String name, Document query, DatabaseResolver databases, Oplog oplog) {
        Function<Document, Document> server = command -> super.handleCommand(channel, name, command, databases, oplog);
        return switch (name.toLowerCase(Locale.ROOT)) {
            case "insert" -> new StatementByStatement(server).insert(query);
            case "update" -> new StatementByStatement(server).update(query);
            case "dropindexes" -> dropIndexes(query, server);
            default -> server.apply(query);
        };
    }

    /**
     * Drops the indexes by their keys: by name the server would forget the indexes of that name in every collection,
     * and for "all" it looks for those of every collection in this one.
     */
    private Document dropIndexes(Document query, Function<Document, Document> server) {
        Document answer = new Document("ok", 1.0);
        for (Document key : keysToDrop(query)) {
            answer = server.apply(new Document(query).append("index", key));
        }
        return answer;
    }

    private List<Document> keysToDrop(Document query) {
        if (query.get("index") instanceof Document key) {
            return List.of(key);
        }
        MongoCollection<Object> descriptions = resolveCollection("system.indexes", false);
        if (descriptions == null) {
            return List.of();
        }
        String namespace = getFullCollectionNamespace(String.valueOf(query.get("dropIndexes")));
        boolean all = "*".equals(query.get("index"));
        List<Document> keys = descriptions
                .handleQueryAsStream(new Document("ns", namespace))
                .filter(index ->
                        all ? !"_id_".equals(index.get("name")) : Objects.equals(index.get("name"), query.get("index")))
                .map(index -> (Document) index.get("key"))
                .toList();
        if (keys.isEmpty() && !all) {
            throw new MongoServerError(27, "IndexNotFound", "index not found with name [" + query.get("index") + "]");
        }
        return keys;
    }

    @Override
    protected MongoCollection<Object> openOrCreateCollection(String name, CollectionOptions options) {
        return new StoredCollection(this, name, options, cursorRegistry, maps);
    }

    @Override
    protected Index<Object> openOrCreateUniqueIndex(
            String collection, String name, List<IndexKey> keys, boolean sparse) {
        String namespace = getFullCollectionNamespace(collection);
        if (keys.size() == 1 && keys.getFirst().getKey().equals("_id")) {
            return new PrimaryIndex(maps.documents(namespace), name, keys);
        }
        return new UniqueIndex(maps.index(namespace, name), name, keys, sparse);
    }

    @Override
    protected Index<Object> openOrCreateSecondaryIndex(
            String collection, String name, List<IndexKey> keys, boolean sparse) {
        return new SecondaryIndex(maps.index(getFullCollectionNamespace(collection), name), name, keys);
    }

    @Override
    protected void dropIndex(MongoCollection<Object> collection, String name) {
        super.dropIndex(collection, name);
        maps.removeIndex(collection.getFullName(), name);
    }

    @Override
    public void dropCollection(String name, Oplog oplog) {
        super.dropCollection(name, oplog);
        maps.removeCollection(getFullCollectionNamespace(name));
    }

    @Override
    public void moveCollection(MongoDatabase from, MongoCollection<?> collection, String newName) {
        String oldNamespace = collection.getFullName();
        super.moveCollection(from, collection, newName);
        maps.renameCollection(oldNamespace, getFullCollectionNamespace(newName));
    }

    @Override
    protected long getStorageSize() {
        FileStore<?> file = maps.store().getFileStore();
        return file == null ? 0 : file.size();
    }

    @Override
    protected long getFileSize() {
        return getStorageSize();
    }
}
