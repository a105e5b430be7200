package kz.esep.telegram.receiving;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Optional;
import kz.esep.evidence.FileId;
import kz.esep.evidence.FileKind;
import kz.esep.incoming.Incoming;
import kz.esep.telegram.BotIdentity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.telegram.telegrambots.meta.exceptions.TelegramApiRequestException;

class ArrivalsTest {

    private static final Instant NOW = Instant.parse("2025-09-14T05:00:00Z");
    private static final String FROM =
            "\"from\":{\"id\":7,\"is_bot\":false,\"first_name\":\"Айгүл\",\"last_name\":\"С.\",\"language_code\":\"kk\"}";
    private static final String HEAD =
            "\"message_id\":5,\"date\":1757826000,\"chat\":{\"id\":7,\"type\":\"private\",\"first_name\":\"Айгүл\"},"
                    + FROM;

    private static final String GROUP =
            "\"date\":1757826000,\"chat\":{\"id\":-1007,\"type\":\"supergroup\",\"title\":\"Volunteers\"}";

    @Test
    void aTextCarriesWhoSaidItAndWhenTelegramGotIt() {
        var text = (Incoming.Text) message("\"text\":\"/start abc\"");
        assertThat(text.text()).isEqualTo("/start abc");
        assertThat(text.message()).isEqualTo(5);
        assertThat(text.source().chat()).isEqualTo(7);
        assertThat(text.source().name()).isEqualTo("Айгүл С.");
        assertThat(text.source().tongue()).isEqualTo("kk");
        assertThat(text.source().at()).isEqualTo(Instant.ofEpochSecond(1757826000));
        assertThat(text.source().identity()).matches("42:99:[0-9a-f]{16}");
    }

    @Test
    void aRedeliveryHasTheSameIdentityAndOtherContentAnother() {
        var first = message("\"text\":\"a\"").source().identity();
        assertThat(message("\"text\":  \"a\"").source().identity()).isEqualTo(first);
        assertThat(message("\"text\":\"b\"").source().identity()).isNotEqualTo(first);
    }

    @Test
    void ofAPhotoTheBiggestSizeIsTaken() {
        var photo = (Incoming.Attachment) message("""
                "media_group_id":"g1","caption":"Жағажай","photo":[
                {"file_id":"s","file_unique_id":"us","width":90,"height":60,"file_size":1000},
                {"file_id":"l","file_unique_id":"ul","width":1280,"height":853,"file_size":180000},
                {"file_id":"m","file_unique_id":"um","width":320,"height":213,"file_size":20000}]""");
        assertThat(photo.id()).isEqualTo(FileId.ofMessage(7, 5));
        assertThat(photo.kind()).isEqualTo(FileKind.PHOTO);
        assertThat(photo.telegramFile()).isEqualTo("l");
        assertThat(photo.telegramUnique()).isEqualTo("ul");
        assertThat(photo.size()).isEqualTo(180000);
        assertThat(photo.caption()).isEqualTo("Жағажай");
        assertThat(photo.album()).isEqualTo("g1");
    }

    @ParameterizedTest
    @CsvSource({
        "video, VIDEO",
        "video_note, VIDEO",
        "voice, VOICE",
        "audio, VOICE",
        "document, DOCUMENT",
        "animation, DOCUMENT"
    })
    void everyFileIsEvidence(String member, FileKind kind) {
        var file = (Incoming.Attachment) message("\"" + member
                + "\":{\"file_id\":\"f\",\"file_unique_id\":\"u\",\"file_size\":77,\"duration\":1,\"length\":1,"
                + "\"width\":1,\"height\":1,\"mime_type\":\"x/y\"}");
        assertThat(file.kind()).isEqualTo(kind);
        assertThat(file.telegramFile()).isEqualTo("f");
        assertThat(file.size()).isEqualTo(77);
    }

    @Test
    void aCommandInAGroupThatNamesTheBotIsForThePrivateChatOfWhoWroteIt() {
        var asked = (Incoming.Addressed) inGroup("\"text\":\"/log@Esep_Bot\",\"reply_to_message\":{\"message_id\":4,"
                        + GROUP + ",\"photo\":[{\"file_id\":\"l\",\"file_unique_id\":\"u\",\"width\":9,\"height\":9}]}")
                .orElseThrow();
        assertThat(asked.source().chat()).isEqualTo(7);
        assertThat(asked.group()).isEqualTo(-1007);
        assertThat(asked.command()).isEqualTo("log");
        assertThat(requireNonNull(asked.file()).id()).isEqualTo(new FileId("f7g1007m4"));
        assertThat(asked.file().kind()).isEqualTo(FileKind.PHOTO);
    }

    @Test
    void aPictureThatCarriesTheCommandIsTheEvidenceItself() {
        var asked = (Incoming.Addressed) inGroup(
                        "\"caption\":\"/log@esep_bot\",\"photo\":[{\"file_id\":\"l\",\"file_unique_id\":\"u\",\"width\":9,\"height\":9}]")
                .orElseThrow();
        assertThat(requireNonNull(asked.file()).telegramFile()).isEqualTo("l");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/log", "/log@other_bot", "hello @esep_bot", "text /log@esep_bot", "/log@esep_bots"})
    void everythingElseInAGroupIsLeftAlone(String text) {
        assertThat(inGroup("\"text\":\"" + text + "\"")).isEmpty();
    }

    private static Optional<Incoming> inGroup(String content) {
        return arrival("\"message\":{\"message_id\":5," + GROUP + "," + FROM + "," + content + "}");
    }

    @Test
    void aPhotoThatIsSentAsAFileIsAPhotoInItsOriginal() {
        var file = (Incoming.Attachment)
                message("\"document\":{\"file_id\":\"f\",\"file_unique_id\":\"u\",\"file_name\":\"IMG_1.HEIC\","
                        + "\"mime_type\":\"image/heic\",\"file_size\":77}");
        assertThat(file.kind()).isEqualTo(FileKind.PHOTO);
        assertThat(file.name()).isEqualTo("IMG_1.HEIC");
    }

    @Test
    void aDocumentKeepsItsName() {
        var file = (Incoming.Attachment)
                message(
                        "\"document\":{\"file_id\":\"f\",\"file_unique_id\":\"u\",\"file_name\":\"тізім.pdf\",\"mime_type\":\"application/pdf\"}");
        assertThat(file.name()).isEqualTo("тізім.pdf");
        assertThat(file.mediaType()).isEqualTo("application/pdf");
        assertThat(file.size()).isZero();
    }

    @Test
    void aVenueIsAPlaceWithAName() {
        var place = (Incoming.Location) message("""
                "location":{"latitude":43.65,"longitude":51.17},
                "venue":{"location":{"latitude":43.65,"longitude":51.17},"title":"Теплый пляж","address":"Ақтау"}""");
        assertThat(place.latitude()).isEqualTo(43.65);
        assertThat(place.longitude()).isEqualTo(51.17);
        assertThat(place.venue()).isEqualTo("Теплый пляж");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"contact\":{\"phone_number\":\"1\",\"first_name\":\"A\"}",
                "\"dice\":{\"emoji\":\"🎲\",\"value\":3}",
                "\"something_new_in_a_later_bot_api\":{}"
            })
    void whatEsepHasNoUseForIsUnusable(String content) {
        assertThat(message(content)).isInstanceOf(Incoming.Unusable.class);
    }

    @Test
    void aTapCarriesItsKeyAndTheMessageBelowWhichItWas() {
        var tap = (Incoming.Tap) arrival("\"callback_query\":{\"id\":\"q1\"," + FROM
                        + ",\"chat_instance\":\"c\",\"data\":\"k1\",\"message\":{" + HEAD + ",\"text\":\"card\"}}")
                .orElseThrow();
        assertThat(tap.query()).isEqualTo("q1");
        assertThat(tap.key()).isEqualTo("k1");
        assertThat(tap.message()).isEqualTo(5);
        assertThat(tap.source().at()).isEqualTo(NOW);
    }

    @Test
    void aTapBelowAMessageThatIsTooOldToBeReadIsATapAllTheSame() {
        var tap = (Incoming.Tap) arrival("\"callback_query\":{\"id\":\"q1\"," + FROM
                        + ",\"chat_instance\":\"c\",\"data\":\"k1\","
                        + "\"message\":{\"message_id\":5,\"date\":0,\"chat\":{\"id\":7,\"type\":\"private\"}}}")
                .orElseThrow();
        assertThat(tap.message()).isEqualTo(5);
        assertThat(tap.source().chat()).isEqualTo(7);
    }

    @Test
    void anEditedTextIsAnEditAtTheTimeOfTheEdit() {
        var edited =
                (Incoming.Edited) arrival("\"edited_message\":{" + HEAD + ",\"edit_date\":1757826060,\"text\":\"45\"}")
                        .orElseThrow();
        assertThat(edited.text()).isEqualTo("45");
        assertThat(edited.source().at()).isEqualTo(Instant.ofEpochSecond(1757826060));
    }

    @Test
    void anEditedCaptionIsSaidOfTheFile() {
        var photo = ",\"photo\":[{\"file_id\":\"f\",\"file_unique_id\":\"u\",\"width\":9,\"height\":9}]";
        var edit = "\"edited_message\":{" + HEAD + ",\"edit_date\":1757826060" + photo;
        var sent = (Incoming.Attachment)
                arrival("\"message\":{" + HEAD + photo + "}").orElseThrow();
        var said =
                (Incoming.Recaptioned) arrival(edit + ",\"caption\":\"Акт\"}").orElseThrow();
        assertThat(said.file()).isEqualTo(sent.id());
        assertThat(said.caption()).isEqualTo("Акт");
        assertThat(((Incoming.Recaptioned) arrival(edit + "}").orElseThrow()).caption())
                .isNull();
    }

    @ParameterizedTest
    @CsvSource({"kicked, false", "member, true"})
    void blockingTheBotIsHeardOf(String status, boolean reachable) {
        var until = status.equals("kicked") ? ",\"until_date\":0" : "";
        var user = "\"user\":{\"id\":42,\"is_bot\":true,\"first_name\":\"Esep\"}";
        var heard = (Incoming.Reachable) arrival("\"my_chat_member\":{\"chat\":{\"id\":7,\"type\":\"private\"}," + FROM
                        + ",\"date\":1757826000,\"old_chat_member\":{\"status\":\"member\"," + user
                        + "},\"new_chat_member\":{\"status\":\"" + status + "\"," + user + until + "}}")
                .orElseThrow();
        assertThat(heard.reachable()).isEqualTo(reachable);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"message\":{\"message_id\":5,\"date\":1,\"chat\":{\"id\":-7,\"type\":\"group\",\"title\":\"t\"},\"text\":\"x\"}",
                "\"channel_post\":{\"message_id\":5,\"date\":1,\"chat\":{\"id\":-7,\"type\":\"channel\",\"title\":\"t\"},\"text\":\"x\"}",
                "\"edited_message\":{\"message_id\":5,\"date\":1,\"edit_date\":2,\"chat\":{\"id\":7,\"type\":\"private\"},\"location\":{\"latitude\":1,\"longitude\":2}}",
                "\"message\":{\"message_id\":5,\"date\":1,\"chat\":{\"id\":7,\"type\":\"private\"},\"message_auto_delete_timer_changed\":{\"message_auto_delete_time\":1}}"
            })
    void groupsServiceMessagesAndMovingLocationsAreLeftAlone(String content) {
        assertThat(arrival(content)).isEmpty();
    }

    private static Incoming message(String content) {
        return arrival("\"message\":{" + HEAD + "," + content + "}").orElseThrow();
    }

    private static Optional<Incoming> arrival(String content) {
        try {
            var answer = "{\"ok\":true,\"result\":[{\"update_id\":99," + content + "}]}";
            var update = (RawUpdate) Poll.read(answer).getFirst();
            assertThat(update.unreadable()).isNull();
            return Arrivals.of(update, new BotIdentity(42, "esep_bot"), NOW);
        } catch (TelegramApiRequestException e) {
            throw new IllegalStateException(e);
        }
    }
}
