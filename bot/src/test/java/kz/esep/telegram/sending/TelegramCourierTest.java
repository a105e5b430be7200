package kz.esep.telegram.sending;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.util.List;
import kz.esep.outgoing.Body;
import kz.esep.outgoing.Button;
import kz.esep.outgoing.sending.Courier.Outcome;
import kz.esep.telegram.BotApi;
import kz.esep.telegram.Connections;
import kz.esep.telegram.Requests;
import kz.esep.telegram.ScriptedTelegram;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TelegramCourierTest {

    private static final Body BODY = new Body(
            "<b>Сәлем</b>", List.of(List.of(Button.key("Иә", "k1")), List.of(Button.link("Ашу", "https://esep.kz"))));

    private final ScriptedTelegram telegram = new ScriptedTelegram();
    private final Connections connections = new Connections();
    private final TelegramCourier courier =
            new TelegramCourier(new Requests(new BotApi(telegram.settings()), connections));

    TelegramCourierTest() throws IOException {}

    @AfterEach
    void end() {
        connections.destroy();
        telegram.close();
    }

    @Test
    void sendsHtmlWithButtonsAndWithoutPreview() {
        assertThat(courier.send(7, BODY)).isEqualTo(new Outcome.Delivered(501));
        assertThat(telegram.requestsOf("sendMessage"))
                .singleElement()
                .satisfies(request -> assertThat(request.body())
                        .containsIgnoringCase("\"parse_mode\":\"html\"")
                        .contains("\"is_disabled\":true")
                        .contains("\"callback_data\":\"k1\"")
                        .contains("\"url\":\"https://esep.kz\""));
    }

    @Test
    void anEditLeavesTheMessageWhereItIs() {
        assertThat(courier.edit(7, 33, BODY)).isEqualTo(new Outcome.Delivered(33));
        assertThat(courier.removeButtons(7, 33)).isEqualTo(new Outcome.Delivered(33));
        assertThat(telegram.requestsOf("editMessageReplyMarkup").getFirst().body())
                .doesNotContain("inline_keyboard");
    }

    @Test
    void anEditThatChangesNothingIsDelivered() {
        refuse("editMessageText", 400, "Bad Request: message is not modified: specified new message content ...");
        assertThat(courier.edit(7, 33, BODY)).isEqualTo(new Outcome.Delivered(33));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Bad Request: message to edit not found", "Bad Request: message can't be edited"})
    void aMessageThatCannotBeEditedIsGone(String description) {
        refuse("editMessageText", 400, description);
        assertThat(courier.edit(7, 33, BODY)).isEqualTo(new Outcome.Gone());
    }

    @Test
    void tooFastIsSaidWithTheTimeToWait() {
        telegram.answer(
                "sendMessage",
                429,
                "{\"ok\":false,\"error_code\":429,\"description\":\"Too Many Requests: retry after 7\",\"parameters\":{\"retry_after\":7}}");
        assertThat(courier.send(7, BODY)).isEqualTo(new Outcome.Later(7));
    }

    @Test
    void somebodyWhoBlockedTheBotOrIsGoneCannotBeReached() {
        refuse("sendMessage", 403, "Forbidden: bot was blocked by the user");
        assertThat(courier.send(7, BODY)).isEqualTo(new Outcome.Unreachable());
        refuse("sendMessage", 400, "Bad Request: chat not found");
        assertThat(courier.send(7, BODY)).isEqualTo(new Outcome.Unreachable());
        refuse("sendMessage", 403, "Forbidden: user is deactivated");
        assertThat(courier.send(7, BODY)).isEqualTo(new Outcome.Unreachable());
    }

    @Test
    void whatTelegramWillNeverTakeIsRefused() {
        refuse("sendMessage", 400, "Bad Request: can't parse entities: Unclosed start tag");
        assertThat(courier.send(7, BODY))
                .isEqualTo(new Outcome.Refused(400, "Bad Request: can't parse entities: Unclosed start tag"));
    }

    @Test
    void anErrorPageOfAGatewayIsAnOutage() {
        telegram.answer("sendMessage", 502, "<html><h1>502 Bad Gateway</h1></html>");
        assertThat(courier.send(7, BODY)).isInstanceOf(Outcome.Unavailable.class);
        refuse("sendMessage", 401, "Unauthorized");
        assertThat(courier.send(7, BODY)).isInstanceOf(Outcome.Unavailable.class);
    }

    @Test
    void aSilentTelegramIsAnOutage() {
        telegram.close();
        assertThat(courier.send(7, BODY)).isInstanceOf(Outcome.Unavailable.class);
    }

    @Test
    void aMessageWhoseAnswerCannotBeReadIsNotSentAgain() {
        telegram.answer("sendMessage", 200, "{\"ok\":true,\"result\":\"surprise\"}");
        assertThat(courier.send(7, BODY)).isInstanceOf(Outcome.Refused.class);
    }

    @Test
    void aTapIsAnsweredWithoutWaiting() {
        refuse(
                "answerCallbackQuery",
                400,
                "Bad Request: query is too old and response timeout expired or query ID is invalid");
        courier.answerTap("q1", null);
        courier.answerTap("q2", "Сақталды");
        await().until(() -> telegram.requestsOf("answerCallbackQuery").size() == 2);
        assertThat(telegram.requestsOf("answerCallbackQuery"))
                .extracting(ScriptedTelegram.Request::body)
                .anyMatch(body -> body.contains("q1"))
                .anyMatch(body -> body.contains("q2") && body.contains("Сақталды"));
    }

    private void refuse(String method, int code, String description) {
        telegram.answer(
                method, code, "{\"ok\":false,\"error_code\":%d,\"description\":\"%s\"}".formatted(code, description));
    }
}
