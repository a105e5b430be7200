package kz.esep;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import kz.esep.people.SecretKeys;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;

/** What is missing or wrong is said in one sentence that names the setting. */
class LaunchTest {

    private static final List<Launch.Required> ALL = List.of(Launch.MONGODB, Launch.TOKEN, Launch.KEYS);

    @Test
    void namesTheMissingSettingAndWhatItIsFor() {
        assertThat(Launch.complaint(ALL, Map.of("ESEP_MONGODB_URI", "mongodb://localhost/esep")::get))
                .hasValueSatisfying(sentence -> assertThat(sentence)
                        .contains("ESEP_TELEGRAM_TOKEN", "@BotFather")
                        .doesNotContain("\n"));
    }

    @Test
    void takesABlankSettingForAMissingOne() {
        assertThat(Launch.complaint(List.of(Launch.KEYS), Map.of("ESEP_SECRET_KEYS", "  ")::get))
                .isPresent();
    }

    @Test
    void hasNothingToSayWhenEverythingIsThere() {
        assertThat(Launch.complaint(
                        ALL, Map.of("ESEP_MONGODB_URI", "a", "ESEP_TELEGRAM_TOKEN", "b", "ESEP_SECRET_KEYS", "c")::get))
                .isEmpty();
    }

    @Test
    void findsTheSentenceWithinAFailureOfTheFramework() {
        var wrapped = new IllegalStateException("a bean failed", new CannotStart("The disk is full."));
        assertThat(OneSentence.sentence(wrapped)).contains("The disk is full.");
        assertThat(OneSentence.sentence(new IllegalStateException("a bug"))).isEmpty();
    }

    @Test
    void refusesKeysThatAreTooShort() {
        Assertions.assertThatThrownBy(() -> SecretKeys.parse("short"))
                .isInstanceOf(CannotStart.class)
                .hasMessageContaining("ESEP_SECRET_KEYS");
    }
}
