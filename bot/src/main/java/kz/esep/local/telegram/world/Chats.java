package kz.esep.local.telegram.world;

import java.util.Optional;
import java.util.function.Consumer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Private chats of persons with bots: whether blocked, what is unread, the reply keyboard that is open. */
public final class Chats {
    private static final String MAP = "chats";

    private final Store store;
    private final Changes changes;

    Chats(Store store, Changes changes) {
        this.store = store;
        this.changes = changes;
    }

    /** Whether the person has ever written to the bot: before that the bot does not know the chat. */
    public boolean isOpen(long bot, long person) {
        return store.get(MAP, key(bot, person)).isPresent();
    }

    /** Whether the person has blocked the bot. */
    public boolean isBlocked(long bot, long person) {
        return store.get(MAP, key(bot, person))
                .map(chat -> Json.flag(chat, "blocked"))
                .orElse(false);
    }

    /** {blocked, unread, read, reply_keyboard}: read is the newest message id the bot has taken. */
    public ObjectNode state(long bot, long person) {
        return store.get(MAP, key(bot, person)).orElseGet(Json::object);
    }

    /** Opens the chat when it is not open yet. */
    public void open(long bot, long person) {
        if (!isOpen(bot, person)) {
            store.put(MAP, key(bot, person), Json.object());
        }
    }

    public void block(long bot, long person, boolean blocked) {
        edit(bot, person, chat -> chat.put("blocked", blocked));
    }

    /** Counts a message the person has not looked at. */
    public void addUnread(long bot, long person) {
        edit(bot, person, chat -> chat.put("unread", Json.number(chat, "unread") + 1));
    }

    /** The person has looked at the chat. */
    public void look(long bot, long person) {
        if (Json.number(state(bot, person), "unread") > 0) {
            edit(bot, person, chat -> chat.put("unread", 0));
        }
    }

    /** The bot has taken the messages up to this one. */
    void read(long bot, long person, long message) {
        if (isOpen(bot, person) && Json.number(state(bot, person), "read") < message) {
            edit(bot, person, chat -> chat.put("read", message));
        }
    }

    /** Opens this reply keyboard, or closes it. */
    public void replyKeyboard(long bot, long person, Optional<JsonNode> keyboard) {
        edit(bot, person, chat -> {
            chat.remove("reply_keyboard");
            keyboard.ifPresent(open -> chat.set("reply_keyboard", open));
        });
    }

    private void edit(long bot, long person, Consumer<ObjectNode> edit) {
        ObjectNode chat = state(bot, person);
        edit.accept(chat);
        store.put(MAP, key(bot, person), chat);
        changes.add(new Change("chat", bot, person, chat));
    }

    private static String key(long bot, long person) {
        return bot + "/" + person;
    }
}
