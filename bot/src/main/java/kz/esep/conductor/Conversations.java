package kz.esep.conductor;

import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import com.mongodb.MongoBulkWriteException;
import com.mongodb.client.model.BulkWriteOptions;
import com.mongodb.client.model.InsertOneModel;
import com.mongodb.client.model.ReplaceOneModel;
import com.mongodb.client.model.WriteModel;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import kz.esep.dialogue.Conversation;
import kz.esep.outgoing.Mailbox;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.index.Index;
import org.springframework.stereotype.Repository;

/** All conversations, one document each. A write states the version it has seen; a stale one changes nothing. */
@Repository
class Conversations {

    private static final String COLLECTION = "conversations";
    private static final String WAKE_AT = "wakes.at";

    private final MongoTemplate mongo;

    Conversations(MongoTemplate mongo) {
        this.mongo = mongo;
        mongo.indexOps(COLLECTION)
                .createIndex(new Index()
                        .on("_id", Sort.Direction.ASC)
                        .on("version", Sort.Direction.ASC)
                        .unique());
        mongo.indexOps(COLLECTION)
                .createIndex(new Index().on(WAKE_AT, Sort.Direction.ASC).sparse());
    }

    /** The conversations of some chats; one of which nothing is known yet is an empty one. */
    Map<Long, Conversation> load(Collection<Long> chats) {
        var found = new HashMap<Long, Conversation>();
        chats.forEach(chat -> found.put(chat, Conversation.with(chat)));
        var ids = chats.stream().map(chat -> Long.toString(chat)).toList();
        for (var document : mongo.find(query(where("_id").in(ids)), Document.class, COLLECTION)) {
            var conversation = read(document);
            found.put(conversation.chat(), conversation);
        }
        return found;
    }

    /** The chats that want to be woken until a moment, and when first. */
    Map<Long, Instant> toWakeUntil(Instant moment) {
        var query = query(where(WAKE_AT).lte(moment));
        query.fields().include("wakes");
        var found = new HashMap<Long, Instant>();
        for (var document : mongo.find(query, Document.class, COLLECTION)) {
            document.getList("wakes", Document.class).stream()
                    .map(wake -> wake.getDate("at").toInstant())
                    .min(Comparator.naturalOrder())
                    .ifPresent(at -> found.put(Long.parseLong(document.getString("_id")), at));
        }
        return found;
    }

    /** A mailbox that was posted to before the first turn has no other fields yet. */
    private Conversation read(Document document) {
        document.putIfAbsent("serial", 0);
        document.putIfAbsent("saved", List.of());
        document.putIfAbsent("wakes", List.of());
        document.putIfAbsent("given", List.of());
        document.putIfAbsent("seen", List.of());
        document.putIfAbsent("mailbox", new Document());
        var mailbox = document.get("mailbox", Document.class);
        mailbox.putIfAbsent("pending", List.of());
        mailbox.putIfAbsent("cards", new Document());
        mailbox.putIfAbsent("posted", List.of());
        OlderDrafts.nest(document);
        return mongo.getConverter().read(Conversation.class, document);
    }

    /**
     * Writes conversations as the successors of the versions they carry, all in one request.
     *
     * @return the chats whose conversation somebody else has changed since it was read
     */
    Set<Long> write(Collection<Conversation> conversations) {
        if (conversations.isEmpty()) {
            return Set.of();
        }
        var writes = new ArrayList<WriteModel<Document>>();
        for (var conversation : conversations) {
            var next = new Document();
            mongo.getConverter().write(conversation.written(), next);
            writes.add(
                    conversation.version() == 0
                            ? new InsertOneModel<>(next)
                            : new ReplaceOneModel<>(
                                    new Document("_id", conversation.id()).append("version", conversation.version()),
                                    next));
        }
        var written = bulk(writes);
        return written == conversations.size() ? Set.of() : lost(conversations);
    }

    private int bulk(List<WriteModel<Document>> writes) {
        try {
            var result = mongo.getCollection(COLLECTION).bulkWrite(writes, new BulkWriteOptions().ordered(false));
            return result.getMatchedCount() + result.getInsertedCount();
        } catch (MongoBulkWriteException e) {
            if (e.getWriteErrors().stream().allMatch(error -> error.getCode() == 11000)) {
                return e.getWriteResult().getMatchedCount() + e.getWriteResult().getInsertedCount();
            }
            throw e;
        }
    }

    private Set<Long> lost(Collection<Conversation> conversations) {
        var stored = load(conversations.stream().map(Conversation::chat).toList());
        return conversations.stream()
                .filter(ours -> !isWritten(ours, Objects.requireNonNull(stored.get(ours.chat()))))
                .map(Conversation::chat)
                .collect(Collectors.toSet());
    }

    /**
     * Whether the stored conversation has seen the last thing that ours has seen, and is sent by the same process: another
     * one may have been posted the same update and written the same turn, and what it says is then its own to send.
     */
    private static boolean isWritten(Conversation ours, Conversation stored) {
        return stored.hasSeen(ours.seen().getLast())
                && Objects.equals(sender(ours.mailbox()), sender(stored.mailbox()));
    }

    private static @Nullable String sender(Mailbox mailbox) {
        var lease = mailbox.lease();
        return lease == null ? null : lease.owner();
    }
}
