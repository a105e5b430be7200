package kz.esep.telegram;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;
import kz.esep.evidence.Blobs;
import kz.esep.evidence.FileId;
import kz.esep.evidence.Files;
import kz.esep.local.telegram.LocalTelegramServer;
import kz.esep.local.telegram.client.LocalTelegramClient;
import kz.esep.local.telegram.client.Seen;
import kz.esep.outgoing.Body;
import kz.esep.outgoing.Button;
import kz.esep.outgoing.Mailboxes;
import kz.esep.outgoing.Outgoing;
import kz.esep.outgoing.OutgoingFile;
import kz.esep.outgoing.OutgoingFileId;
import kz.esep.outgoing.OutgoingFiles;
import kz.esep.storage.MemoryDatabase;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The way of one message and back, over real HTTP and through the real library. */
class OneMessageTest {

    private final MemoryDatabase database = new MemoryDatabase();

    @SuppressWarnings("NullAway.Init")
    private static LocalTelegramServer telegram;

    @SuppressWarnings("NullAway.Init")
    private static LocalTelegramClient client;

    @SuppressWarnings("NullAway.Init")
    private EchoBot bot;

    @BeforeAll
    static void startTelegram(@TempDir Path directory) {
        telegram = LocalTelegramServer.start(directory, 0);
        client = new LocalTelegramClient(telegram.uri());
    }

    @AfterAll
    static void endTelegram() {
        client.close();
        telegram.close();
    }

    @BeforeEach
    void start() {
        bot = new EchoBot(database, telegram.url());
    }

    @AfterEach
    void end() {
        bot.close();
        database.close();
    }

    @Test
    void repeatsWhatAPersonSaysInOrder() {
        var person = client.newPerson("Айгүл", "kk", "volunteer");
        IntStream.range(0, 20).forEach(i -> person.say("Хабар " + i));
        person.awaitText("Echo: Хабар 19");
        assertThat(person.messages())
                .filteredOn(Seen::isFromBot)
                .extracting(Seen::text)
                .isEqualTo(
                        IntStream.range(0, 20).mapToObj(i -> "Echo: Хабар " + i).toList());
    }

    @Test
    void answersATapAndEditsTheCardInPlace() {
        var person = client.newPerson("Айгүл", "kk", "volunteer");
        person.start("");
        person.awaitText("Echo: /start");
        bot.get(Mailboxes.class).post(person.id(), EchoBot.card("first", "1"));
        var query = person.tap("More");
        assertThat(person.awaitAnswer(query)).isEqualTo("heard");
        var card = person.awaitText("Count 11");
        assertThat(card.isEdited()).isTrue();
        assertThat(person.messages()).filteredOn(Seen::isFromBot).hasSize(2);
    }

    @Test
    void storesAnAlbumAndSaysSo() throws Exception {
        var person = client.newPerson("Айгүл", "kk", "volunteer");
        person.start("");
        var sent = person.sendAlbum(List.of(jpeg(1), jpeg(2), jpeg(1)), "Жағажай");
        await().until(() -> person.messages().stream()
                        .filter(seen -> seen.text().equals("Stored"))
                        .count()
                == 3);
        var files = bot.get(Files.class)
                .findAll(sent.stream()
                        .map(seen -> FileId.ofMessage(person.id(), seen.id()))
                        .toList());
        var hashes = files.stream()
                .map(file -> requireNonNull(file.stored()).sha256())
                .toList();
        assertThat(hashes).hasSize(3);
        assertThat(Set.copyOf(hashes))
                .as("the first and the last are the same picture")
                .hasSize(2);
        for (var file : files) {
            var stored = requireNonNull(file.stored());
            assertThat(sha256(client.download(file.telegramFile()))).isEqualTo(stored.sha256());
            assertThat(bot.get(Blobs.class).thumbnail(stored.blob())).isPresent();
        }
    }

    @Test
    void deliversAPictureAndADocumentBetweenMessages() throws Exception {
        var person = client.newPerson("Айгүл", "kk", "volunteer");
        person.start("");
        person.awaitText("Echo: /start");
        var document = new byte[3_000_000];
        new Random(5).nextBytes(document);
        client.fail("bad_gateway", 1, "sendDocument", 0);
        deliver(person.id(), OutgoingFile.Kind.PICTURE, "qr.png", "image/png", png());
        deliver(person.id(), OutgoingFile.Kind.DOCUMENT, "Есеп «жаз» 2025.docx", "application/x-docx", document);
        bot.get(Mailboxes.class).post(person.id(), new Outgoing.Say("after", Body.of("After")));
        person.awaitText("After");
        var seen = person.messages().stream().filter(Seen::isFromBot).toList();
        assertThat(seen)
                .extracting(Seen::text)
                .containsExactly("Echo: /start", "qr.png", "Есеп «жаз» 2025.docx", "After");
        assertThat(seen.get(1).json().path("photo").size()).isPositive();
        assertThat(seen.get(1).button("Ашу")).isPresent();
        assertThat(seen.get(2).json().path("document").path("file_name").stringValue())
                .isEqualTo("Есеп «жаз» 2025.docx");
        assertThat(sha256(client.download(seen.get(2).fileId().orElseThrow()))).isEqualTo(sha256(document));
        await().until(() -> bot.get(OutgoingFiles.class)
                .find(OutgoingFileId.of(person.id(), "qr.png"))
                .isEmpty());
    }

    private void deliver(long chat, OutgoingFile.Kind kind, String name, String type, byte[] bytes) {
        var id =
                bot.get(OutgoingFiles.class).keep(OutgoingFileId.of(chat, name), type, new ByteArrayInputStream(bytes));
        var caption = new Body("<b>" + name + "</b>", List.of(List.of(Button.key("Ашу", "k"))));
        bot.get(Mailboxes.class).post(chat, new Outgoing.Deliver(name, new OutgoingFile(id, kind, name), caption));
    }

    private static byte[] png() throws IOException {
        var bytes = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(300, 300, BufferedImage.TYPE_INT_RGB), "png", bytes);
        return bytes.toByteArray();
    }

    @Test
    void survivesATelegramThatFailsNowAndThen() {
        var person = client.newPerson("Айгүл", "kk", "volunteer");
        person.say("a");
        person.awaitText("Echo: a");
        client.fail("bad_gateway", 3, "", 0);
        client.fail("too_many_requests", 1, "sendMessage", 1);
        person.say("b");
        person.say("c");
        person.awaitText("Echo: c");
        assertThat(person.messages())
                .filteredOn(Seen::isFromBot)
                .extracting(Seen::text)
                .containsExactly("Echo: a", "Echo: b", "Echo: c");
    }

    @Test
    void aRestartLosesAndRepeatsNothing() {
        var person = client.newPerson("Айгүл", "kk", "volunteer");
        person.say("a");
        person.awaitText("Echo: a");
        bot.close();
        person.say("b");
        bot = new EchoBot(database, telegram.url());
        person.say("c");
        person.awaitText("Echo: c");
        assertThat(person.messages())
                .filteredOn(Seen::isFromBot)
                .extracting(Seen::text)
                .containsExactly("Echo: a", "Echo: b", "Echo: c");
    }

    private static byte[] jpeg(int shade) throws IOException {
        var picture = new BufferedImage(800, 600, BufferedImage.TYPE_INT_RGB);
        var pixels = new int[800 * 600];
        Arrays.fill(pixels, shade * 0x203040);
        picture.setRGB(0, 0, 800, 600, pixels, 0, 800);
        var bytes = new ByteArrayOutputStream();
        ImageIO.write(picture, "jpg", bytes);
        return bytes.toByteArray();
    }

    private static String sha256(byte[] bytes) throws Exception {
        return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    }
}
