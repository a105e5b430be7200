package kz.esep.local.database.engine;

import de.bwaldvogel.mongo.bson.Document;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;

/**
 * What mongo-java-server does not do with a command of several writes: stop an ordered one at its first error, and
 * count only what was written.
 */
final class StatementByStatement {
    private final Function<Document, Document> server;

    /** @param server carries out a command and answers it */
    StatementByStatement(Function<Document, Document> server) {
        this.server = server;
    }

    /** An {@code insert}, whose errors the server reports right and whose count includes the refused ones. */
    Document insert(Document command) {
        Document answer = server.apply(command);
        Collection<?> errors = list(answer, "writeErrors");
        if (!errors.isEmpty()) {
            Document first = (Document) errors.iterator().next();
            int written = isOrdered(command)
                    ? number(first, "index")
                    : list(command, "documents").size() - errors.size();
            answer.put("n", written);
        }
        return answer;
    }

    /** An {@code update} whose statements stand in the field {@code updates}. */
    Document update(Document command) {
        Collection<?> statements = list(command, "updates");
        if (statements.size() < 2 || !isOrdered(command)) {
            return server.apply(command);
        }
        int matched = 0;
        int modified = 0;
        List<Document> upserted = new ArrayList<>();
        List<Document> errors = new ArrayList<>();
        int index = 0;
        for (Object statement : statements) {
            Document answer = server.apply(new Document(command).append("updates", List.of(statement)));
            matched += number(answer, "n");
            modified += number(answer, "nModified");
            upserted.addAll(numbered(answer, "upserted", index));
            errors.addAll(numbered(answer, "writeErrors", index));
            if (!errors.isEmpty()) {
                break;
            }
            index++;
        }
        Document result = new Document("n", matched).append("nModified", modified);
        result.putIfNotNull("upserted", upserted.isEmpty() ? null : upserted);
        result.putIfNotNull("writeErrors", errors.isEmpty() ? null : errors);
        return result.append("ok", 1.0);
    }

    private static List<Document> numbered(Document answer, String field, int index) {
        return list(answer, field).stream()
                .map(each -> new Document((Document) each).append("index", index))
                .toList();
    }

    private static boolean isOrdered(Document command) {
        return !Boolean.FALSE.equals(command.get("ordered"));
    }

    private static int number(Document answer, String field) {
        return answer.get(field) instanceof Number number ? number.intValue() : 0;
    }

    private static Collection<?> list(Document document, String field) {
        return document.get(field) instanceof Collection<?> several ? several : List.of();
    }
}
