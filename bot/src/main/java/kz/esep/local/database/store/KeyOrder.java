package kz.esep.local.database.store;

import de.bwaldvogel.mongo.backend.KeyValue;
import de.bwaldvogel.mongo.backend.ValueComparator;
import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.bson.ObjectId;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The order of index keys: MongoDB's order of types and values, as mongo-java-server has it.
 *
 * <p>Unlike the server's own comparator, an array inside a key is compared element by element and not by its smallest
 * element, so that two different arrays are never taken for the same key.
 */
public final class KeyOrder implements Comparator<@Nullable Object> {
    public static final KeyOrder INSTANCE = new KeyOrder();

    private static final ValueComparator SCALARS = ValueComparator.ascWithoutListHandling();

    private KeyOrder() {}

    @Override
    public int compare(@Nullable Object left, @Nullable Object right) {
        if (left == right) {
            return 0;
        }
        // The three kinds nearly all keys are of go first, without the type table of the general comparator.
        if (left instanceof String text && right instanceof String other) {
            return text.compareTo(other);
        } else if (left instanceof ObjectId id && right instanceof ObjectId other) {
            return id.compareTo(other);
        } else if (left instanceof Double number && right instanceof Double other) {
            return Double.compare(number, other);
        } else if (left instanceof Document document && right instanceof Document other) {
            return compareDocuments(document, other);
        } else if (left instanceof List<?> list && right instanceof List<?> other) {
            return compareEach(list.iterator(), other.iterator());
        }
        return SCALARS.compare(left, right);
    }

    /** Field by field; of two keys where one begins with all of the other, the shorter comes first. */
    int compareKeys(KeyValue left, KeyValue right) {
        return compareEach(left.iterator(), right.iterator());
    }

    private int compareEach(Iterator<?> left, Iterator<?> right) {
        while (left.hasNext() && right.hasNext()) {
            int order = compare(left.next(), right.next());
            if (order != 0) {
                return order;
            }
        }
        return Boolean.compare(left.hasNext(), right.hasNext());
    }

    private int compareDocuments(Document left, Document right) {
        Iterator<Map.Entry<String, Object>> mine = left.entrySet().iterator();
        Iterator<Map.Entry<String, Object>> others = right.entrySet().iterator();
        while (mine.hasNext() && others.hasNext()) {
            int order = compareFields(mine.next(), others.next());
            if (order != 0) {
                return order;
            }
        }
        return Boolean.compare(mine.hasNext(), others.hasNext());
    }

    private int compareFields(Map.Entry<String, Object> left, Map.Entry<String, Object> right) {
        int names = left.getKey().compareTo(right.getKey());
        return names != 0 ? names : compare(left.getValue(), right.getValue());
    }
}
