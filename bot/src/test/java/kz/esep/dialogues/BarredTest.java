package kz.esep.dialogues;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Objects;
import kz.esep.dialogues.log.Draft;
import kz.esep.language.Language;
import kz.esep.people.Role;
import org.junit.jupiter.api.Test;

/** Where a project is closed in the middle of a dialogue, the person reads why, and loses nothing. */
class BarredTest {

    private static final long ME = Sample.VOLUNTEER;

    private final Chat chat = new Chat().with(Sample.person(ME, "Сынақ", Language.RU, Role.VOLUNTEER));

    @Test
    void aDraftUnderAClosedProjectIsKept() {
        chat.says(ME, "/log");
        chat.says(ME, "1.1");
        chat.says(ME, "14 июня");
        chat.closes(true);
        chat.says(ME, "Мост Үлгі");
        assertThat(chat.lastShown(ME)).contains("закрыт", "Ваши ответы сохранены");
        chat.closes(false);
        chat.says(ME, "Мост Үлгі");
        var running = Objects.requireNonNull(chat.conversation(ME).running());
        assertThat(((Draft) running.answers()).days()).isNotNull();
        assertThat(running.step()).isEqualTo("activity");
    }

    @Test
    void nothingIsBegunWhereEveryProjectIsClosed() {
        chat.closes(true);
        chat.says(ME, "/log");
        assertThat(chat.lastShown(ME)).contains("Ваши проекты закрыты");
    }
}
