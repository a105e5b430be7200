package kz.esep.storage;

import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import kz.esep.incoming.Incoming;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.index.Index;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;
import org.springframework.stereotype.Repository;

/**
 * What could not be handled and was put aside, so that everything behind it goes on. Nothing waits for it; an operator
 * looks at it and has it tried again or drops it. Parking the same thing again replaces it.
 *
 * <p>The collection: {@code {_id: "in:<identity>" | "out:<chat>:<message>", way: "in" | "out", reason, since, at, chat?,
 * what?, incoming? | update?, shape?, tries?, retry?}}.
 */
@Repository
public class Parked {

    /** For so long the bodies of updates are kept. */
    public static final Duration BODIES_LAST = Duration.ofDays(7);

    private static final Logger LOG = LoggerFactory.getLogger(Parked.class);
    private static final String COLLECTION = "parked";
    static final String IN = "in";
    private static final String OUT = "out";
    static final String RETRY = "retry";
    static final String TRIES = "tries";
    static final String BODY = "incoming";
    static final String RAW = "update";
    private static final String UNREADABLE = "unreadable";

    private final MongoTemplate mongo;

    public Parked(MongoTemplate mongo) {
        this.mongo = mongo;
        for (var field : List.of("since", "way", "chat", "what")) {
            mongo.indexOps(COLLECTION).createIndex(new Index().on(field, Sort.Direction.ASC));
        }
        mongo.indexOps(COLLECTION)
                .createIndex(new Index().on(RETRY, Sort.Direction.ASC).sparse());
    }

    /**
     * One thing that was put aside.
     *
     * @param since when it was first put aside
     * @param at when it was last put aside
     * @param chat null where it could not be read that far
     * @param what what it is: {@code text}, {@code tap}, … of an update, {@code say}, … of a message, {@code unreadable}
     * @param said what the update says, null where it says nothing or was erased
     * @param shape of a message: kind, length and counts, never what it says
     * @param tries how often an operator has had it tried again, without success
     * @param wanted whether it is about to be tried again
     * @param retriable whether it can be: it is an update that is still kept
     */
    public record Thing(
            String id,
            boolean incoming,
            String reason,
            Instant since,
            Instant at,
            @Nullable Long chat,
            String what,
            @Nullable String said,
            Map<String, Object> shape,
            int tries,
            boolean wanted,
            boolean retriable) {}

    /** An update that an operator wants tried again. */
    public sealed interface Again {

        /** What {@link #tried} is told afterwards. */
        Attempt attempt();

        /** The update under an identity of its own for each attempt, because its first one counts as seen. */
        record Known(Attempt attempt, Incoming incoming) implements Again {}

        /** An update that could not be read, as JSON. */
        record Unread(Attempt attempt, String update) implements Again {}
    }

    /** The attempt of a number, from 1, at what was put aside. */
    public record Attempt(String id, int number) {}

    /** Puts an update aside whose turn has failed. */
    public void failed(Incoming incoming, String reason, Instant at) {
        var body = new Document();
        mongo.getConverter().write(incoming, body);
        var first = Attempts.first(incoming.source().identity());
        put(
                first.identity(),
                change(IN, reason, at)
                        .set("chat", incoming.source().chat())
                        .set("what", ParkedDocuments.name(incoming.getClass()))
                        .set(BODY, body)
                        .set(TRIES, first.tries())
                        .unset(RAW));
    }

    /**
     * Puts an update aside that cannot be read.
     *
     * @param identity as in {@code Source.identity}
     * @param update the update as JSON
     */
    public void arrived(String identity, String reason, String update, Instant at) {
        put(identity, change(IN, reason, at).set("what", UNREADABLE).set(RAW, update));
    }

    /** Removes everything that was put aside of a chat. */
    public void erase(long chat) {
        var named = Pattern.compile("(?<!\\d)" + chat + "(?!\\d)");
        mongo.remove(
                new Query(new Criteria()
                        .orOperator(
                                where("chat").is(chat),
                                where("what").is(UNREADABLE).and(RAW).regex(named))),
                COLLECTION);
    }

    /**
     * Puts a message aside that Telegram will never take.
     *
     * @param shape kind, length and counts, never what it says
     */
    public void refused(long chat, String id, String reason, Map<String, Object> shape, Instant at) {
        mongo.upsert(
                query(where("_id").is("out:" + chat + ":" + id)),
                change(OUT, reason, at).set("chat", chat).set("shape", new Document(shape)),
                COLLECTION);
    }

    private static Update change(String way, String reason, Instant at) {
        return new Update()
                .set("way", way)
                .set("reason", reason)
                .set("at", at)
                .unset(RETRY)
                .setOnInsert("since", at);
    }

    private void put(String identity, Update change) {
        mongo.upsert(query(where("_id").is("in:" + identity)), change, COLLECTION);
    }

    /** Everything that lies there, the oldest first. */
    public List<Thing> all() {
        return mongo.find(new Query().with(Sort.by("since")), Document.class, COLLECTION).stream()
                .map(ParkedDocuments::thing)
                .toList();
    }

    public long count() {
        return mongo.count(new Query(), COLLECTION);
    }

    /** How many updates lie there; the rest are messages. */
    public long updates() {
        return mongo.count(query(where("way").is(IN)), COLLECTION);
    }

    /**
     * Asks for another attempt, which the bot makes soon.
     *
     * @param tries as it was seen, so that a form sent twice asks once
     * @return false when it is not there any more, or was erased, tried or asked for meanwhile
     */
    public boolean retry(String id, int tries) {
        var there = where("_id").is(id).and("way").is(IN).and(RETRY).exists(false);
        var untried = new Criteria()
                .andOperator(
                        there,
                        new Criteria()
                                .orOperator(where(BODY).exists(true), where(RAW).exists(true)),
                        tries == 0
                                ? new Criteria()
                                        .orOperator(
                                                where(TRIES).exists(false),
                                                where(TRIES).is(0))
                                : where(TRIES).is(tries));
        return mongo.updateFirst(query(untried), new Update().set(RETRY, tries + 1), COLLECTION)
                        .getModifiedCount()
                == 1;
    }

    /** What operators want tried again. */
    public List<Again> wanted() {
        return mongo.find(query(where(RETRY).exists(true)), Document.class, COLLECTION).stream()
                .flatMap(stored -> readable(stored).stream())
                .toList();
    }

    /** A body of an older form that cannot be read any more is not tried, and holds up none of the others. */
    private Optional<Again> readable(Document stored) {
        try {
            return Optional.of(ParkedDocuments.again(stored, mongo.getConverter()));
        } catch (RuntimeException unreadable) {
            var id = stored.getString("_id");
            LOG.error("{} cannot be read any more and is not tried again", id, unreadable);
            var given = new Update().unset(RETRY).set("reason", unreadable.toString());
            mongo.updateFirst(query(where("_id").is(id)), given, COLLECTION);
            return Optional.empty();
        }
    }

    /** Forgets what was tried again, unless the attempt has put it aside anew. */
    public void tried(Attempt attempt) {
        mongo.remove(query(where("_id").is(attempt.id()).and(RETRY).is(attempt.number())), COLLECTION);
    }

    /** Forgets it for good. */
    public void drop(String id) {
        mongo.remove(query(where("_id").is(id)), COLLECTION);
    }

    /** Erases the bodies of what was put aside before a moment; that it happened stays until it is dropped. */
    public void eraseBodies(Instant before) {
        erase(where("since").lt(before));
    }

    /** Erases the bodies of everything that came from a chat. */
    public void eraseBodies(long chat) {
        erase(where("chat").is(chat));
    }

    private void erase(Criteria which) {
        var kept = which.orOperator(where(BODY).exists(true), where(RAW).exists(true));
        mongo.updateMulti(query(kept), new Update().unset(BODY).unset(RAW).unset(RETRY), COLLECTION);
    }
}
