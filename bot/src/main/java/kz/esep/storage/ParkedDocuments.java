package kz.esep.storage;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import kz.esep.incoming.Incoming;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.springframework.data.mongodb.core.convert.MongoConverter;

/** Reads the documents of {@link Parked}. */
final class ParkedDocuments {

    private static final Map<String, Class<?>> KINDS = Arrays.stream(Incoming.class.getPermittedSubclasses())
            .collect(Collectors.toMap(ParkedDocuments::name, kind -> kind));

    private ParkedDocuments() {}

    /** What an operator sees of it. */
    static Parked.Thing thing(Document stored) {
        var body = stored.get(Parked.BODY, Document.class);
        var raw = stored.getString(Parked.RAW);
        var shape = Objects.requireNonNullElseGet(stored.get("shape", Document.class), Document::new);
        var incoming = Parked.IN.equals(stored.getString("way"));
        return new Parked.Thing(
                stored.getString("_id"),
                incoming,
                stored.getString("reason"),
                stored.getDate("since").toInstant(),
                stored.getDate("at").toInstant(),
                stored.getLong("chat"),
                Objects.requireNonNullElse(stored.getString("what"), String.valueOf(shape.get("kind"))),
                body == null ? null : said(body),
                Map.copyOf(shape),
                stored.getInteger(Parked.TRIES, 0),
                stored.containsKey(Parked.RETRY),
                incoming && (body != null || raw != null));
    }

    private static @Nullable String said(Document body) {
        var text = body.get("text");
        return text == null ? body.getString("caption") : String.valueOf(text);
    }

    /** What the bot tries again. */
    static Parked.Again again(Document stored, MongoConverter converter) {
        var attempt = new Parked.Attempt(stored.getString("_id"), stored.getInteger(Parked.RETRY));
        var body = stored.get(Parked.BODY, Document.class);
        if (body == null) {
            return new Parked.Again.Unread(attempt, stored.getString(Parked.RAW));
        }
        var source = body.get("source", Document.class);
        var identity = Attempts.first(source.getString("identity")).identity();
        source.put("identity", Attempts.identity(identity, attempt.number()));
        var kind = Objects.requireNonNull(KINDS.get(stored.getString("what")));
        return new Parked.Again.Known(attempt, (Incoming) converter.read(kind, body));
    }

    /** What an update is called in {@code what}. */
    static String name(Class<?> kind) {
        return kind.getSimpleName().toLowerCase(Locale.ROOT);
    }
}
