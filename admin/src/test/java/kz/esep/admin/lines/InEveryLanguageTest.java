package kz.esep.admin.lines;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import kz.esep.language.Language;
import kz.esep.language.Wording;
import org.junit.jupiter.api.Test;

/** A text that is asked for in each language at once. */
class InEveryLanguageTest {

    private static final Field NAME = Field.word("name").inEveryLanguage().must();

    @Test
    void oneLanguageIsEnoughAndIsTheOriginal() {
        var answers = answers(Map.of("name.en", "Small grants"));
        assertThat(answers.problems()).isEmpty();
        assertThat(answers.mustWording("name", null)).isEqualTo(Wording.of(Language.EN, "Small grants"));
    }

    @Test
    void theReadersLanguageIsTheOriginalWhereItIsThere() {
        var answers = answers(Map.of("name.kk", "Шағын гранттар", "name.ru", "Малые гранты", "name.en", " "));
        assertThat(answers.mustWording("name", null))
                .isEqualTo(new Wording(Language.RU, "Шағын гранттар", "Малые гранты", null));
    }

    @Test
    void whatWasTheOriginalStaysItUntilItIsEmptied() {
        var seen = new Wording(Language.KK, "Шағын гранттар", "Малые гранты", null);
        assertThat(answers(Map.of("name.kk", "Гранттар", "name.ru", "Гранты")).mustWording("name", seen))
                .isEqualTo(new Wording(Language.KK, "Гранттар", "Гранты", null));
        assertThat(answers(Map.of("name.ru", "Гранты")).mustWording("name", seen))
                .isEqualTo(Wording.of(Language.RU, "Гранты"));
    }

    @Test
    void noneAtAllOrATooLongOneIsRefused() {
        assertThat(answers(Map.of("name", "elsewhere", "name.kk", "  ")).problems())
                .containsOnlyKeys("name");
        assertThat(answers(Map.of("name.ru", "да", "name.kk", "а".repeat(301))).problems())
                .containsOnlyKeys("name");
    }

    private static Answers answers(Map<String, String> typed) {
        return new Answers(List.of(NAME), typed, Language.RU, Language.RU);
    }
}
