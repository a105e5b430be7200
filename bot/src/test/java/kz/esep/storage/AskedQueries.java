package kz.esep.storage;

import com.mongodb.client.MongoDatabase;
import com.mongodb.event.CommandListener;
import com.mongodb.event.CommandStartedEvent;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.stream.Stream;
import org.bson.BsonArray;
import org.bson.BsonDocument;
import org.bson.BsonValue;
import org.jspecify.annotations.Nullable;

/**
 * Notes what is asked of a database and tells which of it no index serves. A query is served when an index begins with a
 * field that it compares, or with the field that it sorts by; of alternatives each must be. Whoever asks for everything
 * needs none.
 */
public final class AskedQueries implements CommandListener {

    /** One query. */
    public record Query(String collection, BsonDocument filter, BsonDocument sort) {}

    private record Asked(String database, Query query) {}

    private final Queue<Asked> asked = new ConcurrentLinkedQueue<>();

    @Override
    public void commandStarted(CommandStartedEvent event) {
        var command = event.getCommand();
        var name = event.getCommandName();
        switch (name) {
            case "find" -> note(event, command.get("filter"), command.get("sort"));
            case "count", "distinct" -> note(event, command.get("query"), null);
            case "findAndModify" -> note(event, command.get("query"), command.get("sort"));
            case "update" -> parts(command, "updates").forEach(part -> note(event, part.get("q"), null));
            case "delete" -> parts(command, "deletes").forEach(part -> note(event, part.get("q"), null));
            case "aggregate" ->
                parts(command, "pipeline").limit(1).forEach(stage -> note(event, stage.get("$match"), null));
            default -> {}
        }
    }

    private static Stream<BsonDocument> parts(BsonDocument command, String name) {
        return command.getArray(name, new BsonArray()).stream().map(BsonValue::asDocument);
    }

    private void note(CommandStartedEvent event, @Nullable BsonValue filter, @Nullable BsonValue sort) {
        var collection = event.getCommand().get(event.getCommandName());
        if (collection != null && collection.isString()) {
            var query = new Query(collection.asString().getValue(), copy(filter), copy(sort));
            asked.add(new Asked(event.getDatabaseName(), query));
        }
    }

    private static BsonDocument copy(@Nullable BsonValue document) {
        return document == null
                ? new BsonDocument()
                : BsonDocument.parse(document.asDocument().toJson());
    }

    /** What was asked of this database so far and is served by no index; forgets what was asked. */
    public List<Query> unserved(MongoDatabase database) {
        var unserved = new HashSet<Query>();
        asked.removeIf(one -> {
            var own = one.database().equals(database.getName());
            if (own && !isServed(one.query(), firstFields(database, one.query().collection()))) {
                unserved.add(one.query());
            }
            return own;
        });
        return new ArrayList<>(unserved);
    }

    private static Set<String> firstFields(MongoDatabase database, String collection) {
        var fields = new HashSet<>(Set.of("_id"));
        for (var index : database.getCollection(collection, BsonDocument.class).listIndexes(BsonDocument.class)) {
            fields.add(index.getDocument("key").getFirstKey());
        }
        return fields;
    }

    private static boolean isServed(Query query, Set<String> indexed) {
        return query.filter().isEmpty()
                || isServed(query.filter(), indexed)
                || (!query.sort().isEmpty() && indexed.contains(query.sort().getFirstKey()));
    }

    private static boolean isServed(BsonDocument filter, Set<String> indexed) {
        return filter.entrySet().stream().anyMatch(part -> switch (part.getKey()) {
            case "$and" -> documents(part.getValue()).anyMatch(one -> isServed(one, indexed));
            case "$or" -> documents(part.getValue()).allMatch(one -> isServed(one, indexed));
            default -> indexed.contains(part.getKey());
        });
    }

    private static Stream<BsonDocument> documents(BsonValue array) {
        return array.asArray().stream().map(BsonValue::asDocument);
    }
}
