package kz.esep.dialogues;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import kz.esep.attendance.Attendance;
import kz.esep.attendance.Category;
import kz.esep.attendance.Groups;
import kz.esep.attendance.Named;
import kz.esep.language.Language;
import kz.esep.people.Role;
import kz.esep.plan.StatusMode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** In a project whose statuses overlap, one person may have several; elsewhere one. */
class SeveralStatusesTest {

    private static final long COORDINATOR = 3001;
    private static final long PARTICIPANT = 3002;

    private final Chat chat = new Chat();

    @BeforeEach
    void aCoordinator() {
        chat.with(Sample.person(COORDINATOR, "Coordinator", Language.EN, Role.COORDINATOR));
    }

    @Test
    void aParticipantTapsSeveralAndTakesOneBack() {
        chat.countsOverlapping();
        chat.says(COORDINATOR, "/checkin");
        chat.presses(COORDINATOR, "1.1 Өзен жағасындағы…");
        chat.says(PARTICIPANT, "/start cCODE");
        chat.presses(PARTICIPANT, "English");
        chat.presses(PARTICIPANT, "Rather not say");
        chat.presses(PARTICIPANT, "17–22");
        for (var status : new String[] {"Youth", "With disabilities", "Unemployed", "✓ Unemployed"}) {
            chat.presses(PARTICIPANT, status);
        }
        chat.presses(PARTICIPANT, "Done ›");
        assertThat(chat.attendees())
                .singleElement()
                .satisfies(one -> assertThat(one.statuses()).containsExactly(Category.YOUTH, Category.DISABLED));
        var status = Groups.of(chat.attendees()).status();
        assertThat(status.mode()).isEqualTo(StatusMode.OVERLAPPING);
        assertThat(status.total()).isEqualTo(1);
    }

    @Test
    void aListGivesSeveralWhereTheyOverlap() {
        chat.countsOverlapping();
        assertThat(listed().names())
                .extracting(Named::statuses)
                .containsExactly(List.of(Category.YOUTH, Category.DISABLED), List.of(Category.UNEMPLOYED));
    }

    @Test
    void aListGivesTheFirstWhereTheyExcludeEachOther() {
        assertThat(listed().names())
                .extracting(Named::statuses)
                .containsExactly(List.of(Category.YOUTH), List.of(Category.UNEMPLOYED));
    }

    private Attendance listed() {
        for (var text : new String[] {
            "/log", "1.1", "today", "Сынақ ауылы", "Лесная Вера, студентка, инвалид\nЛесной Фёдор, безработный"
        }) {
            chat.says(COORDINATOR, text);
        }
        chat.presses(COORDINATOR, "✓ Done");
        chat.presses(COORDINATOR, "✓ Done, go on");
        for (var skipped = 0; skipped < 5; skipped++) {
            chat.presses(COORDINATOR, "Skip ›");
        }
        chat.presses(COORDINATOR, "✅ Submit");
        return Objects.requireNonNull(
                chat.entries().values().iterator().next().newest().happening().attendance());
    }
}
