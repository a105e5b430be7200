package kz.esep.local.telegram;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.io.ByteArrayInputStream;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import javax.imageio.ImageIO;
import kz.esep.local.telegram.client.LocalPerson;
import kz.esep.local.telegram.client.LocalTelegramClient;
import kz.esep.local.telegram.client.Seen;
import kz.esep.local.telegram.client.SentFile;
import kz.esep.local.telegram.world.Json;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.telegram.telegrambots.client.okhttp.OkHttpTelegramClient;
import org.telegram.telegrambots.meta.api.methods.ActionType;
import org.telegram.telegrambots.meta.api.methods.CopyMessage;
import org.telegram.telegrambots.meta.api.methods.ForwardMessage;
import org.telegram.telegrambots.meta.api.methods.GetFile;
import org.telegram.telegrambots.meta.api.methods.GetMe;
import org.telegram.telegrambots.meta.api.methods.commands.GetMyCommands;
import org.telegram.telegrambots.meta.api.methods.commands.SetMyCommands;
import org.telegram.telegrambots.meta.api.methods.groupadministration.GetChat;
import org.telegram.telegrambots.meta.api.methods.menubutton.SetChatMenuButton;
import org.telegram.telegrambots.meta.api.methods.send.SendAudio;
import org.telegram.telegrambots.meta.api.methods.send.SendChatAction;
import org.telegram.telegrambots.meta.api.methods.send.SendContact;
import org.telegram.telegrambots.meta.api.methods.send.SendDocument;
import org.telegram.telegrambots.meta.api.methods.send.SendLocation;
import org.telegram.telegrambots.meta.api.methods.send.SendMediaGroup;
import org.telegram.telegrambots.meta.api.methods.send.SendMessage;
import org.telegram.telegrambots.meta.api.methods.send.SendPhoto;
import org.telegram.telegrambots.meta.api.methods.send.SendVideo;
import org.telegram.telegrambots.meta.api.methods.send.SendVoice;
import org.telegram.telegrambots.meta.api.methods.updatingmessages.DeleteMessages;
import org.telegram.telegrambots.meta.api.methods.updatingmessages.EditMessageCaption;
import org.telegram.telegrambots.meta.api.methods.updatingmessages.EditMessageMedia;
import org.telegram.telegrambots.meta.api.objects.InputFile;
import org.telegram.telegrambots.meta.api.objects.commands.BotCommand;
import org.telegram.telegrambots.meta.api.objects.commands.scope.BotCommandScopeChat;
import org.telegram.telegrambots.meta.api.objects.media.InputMediaPhoto;
import org.telegram.telegrambots.meta.api.objects.media.InputMediaVideo;
import org.telegram.telegrambots.meta.api.objects.menubutton.MenuButtonCommands;
import org.telegram.telegrambots.meta.api.objects.message.Message;
import org.telegram.telegrambots.meta.api.objects.photo.PhotoSize;
import org.telegram.telegrambots.meta.api.objects.replykeyboard.ReplyKeyboardMarkup;
import org.telegram.telegrambots.meta.api.objects.replykeyboard.ReplyKeyboardRemove;
import org.telegram.telegrambots.meta.api.objects.replykeyboard.buttons.KeyboardRow;
import org.telegram.telegrambots.meta.exceptions.TelegramApiRequestException;

/** Everything the unchanged library can send here, and what people send. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SendingTest {
    private LocalTelegramServer server;
    private LocalTelegramClient persons;
    private LocalPerson person;
    private OkHttpTelegramClient bot;
    private Api api;

    @TempDir
    Path files;

    @BeforeAll
    void start(@TempDir Path directory) {
        server = LocalTelegramServer.start(
                directory,
                0,
                Map.of("esep.local-telegram.per-second", "0", "esep.local-telegram.per-chat-per-second", "0"));
        persons = new LocalTelegramClient(server.uri());
        person = persons.person("volunteer");
        person.start("");
        bot = new OkHttpTelegramClient("1:local", SampleBot.url(server));
        api = new Api(server);
    }

    @AfterAll
    void stop() {
        persons.close();
        server.close();
    }

    @Test
    void scalesAPhotoAsTelegramDoes() throws Exception {
        Message sent = bot.execute(SendPhoto.builder()
                .chatId(person.id())
                .photo(new InputFile(new ByteArrayInputStream(Pictures.jpeg(2000, 1500)), "a.jpg"))
                .caption("<b>Жағалау</b>")
                .parseMode("HTML")
                .build());

        assertThat(sent.getPhoto())
                .extracting(PhotoSize::getWidth, PhotoSize::getHeight)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(90, 68),
                        org.assertj.core.groups.Tuple.tuple(320, 240),
                        org.assertj.core.groups.Tuple.tuple(800, 600),
                        org.assertj.core.groups.Tuple.tuple(1280, 960));
        assertThat(sent.getCaptionEntities()).hasSize(1);
        byte[] bytes = download(sent.getPhoto().getLast().getFileId());
        assertThat(bytes).hasSize(sent.getPhoto().getLast().getFileSize());
        assertThat(ImageIO.read(new ByteArrayInputStream(bytes)).getWidth()).isEqualTo(1280);
    }

    @Test
    void givesASmallPhotoFewerSizes() throws Exception {
        Seen sent = person.sendPhoto(Pictures.jpeg(300, 200), "");

        assertThat(sent.json().path("photo")).hasSize(2);
        assertThat(sent.json().path("photo").get(1).path("width").asInt()).isEqualTo(300);
    }

    @Test
    void refusesAsAPhotoWhatIsNone() throws Exception {
        assertThatThrownBy(() -> bot.execute(SendPhoto.builder()
                        .chatId(person.id())
                        .photo(new InputFile(new ByteArrayInputStream(new byte[] {1, 2, 3}), "a.jpg"))
                        .build()))
                .isInstanceOf(TelegramApiRequestException.class)
                .hasMessageContaining("IMAGE_PROCESS_FAILED");
    }

    @Test
    void keepsAFileAsItIs() throws Exception {
        byte[] original = Pictures.png(1000, 700);
        File file = Files.write(files.resolve("Тізім №1.png"), original).toFile();

        Message sent = bot.execute(SendDocument.builder()
                .chatId(person.id())
                .document(new InputFile(file))
                .build());

        assertThat(sent.getDocument().getFileName()).isEqualTo("Тізім №1.png");
        assertThat(sent.getDocument().getThumbnail().getWidth()).isEqualTo(320);
        assertThat(download(sent.getDocument().getFileId())).isEqualTo(original);
        Message again = bot.execute(SendDocument.builder()
                .chatId(person.id())
                .document(new InputFile(sent.getDocument().getFileId()))
                .build());
        assertThat(again.getDocument()).isEqualTo(sent.getDocument());
    }

    @Test
    void sendsAnAlbumOfPhotosAndVideos() throws Exception {
        List<Message> sent = bot.execute(SendMediaGroup.builder()
                .chatId(person.id())
                .medias(List.of(
                        photo("1.jpg", "Бірінші"),
                        photo("2.jpg", ""),
                        new InputMediaVideo(new ByteArrayInputStream(new byte[] {1, 2, 3}), "v.mp4")))
                .build());

        assertThat(sent).hasSize(3);
        assertThat(sent)
                .extracting(Message::getMediaGroupId)
                .containsOnly(sent.getFirst().getMediaGroupId());
        assertThat(sent.getFirst().getCaption()).isEqualTo("Бірінші");
        assertThat(sent.getLast().getVideo().getFileSize()).isEqualTo(3);
    }

    @Test
    void sendsVideosAudiosAndVoices() throws Exception {
        Message video = bot.execute(SendVideo.builder()
                .chatId(person.id())
                .video(bytes("v.mp4"))
                .duration(5)
                .width(640)
                .height(360)
                .build());
        Message audio = bot.execute(SendAudio.builder()
                .chatId(person.id())
                .audio(bytes("a.mp3"))
                .title("Ән")
                .build());
        Message voice = bot.execute(SendVoice.builder()
                .chatId(person.id())
                .voice(bytes("v.ogg"))
                .duration(2)
                .build());

        assertThat(video.getVideo().getDuration()).isEqualTo(5);
        assertThat(audio.getAudio().getTitle()).isEqualTo("Ән");
        assertThat(voice.getVoice().getDuration()).isEqualTo(2);
    }

    @Test
    void sendsPlacesContactsAndTheTypingLine() throws Exception {
        Message place = bot.execute(SendLocation.builder()
                .chatId(person.id())
                .latitude(43.65)
                .longitude(51.19)
                .build());
        Message contact = bot.execute(SendContact.builder()
                .chatId(person.id())
                .phoneNumber("+77000000000")
                .firstName("Үлгі")
                .build());

        assertThat(place.getLocation().getLatitude()).isEqualTo(43.65);
        assertThat(contact.getContact().getFirstName()).isEqualTo("Үлгі");
        assertThat(bot.execute(SendChatAction.builder()
                        .chatId(person.id())
                        .action(ActionType.TYPING.toString())
                        .build()))
                .isTrue();
    }

    @Test
    void editsCopiesForwardsAndDeletes() throws Exception {
        Message photo = bot.execute(
                SendPhoto.builder().chatId(person.id()).photo(picture("a.jpg")).build());
        bot.execute(EditMessageCaption.builder()
                .chatId(person.id())
                .messageId(photo.getMessageId())
                .caption("Кейін")
                .build());
        Message changed = (Message) bot.execute(EditMessageMedia.builder()
                .chatId(person.id())
                .messageId(photo.getMessageId())
                .media(photo("b.jpg", "Басқа"))
                .build());
        int copy = Math.toIntExact(bot.execute(CopyMessage.builder()
                        .chatId(person.id())
                        .fromChatId(person.id())
                        .messageId(photo.getMessageId())
                        .build())
                .getMessageId());
        Message forwarded = bot.execute(ForwardMessage.builder()
                .chatId(person.id())
                .fromChatId(person.id())
                .messageId(copy)
                .build());

        assertThat(changed.getCaption()).isEqualTo("Басқа");
        assertThat(forwarded.getForwardOrigin()).isNotNull();
        assertThat(bot.execute(DeleteMessages.builder()
                        .chatId(person.id())
                        .messageIds(List.of(photo.getMessageId(), copy))
                        .build()))
                .isTrue();
        assertThat(person.messages()).extracting(Seen::id).doesNotContain((long) copy);
    }

    @Test
    void keepsCommandsForEachScopeAndLanguage() throws Exception {
        BotCommandScopeChat own =
                BotCommandScopeChat.builder().chatId(person.id()).build();
        bot.execute(SetMyCommands.builder()
                .commands(List.of(new BotCommand("entries", "Жазбалар")))
                .scope(own)
                .languageCode("kk")
                .build());

        assertThat(bot.execute(
                        GetMyCommands.builder().scope(own).languageCode("kk").build()))
                .containsExactly(new BotCommand("entries", "Жазбалар"));
        assertThat(bot.execute(GetMyCommands.builder().languageCode("ru").build()))
                .isEmpty();
        assertThat(bot.execute(SetChatMenuButton.builder()
                        .chatId(person.id())
                        .menuButton(MenuButtonCommands.builder().build())
                        .build()))
                .isTrue();
    }

    @Test
    void knowsItselfAndTheChat() throws Exception {
        assertThat(bot.execute(new GetMe()).getUserName()).isEqualTo("esep_local_bot");
        assertThat(bot.execute(GetChat.builder().chatId(person.id()).build()).getFirstName())
                .contains("Үлгі");
    }

    @Test
    void opensAndClosesAReplyKeyboard() throws Exception {
        KeyboardRow row = new KeyboardRow();
        row.add("Иә");
        bot.execute(SendMessage.builder()
                .chatId(person.id())
                .text("Дұрыс па?")
                .replyMarkup(ReplyKeyboardMarkup.builder()
                        .keyboardRow(row)
                        .resizeKeyboard(true)
                        .build())
                .build());
        Message closed = bot.execute(SendMessage.builder()
                .chatId(person.id())
                .text("Рақмет")
                .replyMarkup(ReplyKeyboardRemove.builder().removeKeyboard(true).build())
                .build());

        assertThat(closed.getReplyMarkup()).isNull();
    }

    @Test
    void tellsABotWhatPeopleSend() throws Exception {
        api.call("getUpdates", Json.object().put("offset", -1));
        person.sendAlbum(List.of(Pictures.jpeg(640, 480), Pictures.jpeg(480, 640)), "Екі фото");
        person.sendFile(new SentFile("акт.pdf", "application/pdf", new byte[100]), "");
        person.sendLocation(43.2389, 76.8897);
        person.sendContact("+77000000000");
        Seen said = person.say("Барамын /entries https://example.kz/a?b=1.");
        person.edit(said, "Бардым");

        var updates = api.call("getUpdates", Json.object()).result();
        List<tools.jackson.databind.JsonNode> messages = updates.valueStream()
                .map(update -> update.path("message"))
                .filter(message -> !message.isMissingNode())
                .toList();
        assertThat(messages)
                .filteredOn(message -> message.has("media_group_id"))
                .hasSize(2)
                .extracting(message -> message.path("media_group_id").asString())
                .containsOnly(messages.stream()
                        .filter(message -> message.has("media_group_id"))
                        .findFirst()
                        .orElseThrow()
                        .path("media_group_id")
                        .asString());
        assertThat(messages.getLast()
                        .path("entities")
                        .valueStream()
                        .map(entity -> entity.path("type").asString()))
                .containsExactly("bot_command", "url");
        assertThat(updates.get(updates.size() - 1)
                        .path("edited_message")
                        .path("text")
                        .asString())
                .isEqualTo("Бардым");
    }

    @Test
    void doesNotGiveAwayFilesOver20Megabytes() throws Exception {
        Seen sent = person.sendFile(new SentFile("v.mp4", "video/mp4", new byte[21 * 1024 * 1024]), "");

        assertThatThrownBy(() -> bot.execute(new GetFile(sent.fileId().orElseThrow())))
                .hasMessageContaining("file is too big");
    }

    @Test
    void refusesUploadsOver50Megabytes() throws Exception {
        assertThatThrownBy(() -> bot.execute(SendDocument.builder()
                        .chatId(person.id())
                        .document(new InputFile(new ByteArrayInputStream(new byte[51 * 1024 * 1024]), "v.mp4"))
                        .build()))
                .hasMessageContaining("Request Entity Too Large");
    }

    @Test
    void answersATapInThePersonsSight() throws Exception {
        SampleBot counting = new SampleBot(server);
        try {
            person.start("again");
            String query = person.tap("Біреуін қосу");
            assertThat(person.awaitAnswer(query)).isEqualTo("Қабылданды: 1");
            assertThat(person.awaitText("саны: 1").isEdited()).isTrue();
            await().until(() -> !counting.heard.isEmpty());
        } finally {
            counting.close();
        }
    }

    private byte[] download(String fileId) throws Exception {
        String path = bot.execute(new GetFile(fileId)).getFilePath();
        try (InputStream in =
                URI.create(server.url() + "/file/bot1:local/" + path).toURL().openStream()) {
            return in.readAllBytes();
        }
    }

    private static InputMediaPhoto photo(String name, String caption) {
        InputMediaPhoto photo = new InputMediaPhoto(new ByteArrayInputStream(Pictures.jpeg(400, 300)), name);
        photo.setCaption(caption);
        return photo;
    }

    private static InputFile picture(String name) throws IOException {
        return new InputFile(new ByteArrayInputStream(Pictures.jpeg(400, 300)), name);
    }

    private static InputFile bytes(String name) {
        return new InputFile(new ByteArrayInputStream(new byte[] {1, 2, 3}), name);
    }
}
