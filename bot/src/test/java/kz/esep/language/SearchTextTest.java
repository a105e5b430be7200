package kz.esep.language;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SearchTextTest {

    @ParameterizedTest
    @CsvSource({
        "Сенбілік, сенбилик",
        "ҚЫРКҮЙЕК, кыркуйек",
        "Жаңаөзен, жанаозен",
        "Әділет ұжымы һәм Ғылым, адилет ужымы хам гылым",
        "Ёлка, елка",
        "senbilik, сенбилик",
        "Subbotnik, субботник",
        "Mangystau, мангыстау",
        "Şılde, шылде",
        "Qarasha, караша",
        "schast'ye, щаст'е",
        "шiлде, шилде",
        "Tazа Alem 2025!, таза алем 2025!",
        "mamyr, мамыр",
        "may, май",
        "zhexenbi, жексенби",
        "Yanvarya, января"
    })
    void bringsEveryAlphabetToOne(String text, String folded) {
        assertThat(SearchText.fold(text)).isEqualTo(folded);
    }

    @ParameterizedTest
    @CsvSource({
        "subbotnik, Экологический субботник в Актау",
        "субот, Экологический субботник в Актау",
        "eko suboт, Экологический субботник в Актау",
        "aktau эко, Экологический субботник в Актау",
        "сенбилик, «Таза әлем» сенбілігі мен сенбілік",
        "senbilik, Сенбілік",
        "сенбілік, Сенбилик",
        "taza alem, «Таза Әлем» жобасы",
        "тазаалем?, ТазаӘлем",
        "жанаозен, Жаңаөзен қаласы",
        "zhanaozen, Жаңаөзен қаласы",
        "qala, Жаңаөзен қаласы",
        "dive, Дайвинг: dive under the sea",
        "ёлк, Посадка елки",
        "лекц, Онлайн-лекция",
        "'', Что угодно",
        "' . ', Что угодно"
    })
    void findsWhatIsMeant(String query, String text) {
        assertThat(SearchText.matches(query, text)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"субботник пляж, Субботник в парке", "xyz, Сенбілік", "сенбілік, Дайвинг", "2024, Таза әлем 2025"})
    void leavesOutWhatIsNotMeant(String query, String text) {
        assertThat(SearchText.matches(query, text)).isFalse();
    }

    @Test
    void foldingTwiceChangesNothing() {
        for (var text : new String[] {"Қазақстан Республикасы", "Mangystau oblysy", "Ёж и Щука", "e\u0308лка 👍"}) {
            assertThat(SearchText.fold(SearchText.fold(text))).isEqualTo(SearchText.fold(text));
        }
    }
}
