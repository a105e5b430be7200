package kz.esep.dialogues;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import kz.esep.language.Language;
import kz.esep.outgoing.Outgoing;
import kz.esep.people.Invitation;
import kz.esep.people.InvitationId;
import kz.esep.people.InvitationLinks;
import kz.esep.people.Person;
import kz.esep.people.PersonId;
import kz.esep.people.Role;
import kz.esep.people.SecretKeys;
import kz.esep.plan.ProjectId;
import org.junit.jupiter.api.Test;

/** Into a project by a link, and by nothing else. */
class JoiningTest {

    private static final long STRANGER = 77;

    private final Chat chat = new Chat();

    @Test
    void refusesALinkThatWasNotSignedByUs() {
        chat.says(STRANGER, "/start iAAAABBBBCCCCDDDDsomethingelse");
        assertThat(said()).contains("Бұл сілтеме жарамсыз");
        assertThat(chat.conversation(STRANGER).running()).isNull();
    }

    @Test
    void refusesALinkWhoseTimeIsOver() {
        var link = Sample.invitation();
        chat.offering(new Invitation(
                link.id(), link.project(), link.role(), null, 30, List.of(), Sample.NOW, false, Sample.NOW));
        chat.says(STRANGER, "/start iLINK");
        assertThat(said()).contains("мерзімі өтіп кетті");
    }

    @Test
    void refusesALinkThatWasRevokedOrIsFull() {
        var link = Sample.invitation();
        var others = List.of(PersonId.ofTelegram(1), PersonId.ofTelegram(2));
        chat.offering(new Invitation(
                link.id(), link.project(), link.role(), null, 2, others, link.expires(), false, Sample.NOW));
        chat.says(STRANGER, "/start iLINK");
        assertThat(said()).contains("барлық орын толды");
        chat.offering(new Invitation(
                link.id(), link.project(), link.role(), null, 2, others, link.expires(), true, Sample.NOW));
        chat.says(STRANGER, "/start iLINK");
        assertThat(said()).contains("қайтарып алынған");
    }

    @Test
    void speaksTheLanguageOfTheLinkWithoutAsking() {
        var link = Sample.invitation();
        chat.offering(new Invitation(
                link.id(),
                link.project(),
                Role.VOLUNTEER,
                Language.RU,
                30,
                List.of(),
                link.expires(),
                false,
                Sample.NOW));
        chat.says(STRANGER, "/start iLINK");
        assertThat(said()).contains("Согласны?");
    }

    @Test
    void tellsALinkOfOursFromAForgedOne() {
        var ours = new InvitationLinks(SecretKeys.parse("a-key-of-sixteen-characters"));
        var theirs = new InvitationLinks(SecretKeys.parse("another-key-of-that-length"));
        var id = new InvitationId("AAAABBBBCCCCDDDD");
        var payload = ours.payload(id);
        assertThat(payload).matches("[A-Za-z0-9_-]{1,64}");
        assertThat(ours.verify(payload)).contains(id);
        assertThat(theirs.verify(payload)).isEmpty();
        assertThat(ours.verify(payload.replace('A', 'B'))).isEmpty();
        assertThat(ours.verify("")).isEmpty();
        var renewed = new InvitationLinks(SecretKeys.parse("another-key-of-that-length, a-key-of-sixteen-characters"));
        assertThat(renewed.verify(payload)).contains(id);
    }

    @Test
    void asksWhoIsKnownAboutTheSecondProjectAndThenWhichOneToWorkIn() {
        chat.with(Sample.person(STRANGER, "Сынақ", Language.EN, Role.VOLUNTEER));
        chat.offering(link(Sample.OTHER_ID, Role.COORDINATOR, Sample.NOW));
        chat.says(STRANGER, "/start iLINK");
        assertThat(said()).contains("one more project").doesNotContain("Тілді таңдаңыз");
        assertThat(person().roleIn(Sample.OTHER_ID)).isEmpty();
        chat.presses(STRANGER, "✅ I agree");
        assertThat(person().roleIn(Sample.OTHER_ID)).contains(Role.COORDINATOR);
        assertThat(person().current()).isEmpty();
        chat.says(STRANGER, "/project");
        chat.presses(STRANGER, "Жасыл аула – үлгі жоба");
        assertThat(person().current()).contains(Sample.OTHER_ID);
    }

    @Test
    void changesNothingForWhoDeclinesTheSecondProject() {
        chat.with(Sample.person(STRANGER, "Сынақ", Language.EN, Role.VOLUNTEER));
        var before = person();
        chat.offering(link(Sample.OTHER_ID, Role.VOLUNTEER, Sample.NOW));
        chat.says(STRANGER, "/start iLINK");
        chat.presses(STRANGER, "I do not agree");
        assertThat(person()).isEqualTo(before);
        assertThat(said()).contains("nothing has changed");
    }

    @Test
    void raisesARoleAndNeverLowersIt() {
        chat.with(Sample.person(STRANGER, "Сынақ", Language.EN, Role.VOLUNTEER));
        chat.offering(link(Sample.PROJECT_ID, Role.COORDINATOR, Sample.NOW));
        chat.says(STRANGER, "/start iLINK");
        assertThat(said()).contains("changes from “volunteer” to “<b>coordinator</b>”");
        chat.presses(STRANGER, "✅ I agree");
        assertThat(person().roleIn(Sample.PROJECT_ID)).contains(Role.COORDINATOR);
        said();
        chat.offering(link(Sample.PROJECT_ID, Role.VOLUNTEER, Sample.NOW));
        chat.says(STRANGER, "/start iLINK");
        assertThat(said()).contains("already").contains("coordinator");
        assertThat(person().roleIn(Sample.PROJECT_ID)).contains(Role.COORDINATOR);
    }

    @Test
    void doesNotBringBackWhomACoordinatorHasRemoved() {
        var removal = Sample.NOW.minusSeconds(60);
        chat.with(Sample.person(STRANGER, "Сынақ", Language.EN, Role.VOLUNTEER).removed(Sample.PROJECT_ID, removal));
        chat.offering(link(Sample.PROJECT_ID, Role.VOLUNTEER, removal.minusSeconds(1)));
        chat.says(STRANGER, "/start iLINK");
        assertThat(said()).contains("an old link does not bring you back");
        assertThat(chat.conversation(STRANGER).running()).isNull();
        chat.offering(link(Sample.PROJECT_ID, Role.VOLUNTEER, removal.plusSeconds(1)));
        chat.says(STRANGER, "/start iLINK");
        chat.presses(STRANGER, "✅ I agree");
        assertThat(person().roleIn(Sample.PROJECT_ID)).contains(Role.VOLUNTEER);
    }

    private Person person() {
        return chat.person(STRANGER).orElseThrow();
    }

    private static Invitation link(ProjectId project, Role role, Instant made) {
        var cap = role == Role.VOLUNTEER ? 30 : 1;
        var expires = Sample.NOW.plusSeconds(86_400);
        return new Invitation(Sample.invitation().id(), project, role, null, cap, List.of(), expires, false, made);
    }

    private String said() {
        return String.join(
                "\n",
                chat.news(STRANGER).stream()
                        .map(outgoing -> switch (outgoing) {
                            case Outgoing.Say say -> say.body().html();
                            case Outgoing.Show show -> show.body().html();
                            case Outgoing.Close close -> "";
                            case Outgoing.Deliver deliver -> deliver.caption().html();
                        })
                        .toList());
    }
}
