package kz.esep.local.database.engine;

import de.bwaldvogel.mongo.MongoDatabase;
import de.bwaldvogel.mongo.backend.AbstractMongoBackend;
import de.bwaldvogel.mongo.backend.QueryResult;
import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.exception.MongoServerError;
import de.bwaldvogel.mongo.exception.MongoServerException;
import de.bwaldvogel.mongo.exception.NoSuchCommandException;
import de.bwaldvogel.mongo.wire.message.MongoMessage;
import de.bwaldvogel.mongo.wire.message.MongoQuery;
import io.netty.channel.Channel;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import kz.esep.local.database.store.Commits;
import kz.esep.local.database.store.Compaction;
import kz.esep.local.database.store.Durability;
import kz.esep.local.database.store.Maps;
import kz.esep.local.database.store.StoreFile;
import kz.esep.local.database.store.UnreadableStoreException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Answers the commands of MongoDB clients from one store file; a write is answered when it is on the disk. */
public final class DurableBackend extends AbstractMongoBackend {
    private static final Logger log = LoggerFactory.getLogger(DurableBackend.class);

    /** Commands that change nothing, so need not wait for the disk. */
    private static final Set<String> READING = Set.of(
            "hello",
            "ismaster",
            "buildinfo",
            "saslstart",
            "ping",
            "whatsmyuri",
            "serverstatus",
            "hostinfo",
            "connectionstatus",
            "getlog",
            "getcmdlineopts",
            "getlasterror",
            "endsessions",
            "find",
            "getmore",
            "killcursors",
            "count",
            "distinct",
            "listcollections",
            "listindexes",
            "listdatabases",
            "collstats",
            "dbstats",
            "validate");

    /** The others the server knows. Those it does not know are refused here: it would log them as a whole. */
    private static final Set<String> WRITING = Set.of(
            "insert",
            "update",
            "delete",
            "findandmodify",
            "aggregate",
            "create",
            "createindexes",
            "drop",
            "dropindexes",
            "dropdatabase",
            "renamecollection");

    private final StoreFile file;
    private final Maps maps;
    private final Durability durability;
    private final Compaction compaction;
    private final Access access;
    private final Map<String, MongoDatabase> opened = new ConcurrentHashMap<>();

    private DurableBackend(StoreFile file, Access access) {
        this.file = file;
        this.access = access;
        this.maps = new Maps(file.store());
        this.durability = new Durability(file.store(), file.lastSaved());
        this.compaction = new Compaction(file.store(), durability);
    }

    /**
     * Opens the database file in this directory, or creates it.
     *
     * @param password what a connection must present
     * @throws UnreadableStoreException when the file is damaged or of another format
     */
    public static DurableBackend open(Path directory, String password) throws IOException {
        DurableBackend backend = new DurableBackend(StoreFile.open(directory), new Access(password));
        backend.maps.databases().forEach(backend::resolveDatabase);
        backend.compaction.start();
        return backend;
    }

    /** One object per database for good: the server also calls this to look at what is already open. */
    @Override
    protected MongoDatabase openOrCreateDatabase(String name) {
        return opened.computeIfAbsent(name, key -> new StoredDatabase(key, maps, getCursorRegistry()));
    }

    @Override
    public void dropDatabase(String name) {
        super.dropDatabase(name);
        opened.remove(name);
    }

    @Override
    public Document handleCommand(Channel channel, String database, String name, Document query) {
        String command = name.toLowerCase(Locale.ROOT);
        access.check(channel, command);
        return switch (command) {
            case "hello" ->
                super.handleCommand(channel, database, "ismaster", query).append("isWritablePrimary", true);
            case "saslstart" -> access.signIn(channel, query);
            default -> handleKnown(channel, database, name, query);
        };
    }

    private Document handleKnown(Channel channel, String database, String name, Document query) {
        String command = name.toLowerCase(Locale.ROOT);
        if (changesNothing(command, query)) {
            return super.handleCommand(channel, database, name, query);
        } else if (WRITING.contains(command)) {
            return durability.write(() -> super.handleCommand(channel, database, name, query));
        }
        throw new NoSuchCommandException(name);
    }

    private static boolean changesNothing(String command, Document query) {
        if (command.equals("aggregate") && query.get("pipeline") instanceof Collection<?> stages) {
            return stages.stream()
                    .map(Document.class::cast)
                    .noneMatch(stage -> stage.containsKey("$out") || stage.containsKey("$merge"));
        }
        return READING.contains(command);
    }

    /** Turns errors into answers here, because the server would log them together with the documents. */
    @Override
    public Document handleMessage(MongoMessage message) {
        try {
            return super.handleMessage(message);
        } catch (MongoServerException e) {
            return refusal(e);
        } catch (RuntimeException e) {
            String command = message.getDocument().keySet().iterator().next();
            log.error(
                    "The embedded database failed at {}: {}",
                    command,
                    e.getClass().getName(),
                    e);
            return refusal(new MongoServerException("Unknown error: " + e.getMessage(), e));
        }
    }

    private static Document refusal(MongoServerException error) {
        Document answer = new Document("ok", 0.0).append("errmsg", error.getMessageWithoutErrorCode());
        if (error instanceof MongoServerError numbered) {
            answer.append("code", numbered.getCode());
            answer.putIfNotNull("codeName", numbered.getCodeName());
        }
        return answer;
    }

    /** The way of drivers older than ours. */
    @Override
    public QueryResult handleQuery(MongoQuery query) {
        access.check(query.getChannel(), "find");
        return super.handleQuery(query);
    }

    /** Also says, where MongoDB says it, how many documents all queries have looked at. */
    @Override
    public Document getServerStatus() {
        Document status = super.getServerStatus();
        if (status.get("metrics") instanceof Document metrics) {
            metrics.append(
                    "queryExecutor",
                    new Document("scannedObjects", maps.scanned().sum()));
        }
        return status;
    }

    /** What was committed since the file was opened. */
    public Commits commits() {
        return durability.commits();
    }

    @Override
    public void close() {
        compaction.close();
        durability.keep();
        super.close();
        file.close();
    }

    @Override
    public String toString() {
        return "embedded database " + file.file();
    }
}
