package kz.esep.telegram;

import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import java.util.Optional;
import kz.esep.Settings;
import org.bson.Document;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.stereotype.Repository;

/** Keeps who the bot is, so that a process which does not talk to Telegram can make links to it. */
@Repository
public class BotIdentities {

    private static final String COLLECTION = "settings";
    private static final String BOT = "bot";

    private final MongoTemplate mongo;
    private final String setName;

    public BotIdentities(MongoTemplate mongo, Settings settings) {
        this.mongo = mongo;
        this.setName = settings.telegram().bot().name().strip();
    }

    /** The user name for links: as set, else as Telegram last said; empty before the bot has ever run. */
    public Optional<String> userName() {
        return setName.isEmpty() ? stored().map(BotIdentity::userName) : Optional.of(setName);
    }

    /** Who Telegram last said that the bot is. */
    public Optional<BotIdentity> stored() {
        return Optional.ofNullable(mongo.findOne(query(where("_id").is(BOT)), Document.class, COLLECTION))
                .map(document -> new BotIdentity(document.getLong("account"), document.getString("userName")));
    }

    void keep(BotIdentity identity) {
        mongo.save(
                new Document("_id", BOT).append("account", identity.id()).append("userName", identity.userName()),
                COLLECTION);
    }
}
