package kz.esep.dialogues;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import kz.esep.language.Language;
import kz.esep.outgoing.Body;
import kz.esep.outgoing.Button;
import kz.esep.outgoing.Outgoing;
import kz.esep.people.Role;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** {@code /entries} of somebody who has as many as fill two pages. */
class EntryPagesTest {

    private static final long ME = Sample.VOLUNTEER;
    private static final int ON_TWO_PAGES = 12;

    private final Chat chat = new Chat().with(Sample.person(ME, "volunteer", Language.RU, Role.VOLUNTEER));

    @BeforeEach
    void twelveEntries() {
        for (var number = 1; number <= ON_TWO_PAGES; number++) {
            chat.has(ME, "e" + number, LocalDate.of(2026, 6, number), "Мост Үлгі", false);
            chat.passes(Duration.ofMinutes(1));
        }
    }

    @Test
    void showTheNewestFirstAndLeadOnlyOn() {
        chat.says(ME, "/entries");
        assertThat(shown().html()).contains("Мои записи: 12").contains("№ 12<").doesNotContain("№ 1<");
        assertThat(turning()).containsExactly("2 / 2 ›");
    }

    @Test
    void showTheRestAndLeadOnlyBack() {
        chat.says(ME, "/entries");
        chat.presses(ME, "2 / 2 ›");
        assertThat(shown().html()).contains("№ 1<").doesNotContain("№ 12<");
        assertThat(turning()).containsExactly("‹ 1 / 2");
        chat.presses(ME, "‹ 1 / 2");
        assertThat(turning()).containsExactly("2 / 2 ›");
    }

    @Test
    void showEveryEntryOnce() {
        chat.says(ME, "/entries");
        var first = shown().html();
        chat.presses(ME, "2 / 2 ›");
        for (var number = 1; number <= ON_TWO_PAGES; number++) {
            var line = "<b>№ " + number + "</b>";
            assertThat(first.contains(line) ^ shown().html().contains(line))
                    .as(line)
                    .isTrue();
        }
    }

    @Test
    void showTheLastPageWhereTheOneThatWasWantedIsGone() {
        chat.taps(ME, "go:entries:mine.7");
        assertThat(turning()).containsExactly("‹ 1 / 2");
    }

    private List<String> turning() {
        return shown().rows().stream()
                .flatMap(List::stream)
                .map(Button::caption)
                .filter(caption -> caption.contains(" / "))
                .toList();
    }

    private Body shown() {
        return chat.conversation(ME).mailbox().pending().reversed().stream()
                .flatMap(outgoing -> switch (outgoing) {
                    case Outgoing.Say say -> Stream.of(say.body());
                    case Outgoing.Show show -> Stream.of(show.body());
                    default -> Stream.empty();
                })
                .findFirst()
                .orElseThrow();
    }
}
