package kz.esep.outgoing;

import com.mongodb.client.model.BulkWriteOptions;
import com.mongodb.client.model.UpdateOneModel;
import com.mongodb.client.model.Updates;
import java.util.Collection;
import java.util.Date;
import java.util.List;
import org.bson.Document;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.query.BasicQuery;
import org.springframework.data.mongodb.core.query.Update;

/**
 * Leases of mailboxes that were not taken together with a turn or a post: of what a dead process has left, and for
 * longer. Each command is for many chats.
 */
public final class Claims {

    static final String LEASE = "mailbox.lease";
    static final String OWNER = LEASE + ".owner";
    private static final String UNTIL = LEASE + ".until";

    private final MongoTemplate mongo;
    private final Mailboxes mailboxes;

    public Claims(MongoTemplate mongo, Mailboxes mailboxes) {
        this.mongo = mongo;
        this.mailboxes = mailboxes;
    }

    /** Leases mailboxes, each only if nothing has changed in it since it was read; returns those that are leased now. */
    public List<Mailboxes.Waiting> claim(Collection<Mailboxes.Waiting> found, Lease lease) {
        var claims = found.stream()
                .map(one -> new UpdateOneModel<Document>(
                        new Document("_id", Long.toString(one.chat())).append(Mailboxes.VERSION, one.version()),
                        Updates.combine(Updates.set(LEASE, stored(lease)), Updates.inc(Mailboxes.VERSION, 1L))))
                .toList();
        if (claims.isEmpty()) {
            return List.of();
        }
        mongo.execute(
                Mailboxes.COLLECTION,
                conversations -> conversations.bulkWrite(claims, new BulkWriteOptions().ordered(false)));
        return mailboxes.find(own(found.stream().map(Mailboxes.Waiting::chat).toList(), lease.owner()));
    }

    /** Lengthens leases; returns the mailboxes that the owner still has. Versions stay: nothing else has changed. */
    public List<Mailboxes.Waiting> renew(Collection<Long> chats, Lease lease) {
        if (chats.isEmpty()) {
            return List.of();
        }
        mongo.updateMulti(
                new BasicQuery(own(chats, lease.owner())),
                new Update().set(UNTIL, lease.until()),
                Mailboxes.COLLECTION);
        return mailboxes.find(own(chats, lease.owner()));
    }

    /** Gives leases back before they end. */
    public void release(Collection<Long> chats, String owner) {
        if (!chats.isEmpty()) {
            mongo.updateMulti(
                    new BasicQuery(own(chats, owner)),
                    new Update().unset(LEASE).inc(Mailboxes.VERSION, 1L),
                    Mailboxes.COLLECTION);
        }
    }

    private static Document own(Collection<Long> chats, String owner) {
        var ids = chats.stream().map(chat -> Long.toString(chat)).toList();
        return new Document("_id", new Document("$in", ids)).append(OWNER, owner);
    }

    static Document stored(Lease lease) {
        return new Document("owner", lease.owner()).append("until", Date.from(lease.until()));
    }
}
