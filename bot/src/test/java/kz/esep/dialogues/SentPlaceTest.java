package kz.esep.dialogues;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import kz.esep.dialogues.log.Draft;
import kz.esep.journal.Place;
import kz.esep.language.Language;
import kz.esep.people.Role;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A location that is sent when it is asked where something was. */
class SentPlaceTest {

    private static final long ME = Sample.VOLUNTEER;

    private final Chat chat = new Chat().with(Sample.person(ME, "volunteer", Language.RU, Role.VOLUNTEER));

    @BeforeEach
    void atThePlace() {
        chat.isAt("Мост Үлгі", 43.6512, 51.1597);
        chat.says(ME, "/log");
        chat.says(ME, "1.1");
        chat.says(ME, "14 июня 2026");
    }

    @Test
    void offersTheNearestKnownPlaceWithItsDistance() {
        chat.sendsPlace(ME, 43.6521, 51.1597);
        assertThat(chat.lastShown(ME)).contains("Это здесь?");
        chat.presses(ME, "Мост Үлгі · 100 м");
        assertThat(told()).isEqualTo(new Place("Мост Үлгі", 43.6521, 51.1597));
    }

    @Test
    void takesAnotherNameForWhatIsNotTheNearestPlace() {
        chat.sendsPlace(ME, 43.6521, 51.1597);
        chat.says(ME, "Набережная Сынақ");
        assertThat(told()).isEqualTo(new Place("Набережная Сынақ", 43.6521, 51.1597));
    }

    @Test
    void offersNothingThatIsMoreThanAKilometreAway() {
        chat.sendsPlace(ME, 43.6621, 51.1597);
        assertThat(chat.lastShown(ME)).contains("Как называется это место?");
        chat.presses(ME, "📍 Место на карте");
        assertThat(told()).isEqualTo(new Place("Место на карте", 43.6621, 51.1597));
    }

    @Test
    void doesNotOfferAPlaceWithoutANameAnotherTime() {
        chat.sendsPlace(ME, 43.6621, 51.1597);
        chat.presses(ME, "📍 Место на карте");
        for (var answer : new String[] {"24", "1,5", "Убрали берег.", "Сынақ Үлгі"}) {
            chat.says(ME, answer);
        }
        chat.sendsPhoto(ME);
        chat.presses(ME, "✓ Готово, дальше");
        chat.says(ME, "https://www.instagram.com/p/DLkCz4uIzrw/");
        chat.presses(ME, "✓ Готово, дальше");
        chat.presses(ME, "✅ Отправить");
        assertThat(chat.entries()).hasSize(1);
        chat.says(ME, "/log");
        chat.says(ME, "1.1");
        chat.says(ME, "14 июня 2026");
        assertThat(chat.lastShown(ME)).contains("Где это было?");
        chat.sendsPlace(ME, 43.6622, 51.1597);
        assertThat(chat.lastShown(ME)).contains("Как называется это место?");
    }

    private Place told() {
        return requireNonNull(
                ((Draft) requireNonNull(chat.conversation(ME).running()).answers()).place());
    }
}
