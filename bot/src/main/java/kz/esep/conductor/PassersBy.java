package kz.esep.conductor;

import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import jakarta.annotation.PreDestroy;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import kz.esep.checkin.CheckIns;
import kz.esep.dialogue.Conversation;
import kz.esep.dialogues.Dialogues;
import kz.esep.people.People;
import kz.esep.people.PersonId;
import org.bson.Document;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.index.Index;
import org.springframework.data.mongodb.core.query.BasicQuery;
import org.springframework.data.mongodb.core.query.Update;
import org.springframework.stereotype.Component;

/**
 * Forgets the chats of those who have only checked in: once what was said to them is sent an hour is enough, and a day in
 * any case. What they were counted by holds nothing of the account.
 */
@Component
class PassersBy {

    private static final Logger LOG = LoggerFactory.getLogger(PassersBy.class);

    private static final String COLLECTION = "passersBy";
    private static final String CONVERSATIONS = "conversations";
    private static final Duration STAY = Duration.ofHours(1);
    private static final Duration LONGEST_STAY = Duration.ofDays(1);
    private static final long LOOK_MINUTES = 10;

    private final MongoTemplate mongo;
    private final People people;
    private final CheckIns checkIns;
    private final Clock clock;
    private final ScheduledExecutorService timer = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().daemon().name("passers-by").factory());

    PassersBy(MongoTemplate mongo, People people, CheckIns checkIns, Clock clock) {
        this.mongo = mongo;
        this.people = people;
        this.checkIns = checkIns;
        this.clock = clock;
        mongo.indexOps(COLLECTION).createIndex(new Index().on("at", Sort.Direction.ASC));
        var unused = timer.scheduleWithFixedDelay(this::look, LOOK_MINUTES, LOOK_MINUTES, TimeUnit.MINUTES);
    }

    /** Notes whoever is asked the first question of a check-in, before the conversation is written. */
    void note(Conversation conversation) {
        var running = conversation.running();
        if (running != null && Dialogues.isCheckIn(running.dialogue()) && running.draw() == 1) {
            note(conversation.chat());
        }
    }

    /** Notes a chat that something is said to although nobody is a member there. */
    void note(long chat) {
        mongo.upsert(
                query(where("_id").is(Long.toString(chat))),
                new Update().set("at", Date.from(clock.instant())),
                COLLECTION);
    }

    private void look() {
        try {
            forget(clock.instant());
            checkIns.forgetContacts(clock.instant());
        } catch (RuntimeException outage) {
            LOG.warn("Passers-by are not forgotten yet: {}", outage.toString());
        }
    }

    /** Erases every conversation whose time is over at a moment; those of members stay. */
    void forget(Instant now) {
        var over = query(where("at").lt(Date.from(now.minus(STAY))));
        for (var passer : mongo.find(over, Document.class, COLLECTION)) {
            var chat = passer.getString("_id");
            var isOld = passer.getDate("at").toInstant().isBefore(now.minus(LONGEST_STAY));
            var isMember =
                    people.find(PersonId.ofTelegram(Long.parseLong(chat))).isPresent();
            if (isMember || isErased(chat, isOld)) {
                mongo.remove(query(where("_id").is(chat)), COLLECTION);
            }
        }
    }

    /** False while something is said in it still. */
    private boolean isErased(String chat, boolean anyway) {
        var found = mongo.findOne(query(where("_id").is(chat)), Document.class, CONVERSATIONS);
        if (found == null) {
            return true;
        }
        var mailbox = found.get("mailbox", new Document());
        var isQuiet = found.get("running") == null
                && mailbox.getList("pending", Document.class, List.of()).isEmpty();
        if (!isQuiet && !anyway) {
            return false;
        }
        var unchanged = new BasicQuery(new Document("_id", chat).append("version", found.get("version")));
        return mongo.remove(unchanged, CONVERSATIONS).getDeletedCount() == 1;
    }

    @PreDestroy
    void stop() {
        timer.shutdownNow();
    }
}
