package kz.esep.local.telegram;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import kz.esep.local.telegram.client.LocalPerson;
import kz.esep.local.telegram.client.LocalTelegramClient;
import kz.esep.local.telegram.world.Json;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.node.ObjectNode;

/** What Telegram refuses is refused here, in its words. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RefusalTest {
    private LocalTelegramServer server;
    private LocalTelegramClient client;
    private LocalPerson person;
    private Api api;

    @BeforeAll
    void start(@TempDir Path directory) {
        server = LocalTelegramServer.start(
                directory,
                0,
                Map.of("esep.local-telegram.per-second", "0", "esep.local-telegram.per-chat-per-second", "0"));
        client = new LocalTelegramClient(server.uri());
        person = client.person("volunteer");
        person.start("");
        api = new Api(server);
    }

    @AfterAll
    void stop() {
        client.close();
        server.close();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '^', textBlock = """
                    sendMessage         | {"chat_id":700001}                                                             | message text is empty
                    sendMessage         | {"chat_id":700001,"text":"   "}                                                | message text is empty
                    sendMessage         | {"chat_id":700001,"text":"<b></b>","parse_mode":"HTML"}                        | message text is empty
                    sendMessage         | {"text":"a"}                                                                   | chat_id is empty
                    sendMessage         | {"chat_id":12345,"text":"a"}                                                   | chat not found
                    sendMessage         | {"chat_id":700004,"text":"a"}                                                  | chat not found
                    sendMessage         | {"chat_id":"@nobody","text":"a"}                                               | chat not found
                    sendMessage         | {"chat_id":700001,"text":"a","parse_mode":"XML"}                               | unsupported parse_mode
                    sendMessage         | {"chat_id":700001,"text":"<b>a","parse_mode":"HTML"}                           | can't parse entities: Can't find end tag corresponding to start tag "b"
                    sendMessage         | {"chat_id":700001,"text":"<div>a</div>","parse_mode":"html"}                   | can't parse entities: Unsupported start tag "div" at byte offset 0
                    sendMessage         | {"chat_id":700001,"text":"Ә<i>a</b>","parse_mode":"HTML"}                      | can't parse entities: Unmatched end tag at byte offset 6, expected "</i>", found "</b>"
                    sendMessage         | {"chat_id":700001,"text":"a.","parse_mode":"MarkdownV2"}                       | can't parse entities: Character '.' is reserved and must be escaped with the preceding '\\'
                    sendMessage         | {"chat_id":700001,"text":"*a","parse_mode":"Markdown"}                         | can't parse entities: Can't find end of the entity starting at byte offset 0
                    sendMessage         | {"chat_id":700001,"text":"a","txet":"b"}                                       | unknown parameter "txet" of sendMessage
                    sendMessage         | {"chat_id":700001,"text":5}                                                    | text must be a String
                    sendMessage         | {"chat_id":700001,"text":"a","protect_content":"yes"}                          | protect_content must be a Boolean
                    sendMessage         | {"chat_id":700001,"text":"a","reply_markup":{"inline_keyboard":[[{"text":"b","callback_dta":"c"}]]}} | unknown field reply_markup.inline_keyboard[0][0].callback_dta of type InlineKeyboardButton
                    sendMessage         | {"chat_id":700001,"text":"a","reply_markup":{"inline_keyboard":[[{"text":"b"}]]}} | can't parse inline keyboard button: Text buttons are unallowed in the inline keyboard
                    sendMessage         | {"chat_id":700001,"text":"a","reply_markup":{"inline_keyboard":[[{"text":"b","callback_data":""}]]}} | BUTTON_DATA_INVALID
                    sendMessage         | {"chat_id":700001,"text":"a","reply_markup":{"inline_keyboard":[[{"text":"b","url":"http://localhost:8081/"}]]}} | inline keyboard button URL 'http://localhost:8081/' is invalid: Wrong HTTP URL
                    sendMessage         | {"chat_id":700001,"text":"a","reply_markup":{"inline_keyboard":[[{"text":"","callback_data":"a"}]]}} | can't parse keyboard button: Button text must not be empty
                    sendMessage         | {"chat_id":700001,"text":"a","reply_parameters":{"message_id":99999}}          | message to be replied not found
                    sendMessage         | {"chat_id":700001,"text":"a","entities":[{"type":"bolt","offset":0,"length":1}]} | entities[0].type must be one of
                    sendPhoto           | {"chat_id":700001}                                                             | there is no photo in the request
                    sendPhoto           | {"chat_id":700001,"photo":"AgAC"}                                              | wrong file identifier/HTTP URL specified
                    sendPhoto           | {"chat_id":700001,"photo":"https://example.kz/a.jpg"}                          | failed to get HTTP URL content
                    sendMediaGroup      | {"chat_id":700001,"media":[{"type":"photo","media":"a"}]}                      | too few messages to send as an album
                    sendMediaGroup      | {"chat_id":700001,"media":[{"type":"photo","media":"a"},{"type":"document","media":"b"}]} | documents and audios can't be mixed with other media types in an album
                    sendLocation        | {"chat_id":700001,"latitude":91.5,"longitude":0.1}                             | wrong latitude or longitude specified
                    editMessageText     | {"chat_id":700001,"text":"a"}                                                  | message identifier is not specified
                    editMessageText     | {"chat_id":700001,"message_id":99999,"text":"a"}                               | message to edit not found
                    editMessageText     | {"chat_id":700001,"message_id":1,"text":"a"}                                   | message can't be edited
                    deleteMessage       | {"chat_id":700001,"message_id":99999}                                          | message to delete not found
                    answerCallbackQuery | {"callback_query_id":"77"}                                                     | query is too old and response timeout expired or query ID is invalid
                    getFile             | {"file_id":"77"}                                                               | invalid file_id
                    setMyCommands       | {"commands":[{"command":"Үлкен","description":"a"}]}                           | BOT_COMMAND_INVALID
                    setMyCommands       | {"commands":[{"command":"a","description":"a"}],"scope":{"type":"chatt"}}      | scope must be BotCommandScope
                    setWebhook          | {"url":"https://93.184.216.34/hook"}                                           | bad webhook: the local Telegram delivers to loopback addresses only
                    sendPoll            | {"chat_id":700001,"question":"a","options":[{"text":"b"},{"text":"c"}]}        | method sendPoll is not carried out by the local Telegram
                    """)
    void refusesAsTelegramDoes(String method, String parameters, String why) throws Exception {
        Api.Answer answer = api.raw(method, parameters);

        assertThat(answer.description()).startsWith("Bad Request: " + why);
        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.body().path("error_code").asInt()).isEqualTo(400);
    }

    @Test
    void refusesTextsThatAreTooLongOnlyAfterTheirMarkupIsRead() throws Exception {
        String longest = "ә".repeat(4096);

        assertThat(api.call("sendMessage", text(longest + "ә")).description())
                .isEqualTo("Bad Request: message is too long");
        assertThat(api.call("sendMessage", text("<b>" + longest + "</b>").put("parse_mode", "HTML"))
                        .result()
                        .path("text")
                        .asString())
                .isEqualTo(longest);
    }

    @Test
    void refusesMoreThan64BytesBehindAButton() throws Exception {
        assertThat(api.call("sendMessage", withButton("a".repeat(64))).status()).isEqualTo(200);
        assertThat(api.call("sendMessage", withButton("ә".repeat(33))).description())
                .isEqualTo("Bad Request: BUTTON_DATA_INVALID");
    }

    @Test
    void refusesAKeyboardWithMoreThan100Buttons() throws Exception {
        ObjectNode message = text("a");
        var rows = message.putObject("reply_markup").putArray("inline_keyboard");
        for (int i = 0; i < 101; i++) {
            rows.addArray().addObject().put("text", "b").put("callback_data", "c");
        }

        assertThat(api.call("sendMessage", message).description()).isEqualTo("Bad Request: reply markup is too long");
    }

    @Test
    void refusesAnEditThatChangesNothing() throws Exception {
        long id = api.call("sendMessage", withButton("a"))
                .result()
                .path("message_id")
                .asLong();
        ObjectNode same = withButton("a").put("message_id", id);

        assertThat(api.call("editMessageText", same).description())
                .isEqualTo("Bad Request: message is not modified: specified new message content and reply markup are"
                        + " exactly the same as a current content and reply markup of the message");
        assertThat(api.call("editMessageText", same.put("text", "b")).result().has("edit_date"))
                .isTrue();
    }

    @Test
    void refusesToEditTheCaptionOfAText() throws Exception {
        long id = api.call("sendMessage", text("a")).result().path("message_id").asLong();
        ObjectNode edit = Api.to(person.id()).put("message_id", id).put("caption", "b");

        assertThat(api.call("editMessageCaption", edit).description())
                .isEqualTo("Bad Request: there is no caption in the message to edit");
    }

    @Test
    void refusesBrokenJson() throws Exception {
        assertThat(api.raw("sendMessage", "{\"chat_id\":").description())
                .isEqualTo("Bad Request: can't parse JSON object");
        assertThat(api.raw("sendMessage", "[]").status()).isEqualTo(400);
    }

    @Test
    void refusesUnknownMethodsAndMalformedTokens() throws Exception {
        Api.Answer unknown = api.call("sendMesage", text("a"));

        assertThat(unknown.status()).isEqualTo(404);
        assertThat(unknown.description()).isEqualTo("Not Found: method not found");
        assertThat(new Api(server, "local").call("getMe", Json.object()).status())
                .isEqualTo(401);
    }

    @Test
    void saysThatAPersonHasBlockedTheBotAndWhenItMayWriteAgain() throws Exception {
        LocalPerson other = client.newPerson("Бағлан Үлгі", "kk", "volunteer");
        other.start("");
        other.block(true);

        Api.Answer refused = api.call("sendMessage", Api.to(other.id()).put("text", "a"));
        assertThat(refused.status()).isEqualTo(403);
        assertThat(refused.description()).isEqualTo("Forbidden: bot was blocked by the user");

        other.block(false);
        assertThat(api.call("sendMessage", Api.to(other.id()).put("text", "a")).status())
                .isEqualTo(200);
        List<String> statuses = new ArrayList<>();
        api.call("getUpdates", Json.object())
                .result()
                .forEach(update -> statuses.add(update.path("my_chat_member")
                        .path("new_chat_member")
                        .path("status")
                        .asString("")));
        assertThat(statuses).contains("kicked", "member");
    }

    @Test
    void acceptsWhatRealServersAccept() throws Exception {
        assertThat(api.raw("sendmessage", "{\"method\":\"sendmessage\",\"chat_id\":\"700001\",\"text\":\"a\"}")
                        .status())
                .isEqualTo(200);
        assertThat(api.form(
                                "SENDMESSAGE",
                                "chat_id=700001&text=a&protect_content=true&reply_markup="
                                        + "%7B%22inline_keyboard%22%3A%5B%5B%7B%22text%22%3A%22b%22%2C%22callback_data%22%3A%22c%22%7D%5D%5D%7D")
                        .result()
                        .path("reply_markup")
                        .path("inline_keyboard")
                        .size())
                .isEqualTo(1);
    }

    private ObjectNode text(String text) {
        return Api.to(person.id()).put("text", text);
    }

    private ObjectNode withButton(String callbackData) {
        ObjectNode message = text("card");
        message.putObject("reply_markup")
                .putArray("inline_keyboard")
                .addArray()
                .addObject()
                .put("text", "b")
                .put("callback_data", callbackData);
        return message;
    }
}
