package kz.esep.dialogues;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Objects;
import kz.esep.language.Language;
import kz.esep.people.Role;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A cleanup with five photos and one link takes at most 15 taps and messages; an album is one. */
class TwoMinutePromiseTest {

    private static final long ME = Sample.VOLUNTEER;
    private static final int PROMISED = 15;

    private int actions;

    @ParameterizedTest
    @EnumSource
    void aCleanupIsLoggedInFifteenActions(Language language) {
        var chat = new Chat().with(Sample.person(ME, "Сынақ", language, Role.VOLUNTEER));
        says(chat, "/log");
        taps(chat, language, 0);
        taps(chat, language, 0);
        taps(chat, language, 0);
        says(chat, "24");
        says(chat, "1,5");
        says(chat, "Жағаны тазаладық.");
        presses(chat, language, "engine.skip");
        for (var photo = 0; photo < 5; photo++) {
            chat.sendsPhoto(ME);
        }
        actions++;
        presses(chat, language, "steps.files.enough");
        says(chat, "https://www.instagram.com/p/DLkCz4uIzrw/");
        presses(chat, language, "steps.links.enough");
        presses(chat, language, "steps.review.submit");
        chat.filesArrive();
        assertThat(actions).isLessThanOrEqualTo(PROMISED);
        assertThat(chat.conversation(ME).running()).isNull();
        assertThat(chat.entries().values()).singleElement().satisfies(entry -> {
            var told = entry.newest().happening();
            assertThat(told.files()).hasSize(5);
            assertThat(told.publications()).hasSize(1);
            assertThat(told.participants()).isEqualTo(24);
            assertThat(told.measures()).hasSize(1);
            assertThat(told.place()).isNotNull();
        });
    }

    private void says(Chat chat, String text) {
        actions++;
        chat.says(ME, text);
    }

    private void presses(Chat chat, Language language, String phrase) {
        actions++;
        chat.presses(ME, Chat.PHRASES.say(language, phrase));
    }

    /** Presses a button of the open question by its place. */
    private void taps(Chat chat, Language language, int button) {
        actions++;
        var running = Objects.requireNonNull(chat.conversation(ME).running());
        assertThat(running.keys()).as(language + " " + running.step()).hasSizeGreaterThan(button);
        chat.pressesKey(ME, running.serial() + "." + running.draw() + "." + button);
    }
}
