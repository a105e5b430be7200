package kz.esep.local.database.engine;

import de.bwaldvogel.mongo.backend.KeyValue;
import de.bwaldvogel.mongo.backend.Missing;
import de.bwaldvogel.mongo.bson.BsonRegularExpression;
import de.bwaldvogel.mongo.bson.Document;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Which fields a query fixes to one or a few values: {@code {a: 1}}, {@code {a: {$eq: 1}}} and {@code {a: {$in: [1,
 * 2]}}}, also within {@code $and}. Everything else in the query is left to the filter that follows.
 */
final class Equalities {
    /** Beyond this many keys a look at every document is as good. */
    private static final int MOST_KEYS = 10_000;

    private final Map<String, Collection<?>> values = new HashMap<>();

    private Equalities() {}

    static Equalities of(Document query) {
        Equalities equalities = new Equalities();
        equalities.collect(query);
        return equalities;
    }

    private void collect(Document query) {
        query.forEach((field, condition) -> {
            if (field.equals("$and") && condition instanceof Collection<?> clauses) {
                clauses.forEach(clause -> collect((Document) clause));
            } else if (!field.startsWith("$")) {
                Collection<?> allowed = allowed(condition);
                if (!allowed.isEmpty()) {
                    values.putIfAbsent(field, allowed);
                }
            }
        });
    }

    private static Collection<?> allowed(@Nullable Object condition) {
        if (!(condition instanceof Document document)
                || document.keySet().stream().noneMatch(key -> key.startsWith("$"))) {
            return indexable(Collections.singletonList(condition));
        }
        return document.get("$in") instanceof Collection<?> several
                ? indexable(several)
                : indexable(Collections.singletonList(document.get("$eq")));
    }

    /** {@code null} also matches what is missing, an array its elements, an expression many: not for an index. */
    private static Collection<?> indexable(Collection<?> several) {
        boolean fit = several.size() <= MOST_KEYS
                && several.stream()
                        .noneMatch(value -> Missing.isNullOrMissing(value)
                                || value instanceof Collection<?>
                                || BsonRegularExpression.isRegularExpression(value));
        return fit ? several : List.of();
    }

    /** The values this field is fixed to; empty when it is not, or to too many. */
    Collection<?> of(String field) {
        return values.getOrDefault(field, List.of());
    }

    /** How many of the first of these fields are fixed, as long as they make not too many keys. */
    int leading(List<String> fields) {
        int count = 0;
        long keys = 1;
        for (String field : fields) {
            keys *= of(field).size();
            if (keys == 0 || keys > MOST_KEYS) {
                break;
            }
            count++;
        }
        return count;
    }

    /** Every combination of the values of these fields, as keys of an index. */
    List<KeyValue> keys(List<String> fields) {
        List<List<Object>> keys = List.of(List.of());
        for (String field : fields) {
            List<List<Object>> longer = new ArrayList<>();
            for (List<Object> key : keys) {
                for (Object value : of(field)) {
                    List<Object> next = new ArrayList<>(key);
                    next.add(value);
                    longer.add(next);
                }
            }
            keys = longer;
        }
        return keys.stream().map(key -> new KeyValue(key).normalized()).toList();
    }
}
