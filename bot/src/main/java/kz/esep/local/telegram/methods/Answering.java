package kz.esep.local.telegram.methods;

import java.util.function.BiConsumer;
import kz.esep.local.telegram.call.Call;
import kz.esep.local.telegram.call.Refusal;
import kz.esep.local.telegram.world.Change;
import kz.esep.local.telegram.world.Json;
import kz.esep.local.telegram.world.World;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.BooleanNode;
import tools.jackson.databind.node.ObjectNode;

/** Answers to taps on buttons: what ends the little clock, and perhaps a line or an alert. */
final class Answering {
    /** https://core.telegram.org/bots/api#answercallbackquery: 0-200 characters. */
    private static final int LONGEST = 200;

    private final World world;
    private final Limits limits;

    Answering(World world, Limits limits) {
        this.world = world;
        this.limits = limits;
    }

    void register(BiConsumer<String, Handler> methods) {
        methods.accept("answerCallbackQuery", this::answer);
    }

    private JsonNode answer(Call call) {
        String text = call.text("text").orElse("");
        if (text.length() > LONGEST) {
            throw Refusal.badRequest("MESSAGE_TOO_LONG");
        }
        String id = call.text("callback_query_id").orElseThrow();
        return world.change(() -> {
            ObjectNode query = world.queries()
                    .answer(call.bot(), id, limits.answerWithin())
                    .orElseThrow(() ->
                            Refusal.badRequest("query is too old and response timeout expired or query ID is invalid"));
            ObjectNode content = Json.object().put("query_id", id).put("text", text);
            content.put("alert", call.flag("show_alert")).put("message_id", Json.number(query, "message_id"));
            call.text("url").ifPresent(url -> content.put("url", url));
            world.changes().add(new Change("answer", call.bot(), Json.number(query, "person"), content));
            return BooleanNode.TRUE;
        });
    }
}
