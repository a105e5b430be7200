package kz.esep.local.telegram.methods;

import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import kz.esep.local.telegram.call.Call;
import kz.esep.local.telegram.call.Refusal;
import kz.esep.local.telegram.world.Change;
import kz.esep.local.telegram.world.Json;
import kz.esep.local.telegram.world.Person;
import kz.esep.local.telegram.world.World;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.BooleanNode;
import tools.jackson.databind.node.ObjectNode;

/** What a bot tells about itself and may know about a chat. */
final class Profile {
    /** Lengths after https://core.telegram.org/bots/api#setmyname and the two that follow it. */
    private static final Map<String, Integer> LONGEST =
            Map.of("name", 64, "description", 512, "short_description", 120);

    private final World world;

    Profile(World world) {
        this.world = world;
    }

    void register(BiConsumer<String, Handler> methods) {
        methods.accept("getMe", this::me);
        methods.accept("getChat", this::chat);
        methods.accept("setMyName", call -> set(call, "name"));
        methods.accept("getMyName", call -> get(call, "name"));
        methods.accept("setMyDescription", call -> set(call, "description"));
        methods.accept("getMyDescription", call -> get(call, "description"));
        methods.accept("setMyShortDescription", call -> set(call, "short_description"));
        methods.accept("getMyShortDescription", call -> get(call, "short_description"));
        methods.accept("setChatMenuButton", this::setMenuButton);
        methods.accept("getChatMenuButton", this::menuButton);
    }

    /** The language_code of a call: two letters, or nothing for every language. */
    static String language(Call call) {
        String language = call.text("language_code").orElse("");
        if (!language.isEmpty() && !language.matches("[a-z]{2}")) {
            throw Refusal.badRequest("invalid language code specified");
        }
        return language;
    }

    private JsonNode me(Call call) {
        return world.bots()
                .asUser(call.bot())
                .put("can_join_groups", false)
                .put("can_read_all_group_messages", false)
                .put("supports_inline_queries", false)
                .put("can_connect_to_business", false)
                .put("has_main_web_app", false);
    }

    private JsonNode chat(Call call) {
        Person person = Outbox.addressee(world, call, "chat_id");
        ObjectNode gifts = Json.object();
        for (String kind : new String[] {
            "unlimited_gifts", "limited_gifts", "unique_gifts", "premium_subscription", "gifts_from_channels"
        }) {
            gifts.put(kind, false);
        }
        ObjectNode chat = person.asChat().put("accent_color_id", 0).put("max_reaction_count", 11);
        chat.set("accepted_gift_types", gifts);
        return chat;
    }

    private JsonNode set(Call call, String what) {
        String text = call.text(what).orElse("");
        if (text.length() > LONGEST.getOrDefault(what, 0)) {
            throw Refusal.badRequest("bot " + what.replace('_', ' ') + " is too long");
        }
        String language = language(call);
        return change(call, settings -> {
            ObjectNode texts = settings.withObjectProperty(what + "s");
            if (text.isEmpty()) {
                texts.remove(language);
            } else {
                texts.put(language, text);
            }
        });
    }

    private JsonNode get(Call call, String what) {
        if (what.equals("name")) {
            return Json.object().put("name", world.bots().name(call.bot(), language(call)));
        }
        JsonNode texts = world.bots().settings(call.bot()).path(what + "s");
        String text =
                Json.text(texts, language(call)).or(() -> Json.text(texts, "")).orElse("");
        return Json.object().put(what, text);
    }

    private JsonNode setMenuButton(Call call) {
        JsonNode button = call.json("menu_button").orElseGet(() -> Json.object().put("type", "default"));
        return change(
                call,
                settings ->
                        settings.withObjectProperty("menu_buttons").set(Long.toString(call.number("chat_id")), button));
    }

    private JsonNode menuButton(Call call) {
        JsonNode buttons = world.bots().settings(call.bot()).path("menu_buttons");
        JsonNode own = buttons.path(Long.toString(call.number("chat_id")));
        JsonNode button = own.isMissingNode() ? buttons.path("0") : own;
        return button.isMissingNode() ? Json.object().put("type", "commands") : button;
    }

    private JsonNode change(Call call, Consumer<ObjectNode> edit) {
        return world.change(() -> {
            ObjectNode settings = world.bots().settings(call.bot());
            edit.accept(settings);
            world.bots().keep(call.bot(), settings);
            world.changes().add(new Change("commands", call.bot(), 0, Json.object()));
            return BooleanNode.TRUE;
        });
    }
}
