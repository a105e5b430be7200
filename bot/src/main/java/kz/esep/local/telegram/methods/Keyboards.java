package kz.esep.local.telegram.methods;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import kz.esep.local.telegram.call.Refusal;
import kz.esep.local.telegram.text.Links;
import kz.esep.local.telegram.world.Json;
import tools.jackson.databind.JsonNode;

/** What Telegram checks in keyboards beyond their types. */
final class Keyboards {
    /** https://core.telegram.org/bots/api#inlinekeyboardbutton: 1-64 bytes. */
    private static final int LONGEST_DATA = 64;

    private static final int MOST_BUTTONS = 100;
    private static final int MOST_IN_A_ROW = 8;
    private static final List<String> ACTIONS = List.of(
            "url",
            "callback_data",
            "web_app",
            "login_url",
            "switch_inline_query",
            "switch_inline_query_current_chat",
            "switch_inline_query_chosen_chat",
            "copy_text",
            "callback_game",
            "pay",
            "disabled");

    private Keyboards() {}

    /** Refuses a keyboard Telegram would refuse. */
    static void check(JsonNode markup) {
        if (markup.has("inline_keyboard")) {
            checkSize(markup.path("inline_keyboard"));
            markup.path("inline_keyboard")
                    .valueStream()
                    .flatMap(JsonNode::valueStream)
                    .forEach(Keyboards::checkInline);
        }
        if (markup.has("keyboard")) {
            checkSize(markup.path("keyboard"));
            markup.path("keyboard").valueStream().flatMap(JsonNode::valueStream).forEach(Keyboards::checkText);
        }
    }

    private static void checkSize(JsonNode rows) {
        long buttons = rows.valueStream().mapToLong(JsonNode::size).sum();
        boolean tooWide = rows.valueStream().anyMatch(row -> row.size() > MOST_IN_A_ROW);
        if (buttons > MOST_BUTTONS || tooWide) {
            throw Refusal.badRequest("reply markup is too long");
        }
    }

    private static void checkInline(JsonNode button) {
        checkText(button);
        long actions = ACTIONS.stream().filter(button::has).count();
        if (actions != 1) {
            throw Refusal.badRequest(
                    "can't parse inline keyboard button: Text buttons are unallowed in the inline keyboard");
        }
        Json.text(button, "callback_data").ifPresent(Keyboards::checkData);
        Json.text(button, "url").ifPresent(Keyboards::checkUrl);
    }

    private static void checkText(JsonNode button) {
        if (Json.text(button, "text").filter(text -> !text.isBlank()).isEmpty()) {
            throw Refusal.badRequest("can't parse keyboard button: Button text must not be empty");
        }
    }

    private static void checkData(String data) {
        int bytes = data.getBytes(StandardCharsets.UTF_8).length;
        if (bytes == 0 || bytes > LONGEST_DATA) {
            throw Refusal.badRequest("BUTTON_DATA_INVALID");
        }
    }

    private static void checkUrl(String url) {
        Optional<String> checked = Links.checked(url);
        if (checked.isEmpty()) {
            throw Refusal.badRequest("inline keyboard button URL '" + url + "' is invalid: Wrong HTTP URL");
        }
    }
}
