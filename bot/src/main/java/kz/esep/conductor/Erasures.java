package kz.esep.conductor;

import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import java.time.Clock;
import java.time.Instant;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import kz.esep.people.PersonId;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.index.Index;
import org.springframework.data.mongodb.core.query.BasicQuery;
import org.springframework.data.mongodb.core.query.Update;
import org.springframework.stereotype.Component;

/**
 * The proofs that people were erased: when, and how much, never who. As long as the last message to the chat has not
 * been sent, the proof still names it; then the conversation is removed, and the chat with it.
 */
@Component
class Erasures implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(Erasures.class);
    private static final String COLLECTION = "erasures";
    private static final String CONVERSATIONS = "conversations";
    private static final String PEOPLE = "people";
    private static final String CHAT = "chat";
    private static final long EVERY_SECONDS = 30;

    private final MongoTemplate mongo;
    private final Clock clock;
    private @Nullable ScheduledExecutorService thread;

    Erasures(MongoTemplate mongo, Clock clock) {
        this.mongo = mongo;
        this.clock = clock;
        mongo.indexOps(COLLECTION)
                .createIndex(new Index().on(CHAT, Sort.Direction.ASC).sparse());
    }

    /** Notes an erasure; the numbers of the first time stay, because a replay finds nothing left. */
    void note(String proof, long chat, int entries, int files, Instant at) {
        mongo.upsert(
                query(where("_id").is(proof)),
                new Update()
                        .set(CHAT, chat)
                        .setOnInsert("entries", entries)
                        .setOnInsert("files", files)
                        .setOnInsert("at", at),
                COLLECTION);
    }

    /** Notes that a participant's name was erased from a project: by whom and from how much, never which name. */
    void noteName(String proof, String project, String by, int entries, int checkIns, Instant at) {
        mongo.upsert(
                query(where("_id").is(proof)),
                new Update()
                        .setOnInsert("project", project)
                        .setOnInsert("by", by)
                        .setOnInsert("entries", entries)
                        .setOnInsert("checkIns", checkIns)
                        .setOnInsert("at", at),
                COLLECTION);
    }

    /** Adds to the proof of a name: texts and dialogues, sheets that were removed, drafts that were withdrawn. */
    void noteMore(String proof, int texts, int sheets, int drafts) {
        mongo.updateFirst(
                query(where("_id").is(proof).and("texts").exists(false)),
                new Update().set("texts", texts).set("sheets", sheets).set("drafts", drafts),
                COLLECTION);
    }

    /**
     * Removes the conversations of the erased in which nothing waits to be sent any more. Who has come back as a new
     * person keeps the new conversation.
     */
    void sweep() {
        var open = query(where(CHAT).exists(true).and("at").lte(clock.instant()));
        for (var proof : mongo.find(open, Document.class, COLLECTION)) {
            var chat = proof.get(CHAT, Number.class).longValue();
            var isBack =
                    mongo.exists(query(where("_id").is(PersonId.ofTelegram(chat).value())), PEOPLE);
            if (isBack || isRemoved(chat)) {
                mongo.updateFirst(query(where("_id").is(proof.getString("_id"))), new Update().unset(CHAT), COLLECTION);
            }
        }
    }

    private boolean isRemoved(long chat) {
        var id = Long.toString(chat);
        mongo.remove(
                new BasicQuery(new Document("_id", id).append("mailbox.pending", new Document("$size", 0))),
                CONVERSATIONS);
        return !mongo.exists(query(where("_id").is(id)), CONVERSATIONS);
    }

    @Override
    public void start() {
        var fresh = Executors.newSingleThreadScheduledExecutor(
                Thread.ofVirtual().name("erasures").factory());
        fresh.scheduleWithFixedDelay(this::sweepOrWait, EVERY_SECONDS, EVERY_SECONDS, TimeUnit.SECONDS);
        thread = fresh;
    }

    private void sweepOrWait() {
        try {
            sweep();
        } catch (RuntimeException outage) {
            LOG.warn("Erased conversations cannot be removed yet: {}", outage.toString());
        }
    }

    @Override
    public void stop() {
        if (thread != null) {
            thread.shutdownNow();
        }
        thread = null;
    }

    @Override
    public boolean isRunning() {
        return thread != null;
    }
}
