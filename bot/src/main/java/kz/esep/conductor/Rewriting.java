package kz.esep.conductor;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.bson.Document;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.query.BasicQuery;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;

/** Replaces strings in stored documents, wherever in them they stand, without undoing what somebody else writes. */
final class Rewriting {

    private static final String ID = "_id";

    private final MongoTemplate mongo;

    Rewriting(MongoTemplate mongo) {
        this.mongo = mongo;
    }

    /**
     * Rewrites the documents of a collection that a query finds.
     *
     * @param counter the field by which writers of these documents notice each other, empty where there is none
     * @return how many documents were changed
     */
    int in(String collection, Query which, String counter, UnaryOperator<String> rewriting) {
        var changed = 0;
        for (var document : mongo.find(which, Document.class, collection)) {
            if (isRewritten(collection, document, counter, rewriting)) {
                changed++;
            }
        }
        return changed;
    }

    private boolean isRewritten(String collection, Document found, String counter, UnaryOperator<String> rewriting) {
        var document = found;
        while (document != null) {
            var changes = changes(document, rewriting);
            if (changes.isEmpty()) {
                return false;
            }
            if (isWritten(collection, document, counter, changes)) {
                return true;
            }
            var again = new BasicQuery(new Document(ID, document.get(ID)));
            document = mongo.findOne(again, Document.class, collection);
        }
        return false;
    }

    private boolean isWritten(String collection, Document seen, String counter, Map<String, Change> changes) {
        var unchanged = new Document(ID, seen.get(ID));
        var update = new Update();
        if (!counter.isEmpty() && seen.containsKey(counter)) {
            unchanged.append(counter, seen.get(counter));
            update.inc(counter, 1);
        }
        changes.forEach((path, change) -> {
            unchanged.append(path, change.from());
            update.set(path, change.to());
        });
        return mongo.updateFirst(new BasicQuery(unchanged), update, collection).getMatchedCount() == 1;
    }

    private record Change(String from, String to) {}

    /** What is to be changed, by the path of each field. */
    private static Map<String, Change> changes(Document document, UnaryOperator<String> rewriting) {
        var changes = new LinkedHashMap<String, Change>();
        document.forEach((field, value) -> {
            if (!field.equals(ID)) {
                collect(field, value, rewriting, changes);
            }
        });
        return changes;
    }

    private static void collect(
            String path, Object value, UnaryOperator<String> rewriting, Map<String, Change> changes) {
        if (value instanceof String text) {
            var rewritten = rewriting.apply(text);
            if (!rewritten.equals(text)) {
                changes.put(path, new Change(text, rewritten));
            }
        } else if (value instanceof Document inner) {
            inner.forEach((field, one) -> collect(path + "." + field, one, rewriting, changes));
        } else if (value instanceof List<?> list) {
            for (var at = 0; at < list.size(); at++) {
                collect(path + "." + at, list.get(at), rewriting, changes);
            }
        }
    }
}
