package kz.esep.dialogues;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import kz.esep.language.Language;
import kz.esep.outgoing.Outgoing;
import kz.esep.people.Invitation;
import kz.esep.people.InvitationId;
import kz.esep.people.InvitationLinks;
import kz.esep.people.PersonId;
import kz.esep.people.Role;
import kz.esep.people.SecretKeys;
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
