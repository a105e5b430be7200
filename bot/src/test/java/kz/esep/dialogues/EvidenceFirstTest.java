package kz.esep.dialogues;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import kz.esep.dialogue.Running;
import kz.esep.dialogues.gathered.EvidenceFirst;
import kz.esep.dialogues.gathered.Gathered;
import kz.esep.dialogues.log.Draft;
import kz.esep.evidence.FileId;
import kz.esep.evidence.Taken;
import kz.esep.incoming.Incoming;
import kz.esep.incoming.Source;
import kz.esep.journal.Entry;
import kz.esep.journal.EntryId;
import kz.esep.journal.Place;
import kz.esep.language.Language;
import kz.esep.outgoing.Outgoing;
import kz.esep.people.Role;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Evidence that is sent outside any dialogue: one question for what belongs together, and late parts follow. */
class EvidenceFirstTest {

    private static final long WHO = Sample.VOLUNTEER;
    private static final EntryId FIRST = new EntryId("first");

    private final Chat chat = new Chat()
            .with(Sample.person(WHO, "volunteer", Language.EN, Role.VOLUNTEER))
            .with(Sample.person(Sample.COORDINATOR, "coordinator", Language.EN, Role.COORDINATOR));

    @ParameterizedTest
    @CsvSource({"1 2 3 4", "4 3 2 1", "2 4 1 3", "3 1 4 2"})
    void asksOnceForAnAlbumInWhateverOrderItsPartsCome(String order) {
        for (var part : order.split(" ")) {
            chat.sends(WHO, "part " + part + " of album a");
            assertThat(chat.news(WHO)).isEmpty();
        }
        chat.isQuiet(WHO);
        assertThat(chat.news(WHO)).hasSize(1);
        assertThat(requireNonNull(running()).answers().files()).hasSize(4);
        assertThat(((Gathered) requireNonNull(running()).answers()).attached()).isSortedAccordingTo(FileId.IN_ORDER);
    }

    @ParameterizedTest
    @CsvSource({"1,4", "4,1", "3,2"})
    void aLatePartGoesIntoTheEntryThatItsSiblingsWerePutInto(int early, int late) {
        chat.has(WHO, "first", LocalDate.of(2026, 6, 14), "Bridge", false);
        chat.sends(WHO, "part " + early + " of album a");
        chat.isQuiet(WHO);
        chat.presses(WHO, "№ 1 · 14.06 Bridge");
        chat.news(WHO);
        chat.sends(WHO, "part " + late + " of album a");
        chat.isQuiet(WHO);
        assertThat(entry().newest().happening().files()).hasSize(2);
        assertThat(running()).isNull();
        assertThat(chat.news(WHO))
                .allMatch(news ->
                        news instanceof Outgoing.Show show && show.card().equals("receipt-first"));
    }

    @Test
    void aLatePartDoesNotDisturbTheDialogueThatIsHeldMeanwhile() {
        chat.has(WHO, "first", LocalDate.of(2026, 6, 14), "Bridge", false);
        chat.sends(WHO, "part 1 of album a");
        chat.isQuiet(WHO);
        chat.presses(WHO, "№ 1 · 14.06 Bridge");
        chat.says(WHO, "/log");
        var before = requireNonNull(running());
        chat.sends(WHO, "part 2 of album a");
        assertThat(entry().newest().happening().files()).hasSize(2);
        assertThat(requireNonNull(running()).answers()).isEqualTo(before.answers());
    }

    @Test
    void aLatePartGoesIntoTheRecordThatWasLeftWithItsSiblings() {
        chat.sends(WHO, "part 1 of album a");
        chat.isQuiet(WHO);
        chat.presses(WHO, "+ New record");
        chat.presses(WHO, "💾 Later");
        chat.sends(WHO, "part 2 of album a");
        chat.isQuiet(WHO);
        assertThat(running()).isNull();
        assertThat(chat.conversation(WHO).saved())
                .singleElement()
                .satisfies(draft -> assertThat(draft.answers().files()).hasSize(2));
    }

    @Test
    void offersTheNearestPlaceThatTheProjectKnows() {
        chat.isAt("Үлгі көпір", 43.6512, 51.1597);
        chat.sends(WHO, "photo");
        chat.filesArrive();
        chat.picturesTell(new Taken(Instant.parse("2026-06-13T05:00:00Z"), 43.6515, 51.1600));
        chat.isQuiet(WHO);
        chat.presses(WHO, "+ New: 13.06, Үлгі көпір");
        assertThat(requireNonNull(running()).answers()).isInstanceOfSatisfying(Draft.class, draft -> {
            assertThat(requireNonNull(draft.place()).name()).isEqualTo("Үлгі көпір");
            assertThat(requireNonNull(draft.days()).from()).isEqualTo(LocalDate.of(2026, 6, 13));
        });
    }

    @Test
    void offersNoPlaceThatIsFarAway() {
        chat.isAt("Үлгі көпір", 43.7512, 51.1597);
        chat.sends(WHO, "photo");
        chat.filesArrive();
        chat.picturesTell(new Taken(Instant.parse("2026-06-13T05:00:00Z"), 43.6515, 51.1600));
        chat.isQuiet(WHO);
        chat.presses(WHO, "+ New record");
        assertThat(requireNonNull(running()).answers())
                .isInstanceOfSatisfying(
                        Draft.class, draft -> assertThat(draft.place()).isNull());
    }

    @Test
    void offersTheNearestKnownPlaceAlsoToANewRecordThatNothingWasGuessedAbout() {
        chat.isAt("Үлгі көпір", 43.6512, 51.1597);
        chat.sendsPlace(WHO, 43.6560, 51.1597);
        chat.isQuiet(WHO);
        chat.presses(WHO, "+ New record");
        chat.says(WHO, "1.1");
        chat.says(WHO, "14 June 2026");
        assertThat(chat.lastShown(WHO)).contains("Is it this place?");
        chat.presses(WHO, "Үлгі көпір · 534 m");
        assertThat(requireNonNull(running()).answers())
                .isInstanceOfSatisfying(
                        Draft.class,
                        draft -> assertThat(draft.place()).isEqualTo(new Place("Үлгі көпір", 43.6560, 51.1597)));
    }

    @Test
    void keepsALocationThatHasNoName() {
        chat.sendsPlace(WHO, 43.6560, 51.1597);
        chat.isQuiet(WHO);
        chat.presses(WHO, "+ New record");
        chat.says(WHO, "1.1");
        chat.says(WHO, "14 June 2026");
        assertThat(chat.lastShown(WHO)).contains("What is this place called?");
        chat.presses(WHO, "📍 Place on the map");
        assertThat(requireNonNull(running()).answers())
                .isInstanceOfSatisfying(
                        Draft.class,
                        draft -> assertThat(draft.place()).isEqualTo(new Place("Place on the map", 43.6560, 51.1597)));
    }

    @Test
    void anAcceptedEntryStaysTheFactWhileWhatWasAddedWaits() {
        chat.has(WHO, "first", LocalDate.of(2026, 6, 14), "Bridge", true);
        chat.sends(WHO, "photo");
        chat.isQuiet(WHO);
        chat.presses(WHO, "№ 1 · 14.06 Bridge");
        assertThat(entry().state()).isEqualTo(Entry.State.SUBMITTED);
        assertThat(entry().fact().orElseThrow().happening().files()).isEmpty();
        assertThat(entry().newest().happening().files()).hasSize(1);
    }

    @Test
    void loosePhotosWithinSecondsAreOneBatchAndLaterOnesAnother() {
        chat.has(WHO, "first", LocalDate.of(2026, 6, 14), "Bridge", false);
        chat.sends(WHO, "photo");
        chat.sends(WHO, "photo");
        chat.isQuiet(WHO);
        chat.presses(WHO, "№ 1 · 14.06 Bridge");
        chat.sends(WHO, "photo");
        chat.isQuiet(WHO);
        assertThat(entry().newest().happening().files()).hasSize(2);
        assertThat(requireNonNull(running()).answers().files()).hasSize(1);
    }

    @Test
    void twoAlbumsAtOnceAreAskedAboutTogether() {
        for (var part : List.of("part 1 of album a", "part 2 of album b", "part 2 of album a", "part 1 of album b")) {
            chat.sends(WHO, part);
        }
        chat.isQuiet(WHO);
        assertThat(requireNonNull(running()).answers().files()).hasSize(4);
    }

    @Test
    void whatComesAmidADialogueThatHasNoUseForItIsKeptAndAskedAboutAfterwards() {
        chat.has(WHO, "first", LocalDate.of(2026, 6, 14), "Bridge", false);
        chat.says(WHO, "/language");
        chat.sends(WHO, "photo");
        assertThat(chat.files()).hasSize(1);
        chat.isQuiet(WHO);
        assertThat(requireNonNull(running()).dialogue()).isEqualTo("choose-language");
        chat.presses(WHO, "Русский");
        assertThat(requireNonNull(running()).dialogue()).isEqualTo(EvidenceFirst.NAME);
        assertThat(requireNonNull(running()).answers().files()).hasSize(1);
    }

    @Test
    void whatCameMeanwhileIsAskedAboutAlsoWhenTheDialogueIsLeftOrCancelled() {
        for (var way : List.of("💾 Later", "✖ Cancel")) {
            chat.says(WHO, "/language");
            chat.sends(WHO, "photo");
            chat.isQuiet(WHO);
            chat.presses(WHO, way);
            if (way.equals("✖ Cancel")) {
                chat.presses(WHO, "Yes, cancel");
            }
            assertThat(requireNonNull(running()).dialogue()).isEqualTo(EvidenceFirst.NAME);
            chat.presses(WHO, "✖ Cancel");
            chat.presses(WHO, "Yes, cancel");
        }
    }

    @Test
    void aTypedWordAsksAtOnceAndSearches() {
        chat.has(WHO, "first", LocalDate.of(2026, 6, 14), "Bridge", false);
        chat.has(WHO, "second", LocalDate.of(2026, 6, 13), "Park", false);
        chat.sends(WHO, "photo");
        chat.says(WHO, "park");
        assertThat(chat.news(WHO).getLast().toString()).contains("Park").doesNotContain("Bridge");
    }

    @Test
    void aWordOfTheCaptionPutsItsEntryFirst() {
        chat.has(WHO, "first", LocalDate.of(2026, 6, 1), "Bridge", false);
        chat.has(WHO, "second", LocalDate.of(2026, 6, 2), "Park", false);
        chat.sends(WHO, "photo: at the bridge");
        chat.isQuiet(WHO);
        var card = chat.news(WHO).getLast().toString();
        assertThat(card.indexOf("Bridge")).isLessThan(card.indexOf("Park"));
    }

    @Test
    void aLocationSaysWhereTheEntryIsAndLeavesItsName() {
        chat.has(WHO, "first", LocalDate.of(2026, 6, 14), "Bridge", false);
        chat.sends(WHO, "place");
        chat.isQuiet(WHO);
        chat.presses(WHO, "№ 1 · 14.06 Bridge");
        var place = requireNonNull(entry().newest().happening().place());
        assertThat(place.name()).isEqualTo("Bridge");
        assertThat(place.latitude()).isEqualTo(43.65);
    }

    @Test
    void anEntryThatWasWithdrawnMeanwhileLosesNothingOfWhatWasSent() {
        chat.has(WHO, "first", LocalDate.of(2026, 6, 14), "Bridge", false);
        chat.sends(WHO, "photo");
        chat.isQuiet(WHO);
        chat.entries().put(FIRST, entry().withdrawn("t1001", null, Sample.NOW, "withdrawn"));
        chat.presses(WHO, "№ 1 · 14.06 Bridge");
        assertThat(requireNonNull(running()).dialogue()).isEqualTo(EvidenceFirst.NAME);
        assertThat(requireNonNull(running()).answers().files()).hasSize(1);
        assertThat(entry().newest().happening().files()).isEmpty();
    }

    @Test
    void aPictureThatSomebodyPointsToInAGroupIsAskedAboutInPrivate() {
        var source = new Source("group:1", WHO, "volunteer", "en", Sample.NOW);
        var file = (Incoming.Attachment) Arriving.of("photo", source, 77);
        chat.turn(new Incoming.Addressed(source, -1007, "log", file, "esep_bot"));
        chat.isQuiet(WHO);
        assertThat(requireNonNull(running()).dialogue()).isEqualTo(EvidenceFirst.NAME);
        assertThat(chat.news(-1007)).isEmpty();
    }

    @Test
    void whoHasNeverOpenedThePrivateChatIsToldSoInTheGroup() {
        var source = new Source("group:1", 4711, "Сынақ <b>", "ru", Sample.NOW);
        var file = (Incoming.Attachment) Arriving.of("photo", source, 77);
        chat.turn(new Incoming.Addressed(source, -1007, "log", file, "esep_bot"));
        assertThat(chat.files()).isEmpty();
        assertThat(chat.news(4711)).isEmpty();
        assertThat(chat.news(-1007))
                .singleElement()
                .satisfies(said ->
                        assertThat(said.toString()).contains("https://t.me/esep_bot", "сначала откройте", "&lt;b&gt;"));
    }

    @Test
    void aCommandInAGroupBeginsItsDialogueInPrivateAndAnUnknownOneNothing() {
        var source = new Source("group:1", WHO, "volunteer", "en", Sample.NOW);
        chat.turn(new Incoming.Addressed(source, -1007, "weather", null, "esep_bot"));
        assertThat(chat.news(WHO)).isEmpty();
        chat.turn(new Incoming.Addressed(
                new Source("group:2", WHO, "volunteer", "en", Sample.NOW), -1007, "log", null, "esep_bot"));
        assertThat(requireNonNull(running()).dialogue()).isEqualTo("log-activity");
        assertThat(chat.news(-1007)).isEmpty();
    }

    private @Nullable Running running() {
        return chat.conversation(WHO).running();
    }

    private Entry entry() {
        return requireNonNull(chat.entries().get(FIRST));
    }
}
