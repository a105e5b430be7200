package kz.esep.local.telegram.world;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.node.ObjectNode;

/**
 * Messages of private chats, each kept as the Bot API's Message. As in Telegram, the messages of all chats of a bot
 * are numbered in one row.
 */
public final class Messages {
    private static final String MAP = "messages";

    private final Store store;
    private final Changes changes;

    Messages(Store store, Changes changes) {
        this.store = store;
        this.changes = changes;
    }

    /** Gives the message its number and keeps it. */
    public ObjectNode add(long bot, long person, ObjectNode message) {
        ObjectNode numbered = Json.object().put("message_id", store.next("message/" + bot, 1));
        numbered.setAll(message);
        store.put(MAP, key(bot, person, Json.number(numbered, "message_id")), numbered);
        changes.add(new Change("message", bot, person, numbered));
        return numbered;
    }

    /** A media_group_id nobody had. */
    public String newAlbum() {
        return Long.toString(store.next("album", 13_000_000_000_000_001L));
    }

    /** Keeps the message instead of the one with its number. */
    public void replace(long bot, long person, ObjectNode message) {
        store.put(MAP, key(bot, person, Json.number(message, "message_id")), message);
        changes.add(new Change("edited", bot, person, message));
    }

    public Optional<ObjectNode> find(long bot, long person, long id) {
        return id <= 0 ? Optional.empty() : store.get(MAP, key(bot, person, id));
    }

    /** Whether there was such a message. */
    public boolean delete(long bot, long person, long id) {
        boolean was = id > 0 && store.remove(MAP, key(bot, person, id));
        if (was) {
            changes.add(new Change("deleted", bot, person, Json.object().put("message_id", id)));
        }
        return was;
    }

    /** Messages after this number, oldest first. */
    public List<ObjectNode> after(long bot, long person, long id, int limit) {
        String prefix = prefix(bot, person);
        return load(store.keys(MAP, prefix, key(bot, person, id + 1), limit));
    }

    /** The newest messages, oldest of them first. */
    public List<ObjectNode> newest(long bot, long person, int limit) {
        String prefix = prefix(bot, person);
        List<String> keys = store.keys(MAP, prefix, prefix, Integer.MAX_VALUE);
        return load(keys.subList(Math.max(0, keys.size() - limit), keys.size()));
    }

    private List<ObjectNode> load(List<String> keys) {
        List<ObjectNode> messages = new ArrayList<>();
        keys.forEach(key -> store.get(MAP, key).ifPresent(messages::add));
        return Collections.unmodifiableList(messages);
    }

    private static String prefix(long bot, long person) {
        return bot + "/" + person + "/";
    }

    private static String key(long bot, long person, long id) {
        return prefix(bot, person) + "%012d".formatted(id);
    }
}
