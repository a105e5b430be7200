package kz.esep.local.telegram.methods;

import java.util.List;
import kz.esep.local.telegram.call.Refusal;
import kz.esep.local.telegram.world.Json;
import kz.esep.outgoing.Button;

/** The rules by which the local Telegram takes or refuses a message, applied to one that is not sent. */
public final class RequestRules {

    private RequestRules() {}

    /**
     * Takes a text with its buttons as {@code sendMessage} and {@code editMessageText} would.
     *
     * @throws Refusal in Telegram's words
     */
    public static void text(String html, List<List<Button>> rows) {
        Texts.text(Json.object().put("text", html).put("parse_mode", "HTML"));
        keyboard(rows);
    }

    /**
     * Takes a caption with its buttons as {@code sendPhoto} and {@code sendDocument} would.
     *
     * @throws Refusal in Telegram's words
     */
    public static void caption(String html, List<List<Button>> rows) {
        Texts.caption(Json.object().put("caption", html).put("parse_mode", "HTML"));
        keyboard(rows);
    }

    private static void keyboard(List<List<Button>> rows) {
        var all = Json.array();
        for (var row : rows) {
            if (row.isEmpty()) {
                throw Refusal.badRequest("a row of buttons is empty");
            }
            var buttons = Json.array();
            for (var button : row) {
                var json = Json.object().put("text", button.caption());
                if (button.key() != null) {
                    json.put("callback_data", button.key());
                }
                if (button.url() != null) {
                    json.put("url", button.url());
                }
                buttons.add(json);
            }
            all.add(buttons);
        }
        var markup = Json.object();
        markup.set("inline_keyboard", all);
        Keyboards.check(markup);
    }
}
