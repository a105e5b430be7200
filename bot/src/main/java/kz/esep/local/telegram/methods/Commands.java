package kz.esep.local.telegram.methods;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import kz.esep.local.telegram.call.Call;
import kz.esep.local.telegram.call.Refusal;
import kz.esep.local.telegram.world.Change;
import kz.esep.local.telegram.world.Json;
import kz.esep.local.telegram.world.Person;
import kz.esep.local.telegram.world.World;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.BooleanNode;
import tools.jackson.databind.node.ObjectNode;

/** The list of commands a bot shows, for each scope and language. */
public final class Commands {
    /** https://core.telegram.org/bots/api#setmycommands and #botcommand. */
    private static final int MOST = 100;

    private static final int LONGEST_DESCRIPTION = 256;
    private static final String SETTING = "commands";

    private final World world;

    Commands(World world) {
        this.world = world;
    }

    void register(BiConsumer<String, Handler> methods) {
        methods.accept("setMyCommands", this::set);
        methods.accept("getMyCommands", this::get);
        methods.accept("deleteMyCommands", this::delete);
    }

    /**
     * The commands this person sees: those of the narrowest scope that has some, the person's language first
     * (<a href="https://core.telegram.org/bots/api#determining-list-of-commands">as Telegram determines them</a>).
     */
    public static JsonNode seenBy(World world, long bot, Person person) {
        JsonNode all = world.bots().settings(bot).path(SETTING);
        String language = person.languageCode() == null ? "" : person.languageCode();
        List<String> keys = new ArrayList<>();
        for (String scope : List.of("chat:" + person.id(), "all_private_chats", "default")) {
            keys.add(key(scope, language));
            keys.add(key(scope, ""));
        }
        return keys.stream()
                .map(all::path)
                .filter(list -> !list.isEmpty())
                .findFirst()
                .orElseGet(Json::array);
    }

    private JsonNode set(Call call) {
        JsonNode commands = call.json("commands").orElseThrow();
        if (commands.size() > MOST) {
            throw Refusal.badRequest("BOT_COMMANDS_TOO_MUCH");
        }
        commands.forEach(Commands::check);
        return change(call, commands);
    }

    private JsonNode get(Call call) {
        JsonNode set = world.bots().settings(call.bot()).path(SETTING).path(key(call));
        return set.isMissingNode() ? Json.array() : set;
    }

    private JsonNode delete(Call call) {
        return change(call, Json.array());
    }

    private JsonNode change(Call call, JsonNode commands) {
        String key = key(call);
        return world.change(() -> {
            ObjectNode settings = world.bots().settings(call.bot());
            settings.withObjectProperty(SETTING).set(key, commands);
            world.bots().keep(call.bot(), settings);
            world.changes().add(new Change(SETTING, call.bot(), 0, Json.object()));
            return BooleanNode.TRUE;
        });
    }

    private static void check(JsonNode command) {
        if (!Json.text(command, "command").orElseThrow().replaceFirst("^/", "").matches("[a-z0-9_]{1,32}")) {
            throw Refusal.badRequest("BOT_COMMAND_INVALID");
        }
        String description = Json.text(command, "description").orElseThrow().strip();
        if (description.isEmpty() || description.length() > LONGEST_DESCRIPTION) {
            throw Refusal.badRequest("BOT_COMMAND_DESCRIPTION_INVALID");
        }
    }

    private String key(Call call) {
        JsonNode scope = call.json("scope").orElseGet(() -> Json.object().put("type", "default"));
        String type = Json.text(scope, "type").orElse("default");
        if (!scope.has("chat_id")) {
            return key(type, Profile.language(call));
        }
        String written = scope.path("chat_id").asString();
        long chat = written.matches("\\d{1,18}") ? Long.parseLong(written) : 0;
        if (world.persons().find(chat).isEmpty()) {
            throw Refusal.badRequest("chat not found");
        }
        return key(type + ":" + chat, Profile.language(call));
    }

    private static String key(String scope, String language) {
        return scope + "|" + language;
    }
}
