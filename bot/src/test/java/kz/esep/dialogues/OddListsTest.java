package kz.esep.dialogues;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import kz.esep.attendance.Attendance;
import kz.esep.attendance.Category;
import kz.esep.attendance.Named;
import kz.esep.attendance.Way;
import kz.esep.dialogues.log.Draft;
import kz.esep.language.Language;
import kz.esep.people.Role;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Lists and numbers of people that are not as they were asked for: what is told of them, and that nothing is lost. */
class OddListsTest {

    private static final long ME = Sample.VOLUNTEER;

    private final Chat chat = new Chat();

    @BeforeEach
    void atThePeople() {
        chat.with(Sample.person(ME, "Сынақ", Language.EN, Role.VOLUNTEER));
        for (var answer : new String[] {"/log", "1.2", "yesterday", "Үлгі ауылы"}) {
            chat.says(ME, answer);
        }
    }

    @Test
    void aPhotoAmongTheNamesIsAPageTiedToTheNumber() {
        chat.presses(ME, "By names");
        chat.says(ME, "Сынақова Айгүл\nҮлгібаев Болат");
        chat.sendsPhoto(ME);
        chat.filesArrive();

        assertThat(chat.lastShown(ME)).contains("1 page sent, 1 stored", "How many people are on the list?");
        chat.says(ME, "24");

        var told = told();
        assertThat(told.counted(Way.PAPER_LIST)).hasValue(24);
        assertThat(Objects.requireNonNull(told.list()).files())
                .containsExactlyElementsOf(chat.files().keySet());
        assertThat(told.names()).hasSize(2);
        assertThat(told.differing()).containsExactly(Way.NAMES);
        assertThat(chat.lastShown(ME)).contains("Counted: 24 people", "On the paper list: 24 people", "2 people");
    }

    @Test
    void aPictureCalledASheetStaysAsEvidenceAndIsNamed() {
        chat.presses(ME, "By names");
        chat.says(ME, "Сынақова Айгүл");
        chat.sendsSheet(ME, "list.xlsx", new byte[] {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF, (byte) 0xE0});

        assertThat(chat.lastShown(ME)).contains("“list.xlsx” could not be read", "The file itself stays as evidence");
        assertThat(Objects.requireNonNull(told().list()).files()).hasSize(1);
        assertThat(told().names()).containsExactly(Named.only("Сынақова Айгүл"));
    }

    @Test
    void aListOfFiftyThousandIsRefusedWithItsLengthAndWhatStoodThereStays() {
        chat.presses(ME, "By names");
        chat.says(ME, "Сынақова Айгүл");
        chat.sendsSheet(ME, "list.xlsx", Sheets.many(50_000));

        assertThat(chat.lastShown(ME)).contains("holds 50,000 names, and one record holds 1,000");
        assertThat(told().names()).containsExactly(Named.only("Сынақова Айгүл"));
        assertThat(Objects.requireNonNull(told().list()).files()).hasSize(1);
    }

    @Test
    void whatWasLeftOutOfAPastedListIsTold() {
        chat.presses(ME, "By names");
        chat.says(ME, "1) Сынақова Айгүл +7 701 000 00 00\n\n2) Үлгібаев Болат 87010000001\n\n3) Сынақова Айгүл");

        assertThat(told().names()).isEqualTo(List.of(Named.only("Сынақова Айгүл"), Named.only("Үлгібаев Болат")));
        assertThat(chat.lastShown(ME))
                .contains("Found twice, counted once: Сынақова Айгүл", "left out and not kept: 2")
                .doesNotContain("701");
    }

    @Test
    void groupsThatExceedTheTotalAreRefusedWithTheDifferenceAndWhatWasThereStays() {
        chat.presses(ME, "By groups");
        chat.says(ME, "40");
        chat.says(ME, "25");
        chat.says(ME, "18");

        assertThat(chat.lastShown(ME)).contains("the sum would be 43, but there are 40 in all. That is 3 too many");
        var groups = Objects.requireNonNull(told().groups());
        assertThat(groups.total()).isEqualTo(40);
        assertThat(groups.sex().parts()).hasSize(1).containsValue(25);
        assertThat(groups.sex().notStated()).isEqualTo(15);
    }

    @Test
    void aTotalBelowItsGroupsIsRefusedToo() {
        chat.presses(ME, "By groups");
        chat.says(ME, "20 women, 15 men");
        var before = told();
        chat.says(ME, "total 30, 20 women, 15 men");

        assertThat(chat.lastShown(ME)).contains("5 too many");
        assertThat(told()).isEqualTo(before);
        assertThat(Objects.requireNonNull(before.groups()).sex().part(Category.FEMALE))
                .hasValue(20);
    }

    private Attendance told() {
        var running = Objects.requireNonNull(chat.conversation(ME).running());
        return Objects.requireNonNull(((Draft) running.answers()).attendance());
    }
}
