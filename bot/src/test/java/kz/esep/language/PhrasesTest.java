package kz.esep.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PhrasesTest {

    private static final String FOLDER = "kz/esep/language/phrases-for-tests/";

    private final Phrases phrases =
            Phrases.load(PhrasesTest.class.getClassLoader(), List.of(FOLDER + "log-activity.yml"));

    @Test
    void prefixesKeysWithTheNameOfTheFile() {
        assertThat(phrases.keys()).contains("log-activity.when.ask", "log-activity.people.counted");
        assertThat(phrases.say(Language.KK, "log-activity.when.ask")).isEqualTo("Қашан болды?");
        assertThat(phrases.say(Language.RU, Phrase.of("log-activity.when.ask"))).isEqualTo("Когда это было?");
    }

    @Test
    void knowsTheArgumentsOfAPhrase() {
        assertThat(phrases.arguments("log-activity.people.counted")).containsExactly("count");
        assertThat(phrases.arguments("log-activity.receipt")).containsExactlyInAnyOrder("who", "value");
        assertThat(phrases.arguments("log-activity.when.ask")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "0, 0 адам, 0 человек, 0 people",
        "1, 1 адам, 1 человек, 1 person",
        "2, 2 адам, 2 человека, 2 people",
        "5, 5 адам, 5 человек, 5 people",
        "11, 11 адам, 11 человек, 11 people",
        "12, 12 адам, 12 человек, 12 people",
        "21, 21 адам, 21 человек, 21 people",
        "22, 22 адам, 22 человека, 22 people",
        "104, 104 адам, 104 человека, 104 people",
        "111, 111 адам, 111 человек, 111 people"
    })
    void countsAsTheLanguageDoes(int count, String kk, String ru, String en) {
        assertThat(phrases.say(Language.KK, "log-activity.people.counted", "count", count))
                .isEqualTo(kk);
        assertThat(phrases.say(Language.RU, "log-activity.people.counted", "count", count))
                .isEqualTo(ru);
        assertThat(phrases.say(Language.EN, "log-activity.people.counted", "count", count))
                .isEqualTo(en);
    }

    @Test
    void groupsThousandsWhereverANumberStands() {
        for (var key : List.of("log-activity.people.counted", "log-activity.people.plain")) {
            assertThat(phrases.say(Language.KK, key, "count", 1124)).startsWith("1\u00A0124 адам");
            assertThat(phrases.say(Language.RU, key, "count", 11_796_000L)).startsWith("11\u00A0796\u00A0000 человек");
            assertThat(phrases.say(Language.EN, key, "count", 1124)).startsWith("1,124 people");
        }
        assertThat(phrases.say(Language.RU, "log-activity.people.plain", "count", new BigDecimal("60.50")))
                .isEqualTo("60,5 человек");
        assertThat(phrases.say(Language.KK, "log-activity.people.counted", "count", new BigDecimal("2.4567")))
                .isEqualTo("2,4567 адам");
    }

    @Test
    void insertsDatesWordingsAndFurtherPhrasesInTheLanguage() {
        var date = LocalDate.of(2025, 6, 14);
        assertThat(receipt(Language.RU, date)).isEqualTo("Асель: 14 июня 2025, сб");
        assertThat(receipt(Language.KK, Instant.parse("2025-06-14T13:05:00Z")))
                .isEqualTo("Асель: 14 маусым 2025, сб, 18:05");
        assertThat(receipt(Language.EN, Phrase.of("log-activity.people.counted", "count", 1)))
                .isEqualTo("Асель: 1 person");
        assertThat(receipt(Language.RU, Wording.of(Language.KK, "Сенбілік"))).isEqualTo("Асель: Сенбілік");
    }

    @Test
    void tellsMomentsInTheTimeOfTheInstallation() {
        var moment = Instant.parse("2025-06-14T20:05:00Z");
        var here = Phrase.of("log-activity.receipt", "who", "Асель", "value", moment);
        assertThat(phrases.say(Language.KK, here)).isEqualTo("Асель: 15 маусым 2025, жс, 01:05");
        var elsewhere = phrases.in(ZoneId.of("UTC"));
        assertThat(elsewhere.say(Language.KK, here)).isEqualTo("Асель: 14 маусым 2025, сб, 20:05");
        assertThat(elsewhere.day(moment)).isEqualTo(LocalDate.of(2025, 6, 14));
    }

    private String receipt(Language language, Object value) {
        return phrases.say(language, "log-activity.receipt", "who", "Асель", "value", value);
    }

    @Test
    void escapesWhatIsInsertedIntoHtmlAndNotThePhrase() {
        var phrase = Phrase.of("log-activity.bold", "name", "<A & \"B\">");
        assertThat(phrases.sayHtml(Language.EN, phrase)).isEqualTo("<b>&lt;A &amp; &quot;B&quot;&gt;</b>");
        assertThat(phrases.say(Language.EN, phrase)).isEqualTo("<b><A & \"B\"></b>");
        assertThat(phrases.sayHtml(Language.RU, Phrase.of("log-activity.bold", "name", phrase)))
                .isEqualTo("<b><b>&lt;A &amp; &quot;B&quot;&gt;</b></b>");
    }

    @Test
    void leavesBracesAndApostrophesOfPeopleAlone() {
        assertThat(phrases.say(Language.EN, "log-activity.bold", "name", "{x} it's '{'"))
                .isEqualTo("<b>{x} it's '{'</b>");
    }

    @Test
    void takesWordsThatYamlWouldReadAsSomethingElseAsText() {
        assertThat(phrases.say(Language.EN, "log-activity.yes")).isEqualTo("Yes");
        assertThat(phrases.say(Language.KK, "log-activity.yes")).isEqualTo("2025");
    }

    @Test
    void refusesAnUnknownPhraseAndAnUnfilledGapByName() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> phrases.say(Language.KK, "log-activity.nowhere"))
                .withMessageContaining("log-activity.nowhere");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> phrases.say(Language.KK, "log-activity.receipt", "who", "A"))
                .withMessageContaining("log-activity.receipt")
                .withMessageContaining("value");
        assertThatIllegalArgumentException().isThrownBy(() -> Phrase.of("a", "name"));
        assertThatIllegalArgumentException().isThrownBy(() -> Phrase.of("a", 1, "name"));
    }

    @Test
    void listsEveryFaultOfEveryFileAtOnce() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Phrases.read(Map.of("broken", """
                        no.russian: {kk: а, en: a}
                        blank: {kk: " ", ru: б, en: b}
                        pattern: {kk: а, ru: "{count", en: c}
                        arguments: {kk: "{who}", ru: "{whom}", en: "{who}"}
                        numbered: {kk: "{0}", ru: "{0}", en: "{0}"}
                        dated: {kk: "{d, date}", ru: "{d, date}", en: "{d, date}"}
                        plural:
                          kk: "{n, number}"
                          ru: "{n, plural, one {# раз} other {# раз}}"
                          en: "{n, plural, other {# {n}}}"
                        money: {kk: "{n, money}", ru: "{n, money}", en: "{n, money} {n, plural, one {#} other {#}}"}
                        quoted: {kk: "'{who}'", ru: "'{who}'", en: "'{who}'"}
                        german: {kk: а, ru: б, en: c, de: d}
                        flat: Text
                        """, "empty", "", "list", "- a")))
                .withMessageContaining("broken.no.russian: ru is missing")
                .withMessageContaining("broken.blank: kk is blank")
                .withMessageContaining("broken.pattern: ru cannot be read")
                .withMessageContaining("broken.arguments: the arguments differ: kk [who], ru [whom], en [who]")
                .withMessageContaining("broken.numbered: kk: {0} has a number instead of a name")
                .withMessageContaining("broken.dated: en: {d} may only be formatted as number")
                .withMessageContaining("broken.plural: ru: the plural of {n} lacks few, many")
                .withMessageContaining("broken.plural: en: the plural of {n} lacks one")
                .withMessageContaining("broken.money: en: {n} is money and has another format as well")
                .withMessageContaining("broken.quoted: en: an apostrophe before a brace")
                .withMessageContaining("broken.german: de is none of kk, ru, en")
                .withMessageContaining("broken.flat: has no texts")
                .withMessageContaining("empty: the file is empty")
                .withMessageContaining("list: not a list of phrases");
    }

    @Test
    void refusesAKeyThatIsWrittenTwice() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Phrases.read(Map.of("twice", "a: {kk: а, ru: а, en: a}\na: {kk: б, ru: б, en: b}\n")))
                .withMessageContaining("duplicate key a");
    }

    @Test
    void refusesTwoFilesOfOneNameAndAMissingOne() {
        var loader = PhrasesTest.class.getClassLoader();
        var file = FOLDER + "log-activity.yml";
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Phrases.load(loader, List.of(file, file)))
                .withMessageContaining("log-activity.yml");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Phrases.load(loader, List.of(FOLDER + "none.yml")))
                .withMessageContaining("none.yml");
    }

    @Test
    void saysTheSameToManyThreads() throws Exception {
        var tasks = new ArrayList<Callable<String>>();
        for (var task = 0; task < 2000; task++) {
            var count = task;
            tasks.add(() -> phrases.say(Language.KK, "log-activity.people.plain", "count", count % 1000));
        }
        try (var threads = Executors.newFixedThreadPool(8)) {
            var said = threads.invokeAll(tasks);
            for (var task = 0; task < said.size(); task++) {
                assertThat(said.get(task).get()).isEqualTo(task % 1000 + " адам");
            }
        }
    }
}
