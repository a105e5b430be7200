package kz.esep.local.telegram.world;

import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.node.ObjectNode;

/**
 * The bots, one for each number a token began with. What a bot has set about itself (webhook, allowed updates,
 * commands, names) is kept as the JSON it sent.
 */
public final class Bots {
    private static final String MAP = "bots";

    private final Store store;
    private final BotNames names;

    Bots(Store store, BotNames names) {
        this.store = store;
        this.names = names;
    }

    /** Ids of the bots that ever called, and of the first one. */
    public List<Long> ids() {
        List<Long> ids = new ArrayList<>();
        store.each(MAP, "", (key, json) -> ids.add(Long.parseLong(key)));
        if (!ids.contains(1L)) {
            ids.addFirst(1L);
        }
        return ids;
    }

    /** Settings of the bot; an empty object for one that has set nothing. */
    public ObjectNode settings(long bot) {
        return store.get(MAP, key(bot)).orElseGet(Json::object);
    }

    /** Keeps the settings. */
    public void keep(long bot, ObjectNode settings) {
        store.put(MAP, key(bot), settings);
    }

    public String userName(long bot) {
        return names.userNameOf(bot);
    }

    /** The name people see, in this language if the bot has set one. */
    public String name(long bot, String language) {
        var set = settings(bot).path("names");
        return Json.text(set, language).or(() -> Json.text(set, "")).orElse(names.name());
    }

    /** The Bot API's User, as the sender of messages. */
    public ObjectNode asUser(long bot) {
        return Json.object()
                .put("id", bot)
                .put("is_bot", true)
                .put("first_name", name(bot, ""))
                .put("username", userName(bot));
    }

    private static String key(long bot) {
        return "%016d".formatted(bot);
    }
}
