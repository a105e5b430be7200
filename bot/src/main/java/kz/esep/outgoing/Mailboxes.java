package kz.esep.outgoing;

import static java.util.Objects.requireNonNull;

import com.mongodb.client.model.BulkWriteOptions;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.UpdateOneModel;
import com.mongodb.client.model.UpdateOptions;
import com.mongodb.client.model.Updates;
import com.mongodb.client.result.UpdateResult;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.bson.types.ObjectId;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.data.core.TypeInformation;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.index.Index;
import org.springframework.data.mongodb.core.query.BasicQuery;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.stereotype.Repository;

/**
 * The part of every conversation that says what is still to be sent. A turn writes its own messages together with its
 * conversation; this class adds messages from outside a turn, finds what waits and marks what was sent. Every change
 * raises the version of the conversation, so that a turn that has seen it before is run again.
 */
@Repository
public class Mailboxes {

    static final String COLLECTION = "conversations";
    private static final String PENDING = "mailbox.pending";
    private static final String PENDING_ID = PENDING + "._id";
    private static final String POSTED = "mailbox.posted";
    private static final String CARDS = "mailbox.cards";
    static final String VERSION = "version";
    private static final int POSTED_REMEMBERED = 200;
    private static final int RACES = 10;

    /**
     * A chat that something waits for.
     *
     * @param version of the conversation, as read
     */
    public record Waiting(long chat, long version, Mailbox mailbox) {}

    /**
     * What was dealt with in one chat.
     *
     * @param ids of the messages that need not be sent any more
     * @param cards the messages that cards have become
     * @param files of those messages, whose bytes are not needed any more
     */
    public record Settlement(
            long chat, Collection<String> ids, Map<String, Long> cards, Collection<OutgoingFileId> files) {}

    private record Holder(String id, long version, Mailbox mailbox) {
        Waiting waiting() {
            return new Waiting(Long.parseLong(id), version, mailbox);
        }
    }

    private final MongoTemplate mongo;
    private volatile @Nullable Sender sender;

    /** Whoever sends in this process. */
    public interface Sender {
        /** To be written into a mailbox that nobody else sends from. */
        Lease lease();

        /** A message was posted by this process, so that it need not be looked for. */
        void posted(long chat);
    }

    public Mailboxes(MongoTemplate mongo) {
        this.mongo = mongo;
        mongo.indexOps(COLLECTION)
                .createIndex(new Index().on(PENDING_ID, Sort.Direction.ASC).sparse());
    }

    /** What this process posts is leased to its sender, which is told at once; null when it sends nothing any more. */
    public void sender(@Nullable Sender now) {
        sender = now;
    }

    /** The mailbox of a chat, empty when nothing waits in it. */
    public Optional<Waiting> waitingFor(long chat) {
        return find(new Document("_id", Long.toString(chat))).stream().findFirst();
    }

    /** Every chat that something waits for, read as it is consumed; to be closed. */
    public Stream<Waiting> waiting() {
        return mongo.stream(waitingIn(new Document()), Holder.class, COLLECTION).map(Holder::waiting);
    }

    private static Query waitingIn(Document chats) {
        var query = new BasicQuery(chats.append(PENDING_ID, new Document("$exists", true)));
        query.fields().include("mailbox", VERSION);
        return query;
    }

    /** Of those that something waits for, the ones that a filter names. */
    List<Waiting> find(Document chats) {
        return mongo.find(waitingIn(chats), Holder.class, COLLECTION).stream()
                .map(Holder::waiting)
                .toList();
    }

    /**
     * Adds a message from outside a turn, below what waits already; the conversation is made if the chat has none.
     *
     * @return false when a message of this id was posted before, which changes nothing
     */
    public boolean post(long chat, Outgoing message) {
        for (var race = 0; race < RACES; race++) {
            try {
                var pushed = push(chat, message);
                if (sender instanceof Sender here) {
                    here.posted(chat);
                }
                return pushed;
            } catch (DuplicateKeyException other) {
                // Either it was posted before, or somebody else has made the conversation at this moment.
                if (isPosted(chat, message.id())) {
                    return false;
                }
            }
        }
        throw new ConcurrencyFailureException("Cannot post to conversation " + chat);
    }

    /** Marks what was dealt with, several chats in one command. Marking the same again changes nothing but versions. */
    public void settle(Collection<Settlement> settlements) {
        var changes = settlements.stream()
                .map(settlement -> new UpdateOneModel<Document>(
                        Filters.eq("_id", Long.toString(settlement.chat())), change(settlement)))
                .toList();
        if (!changes.isEmpty()) {
            mongo.execute(
                    COLLECTION,
                    conversations -> conversations.bulkWrite(changes, new BulkWriteOptions().ordered(false)));
        }
    }

    private boolean push(long chat, Outgoing message) {
        var notYetPosted = new Document("_id", Long.toString(chat)).append(POSTED, new Document("$ne", message.id()));
        var push = pushing(message);
        if (sender instanceof Sender here) {
            var lease = here.lease();
            var free = new Document(notYetPosted)
                    .append(
                            "$or",
                            List.of(
                                    // Not "no pending._id": the embedded database finds one in an empty list.
                                    new Document(PENDING, new Document("$size", 0)),
                                    new Document(Claims.OWNER, lease.owner()),
                                    new Document(Claims.OWNER, new Document("$exists", false))));
            var leasing = new Document(push).append("$set", new Document(Claims.LEASE, Claims.stored(lease)));
            if (update(free, leasing, new UpdateOptions()).getMatchedCount() == 1) {
                return true;
            }
        }
        var result = update(notYetPosted, push, new UpdateOptions().upsert(true));
        return result.getMatchedCount() == 1 || result.getUpsertedId() != null;
    }

    private UpdateResult update(Document filter, Document change, UpdateOptions options) {
        return requireNonNull(
                mongo.execute(COLLECTION, conversations -> conversations.updateOne(filter, change, options)));
    }

    private Document pushing(Outgoing message) {
        var stored = mongo.getConverter().convertToMongoType(message, TypeInformation.of(Outgoing.class));
        return new Document(
                        "$push",
                        new Document(PENDING, stored)
                                .append(
                                        POSTED,
                                        new Document("$each", List.of(message.id()))
                                                .append("$slice", -POSTED_REMEMBERED)))
                .append("$inc", new Document(VERSION, 1L))
                .append("$setOnInsert", new Document(CARDS, new Document()));
    }

    private boolean isPosted(long chat, String id) {
        return mongo.exists(new BasicQuery(new Document("_id", Long.toString(chat)).append(POSTED, id)), COLLECTION);
    }

    private static Bson change(Settlement settlement) {
        var changes = new ArrayList<Bson>();
        changes.add(Updates.pullByFilter(new Document(
                PENDING, new Document("_id", new Document("$in", asStored(settlement.ids()))))));
        settlement.cards().forEach((card, message) -> changes.add(Updates.set(CARDS + "." + card, message)));
        changes.add(Updates.inc(VERSION, 1L));
        return Updates.combine(changes);
    }

    /** The mapping turns an id that looks like an ObjectId into one. */
    private static List<Object> asStored(Collection<String> ids) {
        return ids.stream()
                .flatMap(id -> ObjectId.isValid(id) ? Stream.of(id, new ObjectId(id)) : Stream.of((Object) id))
                .toList();
    }
}
