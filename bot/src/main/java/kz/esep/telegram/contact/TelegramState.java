package kz.esep.telegram.contact;

import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.Optional;
import java.util.function.Predicate;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.query.Update;
import org.springframework.stereotype.Repository;

/**
 * What the processes of a bot, and the back office, tell each other about their contact with Telegram. The collection:
 * {@code {_id: "contact", last, alarmed?}}, {@code {_id: "polling", holder, until}} and, for each process that receives
 * by webhook, {@code {_id: "webhook", processes: {<name>: <last seen>}}}.
 */
@Repository
public class TelegramState {

    /** Telegram keeps updates for 24 hours; long before, somebody has to look. */
    public static final Duration TOO_LONG = Duration.ofMinutes(5);

    /** So long a process is remembered that receives by webhook and is silent. */
    private static final Duration REMEMBERED = Duration.ofDays(1);

    private static final String COLLECTION = "telegramState";
    private static final String CONTACT = "contact";
    private static final String POLLING = "polling";
    private static final String WEBHOOK = "webhook";

    private final MongoTemplate mongo;

    public TelegramState(MongoTemplate mongo) {
        this.mongo = mongo;
    }

    /**
     * The contact of all processes together.
     *
     * @param last when Telegram was last heard of
     * @param alarmed the {@code last} of the outage that operators were told of, null while all is well
     */
    public record Contact(Instant last, @Nullable Instant alarmed) {

        public boolean isLost(Instant now) {
            return Duration.between(last, now).compareTo(TOO_LONG) > 0;
        }
    }

    /** The contact, empty before there was any. */
    public Optional<Contact> contact() {
        return find(CONTACT).map(stored -> {
            var alarmed = stored.getDate("alarmed");
            return new Contact(stored.getDate("last").toInstant(), alarmed == null ? null : alarmed.toInstant());
        });
    }

    /** Notes that Telegram was heard of; what is older than what is known changes nothing. */
    public void heard(Instant at) {
        mongo.upsert(query(where("_id").is(CONTACT)), new Update().max("last", Date.from(at)), COLLECTION);
    }

    /** Notes for which outage operators were told, or with null that it is over. */
    public void alarmed(@Nullable Instant last) {
        var change = last == null ? new Update().unset("alarmed") : new Update().set("alarmed", Date.from(last));
        mongo.updateFirst(query(where("_id").is(CONTACT)), change, COLLECTION);
    }

    /**
     * Takes the lease on polling, or prolongs the own one: Telegram serves one poller only.
     *
     * @param isDead tells of a holder whether it is known to be gone, so that its lease need not end
     * @return whether the process holds it until then
     */
    public boolean holdPolling(String process, Instant now, Instant until, Predicate<String> isDead) {
        var stored = find(POLLING);
        if (stored.isEmpty()) {
            return beginPolling(process, until);
        }
        var holder = stored.get().getString("holder");
        var free = holder.equals(process)
                || stored.get().getDate("until").toInstant().isBefore(now)
                || isDead.test(holder);
        if (!free) {
            return false;
        }
        var unchanged = where("_id").is(POLLING).and("holder").is(holder);
        return mongo.updateFirst(
                                query(
                                        holder.equals(process)
                                                ? unchanged
                                                : unchanged
                                                        .and("until")
                                                        .is(stored.get().getDate("until"))),
                                new Update().set("holder", process).set("until", Date.from(until)),
                                COLLECTION)
                        .getMatchedCount()
                == 1;
    }

    private boolean beginPolling(String process, Instant until) {
        try {
            var lease = new Document("_id", POLLING).append("holder", process).append("until", Date.from(until));
            mongo.insert(lease, COLLECTION);
            return true;
        } catch (DuplicateKeyException other) {
            return false;
        }
    }

    /** Gives the lease on polling back, if the process has it. */
    public void releasePolling(String process) {
        mongo.remove(query(where("_id").is(POLLING).and("holder").is(process)), COLLECTION);
    }

    /** Notes that a process receives by webhook. */
    public void serving(String process, Instant now) {
        mongo.upsert(
                query(where("_id").is(WEBHOOK)),
                new Update().set("processes." + key(process), Date.from(now)),
                COLLECTION);
        forgetSilent(now.minus(REMEMBERED));
    }

    /** A process that was killed does not say that it stops; without this it would be remembered for good. */
    private void forgetSilent(Instant since) {
        var processes = receiving();
        var silent = new Update();
        processes.keySet().stream()
                .filter(name -> processes.getDate(name).toInstant().isBefore(since))
                .forEach(name -> silent.unset("processes." + name));
        if (!silent.getUpdateObject().isEmpty()) {
            mongo.updateFirst(query(where("_id").is(WEBHOOK)), silent, COLLECTION);
        }
    }

    private Document receiving() {
        return find(WEBHOOK)
                .map(stored -> stored.get("processes", new Document()))
                .orElseGet(Document::new);
    }

    /**
     * Notes that a process receives no longer.
     *
     * @param since a process that was not seen since then is gone
     * @return whether it was the last one
     */
    public boolean stopped(String process, Instant since) {
        mongo.updateFirst(query(where("_id").is(WEBHOOK)), new Update().unset("processes." + key(process)), COLLECTION);
        var others = receiving();
        return others.keySet().stream()
                .allMatch(other -> others.getDate(other).toInstant().isBefore(since));
    }

    /** Names of fields hold no dots. */
    private static String key(String process) {
        return process.replace('.', '-').replace('$', '-');
    }

    private Optional<Document> find(String id) {
        return Optional.ofNullable(mongo.findOne(query(where("_id").is(id)), Document.class, COLLECTION));
    }
}
