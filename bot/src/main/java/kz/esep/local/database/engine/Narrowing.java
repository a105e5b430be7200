package kz.esep.local.database.engine;

import de.bwaldvogel.mongo.backend.KeyValue;
import java.util.List;

/** An index that can say which documents may match a query. */
interface Narrowing {
    /** The indexed fields, in their order. */
    List<String> fields();

    /** How many of the leading fields a lookup may use for these equalities; 0 when the index does not help. */
    int usableFields(Equalities equalities);

    /** Where the documents are whose key begins with this one. */
    List<Object> positions(KeyValue prefix);
}
