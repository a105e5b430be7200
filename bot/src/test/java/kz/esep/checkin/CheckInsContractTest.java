package kz.esep.checkin;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import kz.esep.attendance.Category;
import kz.esep.dialogues.Sample;
import kz.esep.journal.EntryId;
import kz.esep.language.Language;
import kz.esep.people.PersonId;
import kz.esep.plan.ActivityId;
import kz.esep.storage.RepositoryContract;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class CheckInsContractTest extends RepositoryContract {

    private static final CheckInId ID = CheckInId.openedBy("1:1");
    private static final EntryId ENTRY = new EntryId("e1");
    private static final PersonId OPENED_BY = PersonId.ofTelegram(Sample.COORDINATOR);
    private static final Instant NOW = Sample.NOW;

    private CheckIns checkIns;

    @BeforeEach
    void open() {
        checkIns = repositories.get(CheckIns.class);
        assertThat(checkIns.keep(opened())).isTrue();
    }

    @Test
    void oneOfTwoChangesThatDoNotKnowOfEachOtherIsRefused() {
        var seen = checkIns.find(ID).orElseThrow();
        assertThat(checkIns.keep(seen.closed(NOW))).isTrue();
        assertThat(checkIns.keep(seen.askingNames(true))).isFalse();
        assertThat(checkIns.keep(opened()))
                .as("opened again by the same message")
                .isFalse();

        var now = checkIns.find(ID).orElseThrow();
        assertThat(now.closedAt()).isEqualTo(NOW);
        assertThat(checkIns.keep(now.askingNames(true))).isTrue();
    }

    @Test
    void checkInsAreFoundByEntryAndByWhoHasOpenedThem() {
        assertThat(checkIns.of(List.of(ENTRY, new EntryId("none")))).hasSize(1);
        assertThat(checkIns.of(List.of())).isEmpty();
        assertThat(checkIns.openedBy(List.of(OPENED_BY), NOW)).hasSize(1);
        assertThat(checkIns.openedBy(List.of(OPENED_BY), NOW.plusSeconds(1))).isEmpty();
        assertThat(checkIns.findAll(List.of())).isEmpty();
    }

    @Test
    void anAccountIsCountedOnceAndItsNameErased() {
        var told = new Attendee(Category.MALE, Category.AGE_33_45, null, "Сынақ Адам", 1, NOW);
        assertThat(checkIns.count(ID, 7400, Language.KK, told, "one")).isTrue();
        assertThat(checkIns.count(ID, 7400, Language.KK, told, "other")).isTrue();

        assertThat(checkIns.attendees(ENTRY)).containsExactly(told);
        assertThat(checkIns.tally(ENTRY).total()).isEqualTo(1);
        assertThat(checkIns.registers(List.of(ENTRY, new EntryId("none"))).keySet())
                .containsExactly(ENTRY);
        assertThat(checkIns.registers(List.of())).isEmpty();
        assertThat(checkIns.causes(checkIns.findAll(List.of(ID)), 7400)).isEqualTo(Map.of(ID, "one"));
        assertThat(checkIns.causes(checkIns.findAll(List.of(ID)), 7401)).isEmpty();
        assertThat(checkIns.rename(List.of(ENTRY), "Сынақ Адам", "Үлгі Адам")).isEqualTo(1);
        assertThat(checkIns.rename(List.of(ENTRY), "Сынақ Адам", "Үлгі Адам")).isZero();
        assertThat(checkIns.attendees(ENTRY)).extracting(Attendee::name).containsExactly("Үлгі Адам");
        checkIns.eraseName(7400);
        assertThat(checkIns.attendees(ENTRY))
                .singleElement()
                .satisfies(one -> assertThat(one.name()).isNull());
    }

    @Test
    void aChatIsKeptUnreadableAndOnlyForAWhile() {
        count(7400, Language.RU);
        count(7401, Language.KK);
        count(7402, Language.EN);

        assertThat(checkIns.contacts(ENTRY))
                .containsExactlyInAnyOrder(
                        new Contact(7400, Language.RU), new Contact(7401, Language.KK), new Contact(7402, Language.EN));
        for (var stored : database.getCollection("attendees").find()) {
            assertThat(stored.toJson()).doesNotContain("740");
        }
        checkIns.forgetContact(Sample.PROJECT_ID, 7401);
        assertThat(checkIns.reachable(List.of(ENTRY))).isEqualTo(Map.of(ENTRY, 2));
        checkIns.eraseName(7402);
        assertThat(checkIns.contacts(ENTRY)).containsExactly(new Contact(7400, Language.RU));
        checkIns.forgetContacts(NOW.plus(Duration.ofDays(14)).minusSeconds(1));
        assertThat(checkIns.contacts(ENTRY)).hasSize(1);
        checkIns.forgetContacts(NOW.plus(Duration.ofDays(14)));
        assertThat(checkIns.contacts(ENTRY)).isEmpty();
        assertThat(checkIns.tally(ENTRY).total()).isEqualTo(3);
    }

    private void count(long account, Language language) {
        var told = new Attendee(null, null, null, null, 2, NOW);
        assertThat(checkIns.count(ID, account, language, told, "cause " + language))
                .isTrue();
    }

    private static CheckIn opened() {
        return new CheckIn(
                ID,
                Sample.PROJECT_ID,
                ENTRY,
                new ActivityId("t1a1"),
                OPENED_BY,
                Sample.COORDINATOR,
                NOW,
                NOW.plus(CheckIn.LASTS),
                null,
                false,
                0);
    }
}
