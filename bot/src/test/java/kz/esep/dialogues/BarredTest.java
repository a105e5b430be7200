package kz.esep.dialogues;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import kz.esep.language.Language;
import kz.esep.people.Person;
import kz.esep.people.Role;
import org.junit.jupiter.api.Test;

/** Who is removed from a project in the middle of a dialogue reads why, and loses nothing. */
class BarredTest {

    private static final long ME = Sample.VOLUNTEER;

    @Test
    void aDraftOfSomebodyWhoWasRemovedIsKept() {
        var member = Sample.person(ME, "Сынақ", Language.RU, Role.VOLUNTEER);
        var chat = new Chat().with(member);
        chat.says(ME, "/log");
        chat.says(ME, "1.1");
        chat.says(ME, "вчера");
        chat.with(removed(member));
        chat.says(ME, "Мост Үлгі");
        assertThat(chat.lastShown(ME)).contains("Вы больше не участвуете", "Ваши ответы сохранены");
        chat.with(member);
        chat.says(ME, "Мост Үлгі");
        var running = Objects.requireNonNull(chat.conversation(ME).running());
        assertThat(((Draft) running.answers()).days()).isNotNull();
        assertThat(running.step()).isEqualTo("activity");
    }

    @Test
    void somebodyInNoProjectIsToldHowToJoin() {
        var chat = new Chat().with(removed(Sample.person(ME, "Сынақ", Language.RU, Role.VOLUNTEER)));
        chat.says(ME, "/log");
        assertThat(chat.lastShown(ME)).contains("ссылку-приглашение");
    }

    private static Person removed(Person member) {
        return new Person(
                member.id(),
                member.chat(),
                member.name(),
                member.language(),
                member.consentedAt(),
                List.of(),
                null,
                null,
                member.revision());
    }
}
