package kz.esep.dialogues;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import kz.esep.dialogue.Keys;
import kz.esep.dialogue.Running;
import kz.esep.evidence.Evidence;
import kz.esep.evidence.FileId;
import kz.esep.evidence.FileKind;
import kz.esep.evidence.Links;
import kz.esep.incoming.Incoming;
import kz.esep.incoming.Source;
import kz.esep.journal.Entry;
import kz.esep.journal.EntryId;
import kz.esep.journal.Happening;
import kz.esep.language.Language;
import kz.esep.outgoing.Outgoing;
import kz.esep.people.Invitation;
import kz.esep.people.Person;
import kz.esep.people.PersonId;
import kz.esep.people.Role;
import kz.esep.plan.ProjectId;
import org.junit.jupiter.api.Test;

/** What a dialogue stands on may change while it is held: it ends or asks what is left to ask, and traps nobody. */
class ShiftingGroundTest {

    private static final long ME = Sample.VOLUNTEER;
    private static final long COORDINATOR = Sample.COORDINATOR;
    private static final long OTHER = 1003;
    private static final long STRANGER = 77;

    private final Chat chat = new Chat().with(Sample.person(ME, "Сынақ", Language.EN, Role.VOLUNTEER));

    @Test
    void endsTheReturnOfAnEntryThatSomebodyElseHasAccepted() {
        chat.with(Sample.person(COORDINATOR, "Үлгі", Language.EN, Role.COORDINATOR))
                .with(Sample.person(OTHER, "Үлгі 2", Language.EN, Role.COORDINATOR));
        submits("1.2");
        chat.presses(COORDINATOR, "↩️ Return");
        chat.presses(OTHER, "✅ Accept");
        chat.says(COORDINATOR, "A photo is missing");
        assertThat(chat.conversation(COORDINATOR).running()).isNull();
        assertThat(entry().state()).isEqualTo(Entry.State.ACCEPTED);
    }

    @Test
    void endsJoiningByALinkThatWasRevokedMeanwhile() {
        var link = Sample.invitation();
        chat.offering(link);
        chat.says(STRANGER, "/start iLINK");
        chat.offering(new Invitation(
                link.id(), link.project(), link.role(), null, 30, List.of(), link.expires(), true, Sample.NOW));
        chat.presses(STRANGER, "Русский");
        assertThat(chat.conversation(STRANGER).running()).isNull();
        assertThat(newest(STRANGER)).contains("қайтарып алынған");
    }

    @Test
    void letsSomebodyGoWhoHasNoProjectAnyMore() {
        chat.says(ME, "/log");
        chat.with(stranded());
        chat.says(ME, "/cancel");
        assertThat(chat.conversation(ME).running()).isNull();
        assertThat(newest(ME)).contains("not in any project");
    }

    @Test
    void asksForWhatAnActivityOutsideThePlanStillLacks() {
        toReview("1.2");
        chat.presses(ME, "✏️ Activity");
        chat.presses(ME, "+ Not in the plan");
        chat.presses(ME, "✅ Submit");
        assertThat(chat.entries()).isEmpty();
        chat.says(ME, "Books for the school");
        chat.presses(ME, "✅ Submit");
        assertThat(entry().newest().happening().title()).isEqualTo("Books for the school");
    }

    @Test
    void makesNoVersionOfACorrectionThatChangesNothing() {
        submits("1.2");
        chat.turn(new Incoming.Tap(
                source("fix"), "q", 1, Keys.begin("log-activity", entry().id().value())));
        chat.presses(ME, "✅ Submit");
        assertThat(entry().versions()).hasSize(1);
    }

    @Test
    void takesNoFileThatIsTooLargeAtAnyQuestion() {
        chat.says(ME, "/log");
        chat.turn(new Incoming.Attachment(
                source("large"),
                9,
                FileId.ofMessage(ME, 9),
                FileKind.VIDEO,
                "f",
                "u",
                null,
                "video/mp4",
                Evidence.LARGEST + 1,
                null,
                null));
        assertThat(running().answers().files()).isEmpty();
        assertThat(newest(ME)).contains("over 20 MB");
    }

    @Test
    void keepsTheNameOfAPlaceWhenItsLocationComesLater() {
        chat.says(ME, "/log");
        chat.says(ME, "1.2");
        chat.says(ME, "14 June 2026");
        chat.says(ME, "School of the sample");
        chat.sendsPlace(ME, 43.65, 51.16);
        assertThat(newest(ME)).contains("School of the sample");
    }

    @Test
    void opensALinkAgainWithoutAskingWhatToDoWithTheFirstTime() {
        chat.offering(Sample.invitation());
        chat.says(STRANGER, "/start iLINK");
        chat.says(STRANGER, "/start iLINK");
        assertThat(chat.conversation(STRANGER).running()).isNotNull();
        assertThat(chat.conversation(STRANGER).saved()).isEmpty();
    }

    @Test
    void leavesTheLanguageOfSomebodyKnownAsItIs() {
        var link = Sample.invitation();
        chat.offering(new Invitation(
                link.id(), link.project(), link.role(), Language.RU, 30, List.of(), link.expires(), false, Sample.NOW));
        chat.says(ME, "/start iLINK");
        chat.says(ME, "/help");
        assertThat(chat.conversation(ME).language()).isNull();
    }

    @Test
    void saysNothingOfTheEntriesOfOtherProjects() {
        var day = LocalDate.of(2026, 6, 14);
        var links = Links.recognise("https://a.kz/x");
        var told = new Happening(null, "x", day, day, null, null, List.of(), null, null, List.of(), links);
        var foreign = Entry.submitted(
                new EntryId("foreign"), new ProjectId("other"), PersonId.ofTelegram(OTHER), told, Sample.NOW);
        chat.entries().put(foreign.id(), foreign);
        toReview("1.2");
        chat.presses(ME, "✏️ Links");
        chat.says(ME, "https://a.kz/x");
        assertThat(newest(ME)).contains("a.kz/x").doesNotContain("already stands");
        chat.turn(new Incoming.Tap(source("fix"), "q", 1, Keys.begin("log-activity", "foreign")));
        assertThat(newest(ME)).doesNotContain("Review");
        assertThat(chat.entries().get(foreign.id())).isEqualTo(foreign);
    }

    private void submits(String activity) {
        toReview(activity);
        chat.presses(ME, "✅ Submit");
    }

    private void toReview(String activity) {
        chat.says(ME, "/log");
        chat.says(ME, activity);
        chat.says(ME, "14 June 2026");
        chat.says(ME, "School of the sample");
        chat.says(ME, "30");
        for (var i = 0; i < 4; i++) {
            chat.presses(ME, "Skip ›");
        }
    }

    private static Person stranded() {
        var member = Sample.person(ME, "Сынақ", Language.EN, Role.VOLUNTEER);
        return new Person(
                member.id(), member.chat(), member.name(), Language.EN, member.consentedAt(), List.of(), null);
    }

    private Entry entry() {
        return chat.entries().values().iterator().next();
    }

    private String newest(long who) {
        return chat.news(who).stream()
                .flatMap(outgoing -> outgoing instanceof Outgoing.Show show
                        ? Stream.of(show.body().html())
                        : outgoing instanceof Outgoing.Say say
                                ? Stream.of(say.body().html())
                                : Stream.<String>empty())
                .reduce((older, newer) -> newer)
                .orElseThrow();
    }

    private static Source source(String identity) {
        return new Source(identity, ME, "Сынақ", null, Sample.NOW);
    }

    private Running running() {
        return Objects.requireNonNull(chat.conversation(ME).running());
    }
}
