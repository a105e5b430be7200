package kz.esep.admin.reports.forms;

import static kz.esep.facts.Logbook.happening;
import static kz.esep.facts.Logbook.with;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import kz.esep.admin.Cases;
import kz.esep.admin.reports.forms.Value.Line;
import kz.esep.admin.reports.forms.Value.Mark;
import kz.esep.evidence.FileKind;
import kz.esep.facts.Facts;
import kz.esep.facts.Logbook;
import kz.esep.journal.Happening;
import kz.esep.language.Language;
import kz.esep.language.Phrases;
import org.junit.jupiter.api.Test;

class ProseTest {

    private static final Phrases PHRASES = Phrases.load(ProseTest.class.getClassLoader(), Forms.PHRASES);

    private final Logbook book = new Logbook(Cases.declared(Cases.TAZA_ALEM).project());

    @Test
    void saysOneDayWithPlaceAndPeople() {
        book.accepted(led(happening("t3a3", "2025-10-22", "Ақтау", 24), "Асель, «Эко» қоры"));
        assertThat(about("3.3", Language.KK))
                .startsWith("Іс-шара 2025 жылғы 22 қазан күні өтті. Өткен орны: Ақтау. 24 адам қатысты."
                        + " Ұйымдастырушылар мен серіктестер: Асель, «Эко» қоры.");
        assertThat(about("3.3", Language.RU))
                .startsWith(
                        "Мероприятие прошло 22 октября 2025 года. Место проведения: Ақтау. Приняли участие 24 человека."
                                + " Организаторы и партнёры: Асель, «Эко» қоры.");
        assertThat(about("3.3", Language.EN))
                .startsWith("The event took place on 22 October 2025. Place: Ақтау. 24 people took part."
                        + " Organisers and partners: Асель, «Эко» қоры.");
    }

    @Test
    void joinsDaysAsPeopleWriteThem() {
        book.accepted(Logbook.on(happening("t3a1", "2025-09-27", "Ақтау", 512), "2025-09-28"));
        assertThat(about("3.1", Language.KK)).startsWith("Іс-шара 2025 жылғы 27–28 қыркүйек күндері өтті.");
        assertThat(about("3.1", Language.RU)).startsWith("Мероприятие прошло 27–28 сентября 2025 года.");
    }

    @Test
    void countsRussianPeopleByTheirEnding() {
        assertThat(people(1)).contains("Принял участие 1 человек.");
        assertThat(people(2)).contains("Приняли участие 2 человека.");
        assertThat(people(11)).contains("Приняли участие 11 человек.");
        assertThat(people(21)).contains("Принял участие 21 человек.");
        assertThat(people(1024)).contains("Приняли участие 1 024 человека.");
    }

    @Test
    void tellsAFewTimesOneByOne() {
        book.accepted(with(happening("t2a2", "2025-06-14", "Шерқала тауы", 20), Map.of("t2a2i4", "3.5"), List.of()))
                .accepted(happening("t2a2", "2025-07-12", "Саура шатқалы", 25));
        assertThat(about("2.2", Language.RU))
                .contains("Мероприятие проведено 2 раза, с 14 июня по 12 июля 2025 года.")
                .contains("Всего участвовали 45 человек (по числу посещений).")
                .contains(
                        "14 июня 2025 года, Шерқала тауы – 20 человек; жиналған қалдық – 3,5 тонны. Done on 2025-06-14.")
                .contains("12 июля 2025 года, Саура шатқалы – 25 человек.");
        assertThat(about("2.2", Language.KK))
                .contains("Іс-шара 2025 жылғы 14 маусым – 12 шілде аралығында 2 рет өтті.")
                .contains("Барлығы 45 адам қатысты (келу саны бойынша).")
                .contains("2025 жылғы 14 маусым, Шерқала тауы – 20 адам; жиналған қалдық – 3,5 тонна.");
    }

    @Test
    void drawsManyTimesTogether() {
        for (int day = 10; day < 30; day++) {
            book.accepted(happening("t2a2", "2025-06-" + day, day % 2 == 0 ? "Шерқала тауы" : "Саура шатқалы", 20));
        }
        assertThat(about("2.2", Language.RU))
                .contains("Мероприятие проведено 20 раз в период 10–29 июня 2025 года.")
                .contains("Места проведения: Шерқала тауы, Саура шатқалы.")
                .contains("Всего участвовали 400 человек (по числу посещений).")
                .doesNotContain("12 июня");
    }

    @Test
    void saysWhatConfirmsIt() {
        var photo = book.file(FileKind.PHOTO, null, true);
        var second = book.file(FileKind.PHOTO, null, true);
        var list = book.file(FileKind.DOCUMENT, "тізім.pdf", true);
        book.accepted(with(
                happening("t3a3", "2025-10-22", "Ақтау", 24),
                Map.of(),
                List.of(photo, second, list),
                "https://www.instagram.com/p/DOoHHXCjXhq/"));
        assertThat(about("3.3", Language.RU))
                .contains("Подтверждающие материалы: 2 фото, 1 документ.")
                .contains("О мероприятии есть 1 публикация, ссылка приведена ниже.");
        assertThat(about("3.3", Language.KK)).contains("Растаушы материалдар: 2 фото, 1 құжат.");
    }

    @Test
    void writesNothingWhereNothingIsKnown() {
        assertThat(lines("2.1", Language.KK)).isEmpty();
    }

    @Test
    void marksWhatPeopleWroteInAnotherLanguage() {
        book.accepted(with(happening("t3a3", "2025-10-22", "Ақтау", 24), Map.of(), List.of()));
        assertThat(lines("3.3", Language.RU))
                .filteredOn(line -> line.text().contains("Done on"))
                .singleElement()
                .satisfies(line -> assertThat(line.mark()).isEqualTo(Mark.UNTRANSLATED));
        assertThat(lines("3.3", Language.KK)).extracting(Line::mark).containsOnly(Mark.PLAIN);
    }

    @Test
    void everyParagraphWithAFigureKnowsItsEntries() {
        book.accepted(happening("t3a3", "2025-10-22", "Ақтау", 24));
        assertThat(lines("3.3", Language.RU).getFirst().source().entries()).hasSize(1);
    }

    @Test
    void saysMonthsOfAPublishedReportWithoutInventingDays() {
        var facts = Cases.declared(Cases.TAZA_ALEM);
        assertThat(text(facts, "2.2", Language.KK))
                .startsWith(
                        "Іс-шара 20 рет өтті. Өткен уақыты: 2025 жылғы маусым – қазан. Өткен орындары: Көгілдір шығанақ,")
                .contains("400 адам қатысты.")
                .contains("жиналған қалдық – шамамен 60 тонна");
        assertThat(text(facts, "3.3", Language.KK)).startsWith("24 адам қатысты.");
    }

    @Test
    void putsTheLevelOfAchievementBesideThePlan() {
        assertThat(text(Cases.declared(Cases.ZHETISU), "1.1", Language.RU))
                .contains(
                        "Показатели: пресс-релизы – 2 (план: 2 (на каз., русс. языках)); пресс-конференции – 2 (план: 2)");
    }

    @Test
    void saysAPlanThatIsAMereNumberInTheLanguageOfTheReport() {
        book.accepted(happening("t2a2", "2025-06-14", "Шерқала тауы", 20))
                .accepted(happening("t2a2", "2025-07-12", "Саура шатқалы", 25));
        assertThat(about("2.2", Language.RU))
                .contains("2 нысан (план: 10)", "2 субботника (план: 10 нысанда 2 реттен)");
        assertThat(about("2.2", Language.KK)).contains("2 сенбілік (жоспар: 10 нысанда 2 реттен)");
        assertThat(text(Cases.declared(Cases.ZHETISU), "1.3", Language.RU))
                .contains("количество встреч – не менее 10 (план: не менее 10)");
    }

    @Test
    void saysOnePublicationInTheSingular() {
        var photo = with(
                happening("t3a3", "2025-10-22", "Ақтау", 24),
                Map.of(),
                List.of(),
                "https://www.instagram.com/p/DOoHHXCjXhq/");
        book.accepted(photo);
        assertThat(about("3.3", Language.KK)).contains("Іс-шара туралы 1 жарияланым бар, сілтемесі төменде.");
        assertThat(about("3.3", Language.RU)).contains("О мероприятии есть 1 публикация, ссылка приведена ниже.");
    }

    private String people(int count) {
        var one = new Logbook(Cases.declared(Cases.TAZA_ALEM).project());
        one.accepted(happening("t3a3", "2025-10-22", "Ақтау", count));
        return text(one.facts(), "3.3", Language.RU);
    }

    private static Happening led(Happening one, String by) {
        return new Happening(
                one.activity(),
                one.title(),
                one.from(),
                one.to(),
                one.place(),
                one.attendance(),
                one.measures(),
                one.result(),
                by,
                one.files(),
                one.publications());
    }

    private String about(String label, Language language) {
        return text(book.facts(), label, language);
    }

    private static String text(Facts facts, String label, Language language) {
        return String.join(
                        "\n",
                        lines(facts, label, language).stream().map(Line::text).toList())
                .replace('\u00a0', ' ');
    }

    private List<Line> lines(String label, Language language) {
        return lines(book.facts(), label, language);
    }

    private static List<Line> lines(Facts facts, String label, Language language) {
        var activity = facts.activities().stream()
                .filter(one -> one.label().equals(label))
                .findFirst()
                .orElseThrow();
        return new Prose(new Scribe(language, facts.project().language(), PHRASES))
                .about(activity, facts.accounts(activity.activity()));
    }
}
