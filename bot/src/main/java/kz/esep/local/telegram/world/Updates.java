package kz.esep.local.telegram.world;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.LongConsumer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * What bots have not taken yet. Telegram keeps updates for 24 hours
 * (<a href="https://core.telegram.org/bots/api#getting-updates">Getting updates</a>), and so does this.
 */
public final class Updates {
    private static final String MAP = "updates";
    private static final long FIRST = 100_000_001;
    private static final int BATCH = 100;
    private static final long DAY = 24 * 60 * 60;

    /** Kinds a bot gets only when it asks for them. */
    private static final Set<String> ON_REQUEST = Set.of("chat_member", "message_reaction", "message_reaction_count");

    private final Store store;
    private final Bots bots;
    private final Chats chats;
    private final Clock clock;
    private final LongConsumer news;

    Updates(Store store, Bots bots, Chats chats, Clock clock, LongConsumer news) {
        this.store = store;
        this.bots = bots;
        this.chats = chats;
        this.clock = clock;
        this.news = news;
    }

    /** Queues an update of this kind, unless the bot does not want the kind. */
    public void add(long bot, String kind, ObjectNode content) {
        if (!wants(bot, kind)) {
            return;
        }
        long id = store.next("update/" + bot, FIRST);
        ObjectNode update = Json.object().put("update_id", id);
        update.set(kind, content);
        ObjectNode kept = Json.object().put("at", clock.instant().getEpochSecond());
        kept.set("update", update);
        store.put(MAP, key(bot, id), kept);
        news.accept(bot);
    }

    /** Updates with this id or a later one, oldest first. */
    public List<ObjectNode> from(long bot, long id, int limit) {
        List<ObjectNode> updates = new ArrayList<>();
        for (String key : store.keys(MAP, prefix(bot), key(bot, Math.max(0, id)), limit)) {
            store.get(MAP, key).ifPresent(kept -> updates.add((ObjectNode) kept.path("update")));
        }
        return updates;
    }

    /** How many wait for the bot. */
    public int pending(long bot) {
        return keys(bot).size();
    }

    /** Whether there is something the bot has confirmed with this offset, or that has grown too old. */
    public boolean hasDone(long bot, long offset) {
        List<String> oldest = store.keys(MAP, prefix(bot), prefix(bot), 1);
        return !oldest.isEmpty() && isDone(oldest.getFirst(), bot, offset);
    }

    /** Forgets what the bot has confirmed (ids below the offset) and what is older than a day. */
    public void confirm(long bot, long offset) {
        List<String> oldest = oldest(bot);
        while (!oldest.isEmpty()) {
            for (String key : oldest) {
                if (!isDone(key, bot, offset)) {
                    return;
                }
                drop(bot, key);
            }
            oldest = oldest(bot);
        }
    }

    /** Forgets all but the newest {@code count}, as a negative offset asks. */
    public void keepNewest(long bot, int count) {
        List<String> keys = keys(bot);
        keys.subList(0, Math.max(0, keys.size() - count)).forEach(key -> drop(bot, key));
    }

    private boolean isDone(String key, long bot, long offset) {
        boolean confirmed = key.compareTo(key(bot, Math.max(0, offset))) < 0;
        return confirmed
                || store.get(MAP, key)
                        .map(kept -> Json.number(kept, "at") < clock.instant().getEpochSecond() - DAY)
                        .orElse(false);
    }

    private void drop(long bot, String key) {
        store.get(MAP, key).ifPresent(kept -> {
            JsonNode message = kept.path("update").path("message");
            chats.read(bot, Json.number(message.path("chat"), "id"), Json.number(message, "message_id"));
        });
        store.remove(MAP, key);
    }

    private boolean wants(long bot, String kind) {
        JsonNode allowed = bots.settings(bot).path("allowed_updates");
        if (allowed.isEmpty()) {
            return !ON_REQUEST.contains(kind);
        }
        return allowed.valueStream().anyMatch(one -> kind.equals(one.asString()));
    }

    private List<String> oldest(long bot) {
        return store.keys(MAP, prefix(bot), prefix(bot), BATCH);
    }

    private List<String> keys(long bot) {
        return store.keys(MAP, prefix(bot), prefix(bot), Integer.MAX_VALUE);
    }

    private static String prefix(long bot) {
        return bot + "/";
    }

    private static String key(long bot, long id) {
        return prefix(bot) + "%019d".formatted(id);
    }
}
