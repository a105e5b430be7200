package kz.esep.admin.reports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import kz.esep.admin.Cases;
import kz.esep.admin.reports.filling.Drafts;
import kz.esep.admin.reports.forms.Form;
import kz.esep.admin.reports.forms.Forms;
import kz.esep.admin.reports.forms.Subject;
import kz.esep.drafts.OfferedForm;
import kz.esep.facts.Figure;
import kz.esep.facts.Statistics;
import kz.esep.language.Language;
import kz.esep.language.Numbers;
import kz.esep.language.Phrases;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Compiles the published reports anew, opens them again and compares them with the files cell by cell. */
class PublishedReportsTest {

    private static final Phrases PHRASES = Phrases.load(PublishedReportsTest.class.getClassLoader(), Forms.PHRASES);
    private static final Forms FORMS = new Forms(PHRASES);
    private static final int MAIN_TABLE = 1;

    static Stream<Arguments> finalReports() {
        return Cases.PROJECTS.stream()
                .flatMap(name -> Stream.of(Language.KK, Language.RU).map(language -> Arguments.of(name, language)));
    }

    @ParameterizedTest
    @MethodSource("finalReports")
    void everyIndicatorHasItsPlanAndFactOnItsLine(String name, Language language) {
        var facts = Cases.declared(name);
        var rows = rows(
                tables(OfferedForm.FINAL_REPORT, new Subject.OfProject(facts), language)
                        .get(MAIN_TABLE),
                2);
        var expected = new ArrayList<List<String>>();
        for (var activity : facts.activities()) {
            for (var one : activity.indicators()) {
                var plan = one.indicator().plan();
                expected.add(List.of(plan == null ? noData(language) : plan.raw(), printed(one.fact(), language)));
            }
            if (activity.indicators().isEmpty()) {
                expected.add(List.of("–", "–"));
            }
        }
        assertThat(rows.stream().map(row -> List.of(row.get(7), row.get(8)))).isEqualTo(expected);
    }

    @ParameterizedTest
    @MethodSource("finalReports")
    void everyActivityHasItsPeopleAndResults(String name, Language language) {
        var facts = Cases.declared(name);
        var rows = rows(
                tables(OfferedForm.FINAL_REPORT, new Subject.OfProject(facts), language)
                        .get(MAIN_TABLE),
                2);
        int at = 0;
        for (var activity : facts.activities()) {
            var row = rows.get(at);
            assertThat(row.get(1))
                    .as(activity.label())
                    .contains(activity.activity().title().in(language));
            var people = activity.participants() == null && activity.participantsText() != null
                    ? activity.participantsText()
                    : printed(activity.participants(), language);
            assertThat(row.get(4)).as(activity.label()).startsWith(people);
            activity.results().forEach(result -> assertThat(row.get(5)).contains(result.strip()));
            at += Math.max(1, activity.indicators().size());
        }
        assertThat(at).isEqualTo(rows.size());
    }

    @ParameterizedTest
    @MethodSource("finalReports")
    void theThreeTablesOfStatisticsAreThoseOfTheFile(String name, Language language) {
        var facts = Cases.declared(name);
        var tables = tables(OfferedForm.FINAL_REPORT, new Subject.OfProject(facts), language);
        var values = tables.stream()
                .map(table -> rows(table, 1))
                .filter(rows -> rows.size() == 1)
                .map(List::getFirst)
                .toList();
        facts.statistics().tables().forEach(table -> assertThat(values).contains(row(table, language)));
    }

    @ParameterizedTest
    @EnumSource(names = {"KK", "RU"})
    void theTablesOfTheOperatorsReportAreThoseOfTheFile(Language language) {
        var call = FormSamples.call();
        var tables = tables(OfferedForm.OPERATOR_REPORT, new Subject.OfCall(call), language);
        assertThat(rows(tables.get(0), 1))
                .extracting(row -> row.get(2), row -> row.get(3).replace('\u00a0', ' '))
                .containsExactly(tuple("1", "10 000 000"), tuple("1", "11 796 000"), tuple("1", "8 204 000"));
        assertThat(rows(tables.get(0), 1).stream().map(row -> row.get(1)))
                .containsExactlyElementsOf(call.priorities().stream()
                        .map(one -> one.name().in(language))
                        .toList());
        var contracts = rows(tables.get(1), 1);
        assertThat(contracts).hasSize(3);
        assertThat(contracts.stream().map(row -> row.get(4)))
                .containsExactlyElementsOf(call.contracts().stream()
                        .map(one -> Objects.requireNonNull(one.grantee()).in(language))
                        .toList());
        assertThat(contracts.stream().map(row -> row.get(5)))
                .satisfiesExactly(
                        cell -> assertThat(cell).isEqualTo("№ 51, 22.05.2025"),
                        cell -> assertThat(cell).isEqualTo("№ 53, 22.05.2025"),
                        cell -> assertThat(cell)
                                .startsWith("№ 52, 22.05.2025")
                                .contains(language == Language.RU ? "расторгнут" : "бұзылды"));
        assertThat(tables.get(1).getRow(2).getCell(1).getCTTc().getTcPr().isSetVMerge())
                .isTrue();
        var partners = rows(tables.get(2), 1);
        assertThat(partners).hasSize(4);
        assertThat(partners.get(0).get(3)).contains("ЕСОJOL");
        assertThat(partners.get(3).subList(3, 7)).containsOnly("-");
    }

    @ParameterizedTest
    @EnumSource(names = {"KK", "RU"})
    void thePointsOfTheOperatorsReportAreCounted(Language language) {
        var text = text(OfferedForm.OPERATOR_REPORT, new Subject.OfCall(FormSamples.call()), language);
        if (language == Language.RU) {
            assertThat(text)
                    .contains("14 марта 2025 года объявлен конкурс грантов на 2025 год.")
                    .contains("Приём заявок завершён 9 апреля 2025 года.")
                    .contains("За отчётный период по 3 приоритетным направлениям размещено 3 гранта.")
                    .contains("Заключено 3 договора с 2 неправительственными организациями.")
                    .contains("Из них расторгнут 1 договор")
                    .contains("Объявлено: 3 гранта, общая сумма – 30 000 000 (тридцать миллионов) тенге.")
                    .contains("После расторжения: 2 гранта, общая сумма – 20 000 000 (двадцать миллионов) тенге.")
                    .contains("Общее число партнёров, привлечённых к реализации грантов, – 3.");
        } else {
            assertThat(text)
                    .contains("2 үкіметтік емес ұйыммен 3 шарт жасалды.")
                    .contains("Оның ішінде 1 шарт бұзылды")
                    .contains("«Қоршаған ортаны қорғау» – 2 жоба")
                    .contains("Жарияланғаны: 3 грант, жалпы сомасы – 30 000 000 (отыз миллион) теңге.")
                    .contains("Шарт бұзылғаннан кейін: 2 грант, жалпы сомасы – 20 000 000 (жиырма миллион) теңге.")
                    .contains("тартылған әріптестердің жалпы саны – 3.")
                    .contains("Бюджеттен тыс көздерден қаражат тартылған жоқ.");
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"KK", "RU"})
    void theAnnexesOfTheOperatorsReportHoldBothProjects(Language language) {
        var call = FormSamples.call();
        var tables = tables(OfferedForm.OPERATOR_REPORT, new Subject.OfCall(call), language);
        var values = tables.stream().flatMap(table -> rows(table, 1).stream()).toList();
        for (var facts : call.projects()) {
            facts.statistics().tables().forEach(table -> assertThat(values).contains(row(table, language)));
        }
        var text = text(OfferedForm.OPERATOR_REPORT, new Subject.OfCall(call), language);
        for (var facts : call.projects()) {
            facts.activities().forEach(activity -> {
                assertThat(text).contains(activity.activity().title().in(language));
                activity.links().forEach(link -> assertThat(text).contains(link.url()));
                if (activity.remark() != null) {
                    assertThat(text).contains(activity.remark().strip());
                }
            });
        }
    }

    @ParameterizedTest
    @EnumSource
    void theResultsTableOfThePressReleaseAddsUp(Language language) {
        var programme = FormSamples.programme();
        var table = tables(OfferedForm.PRESS_RELEASE, new Subject.OfProgramme(programme, null), language)
                .get(1);
        var rows = rows(table, 1);
        assertThat(rows).hasSize(5);
        assertThat(plain(rows.get(0).subList(1, 6))).containsExactly("7", "1", "8", "1", "1580");
        assertThat(plain(rows.get(1).subList(1, 6))).containsExactly("2", "3", "1", "1", "1246");
        assertThat(plain(rows.get(2).subList(1, 6))).containsExactly("3", "1", "1", "1", "1926");
        assertThat(rows.get(3).subList(1, 6)).containsOnly(noData(language));
        assertThat(plain(rows.get(4).subList(1, 6))).containsExactly("12", "5", "10", "3", "4752");
        assertThat(rows.get(4).getFirst()).isEqualTo(PHRASES.say(language, "press-release.total"));
    }

    @ParameterizedTest
    @EnumSource
    void onlyCompletedProjectsAreInTheAnnexes(Language language) {
        var text = text(OfferedForm.PRESS_RELEASE, new Subject.OfProgramme(FormSamples.programme(), null), language);
        assertThat(text).contains("1/ Сайғақтардың", "4/ Басқұдықтағы").doesNotContain("5/ Шетпе", "6/ Ақтаудағы");
        assertThat(text).contains("Шетпе азаматтары – Шетпе маңындағы");
    }

    private static List<String> plain(List<String> cells) {
        return cells.stream().map(cell -> cell.replaceAll("[\\s\u00a0,]", "")).toList();
    }

    private static List<String> row(Statistics.Breakdown table, Language language) {
        var cells = new ArrayList<String>();
        cells.add(printed(table.total(), language));
        table.table()
                .categories()
                .forEach(category -> cells.add(printed(table.part(category).orElse(null), language)));
        return cells;
    }

    private static String printed(@Nullable Figure figure, Language language) {
        if (figure == null) {
            return noData(language);
        }
        var words = figure.text();
        if (words != null && words.codePoints().anyMatch(Character::isLetter)) {
            return words.strip();
        }
        return String.join(
                " / ",
                figure.parts().stream().map(part -> Numbers.say(part, language)).toList());
    }

    private static String noData(Language language) {
        return PHRASES.say(language, "report.no-data");
    }

    private static byte[] docx(OfferedForm kind, Subject subject, Language language) {
        Form<?> form = FORMS.find(kind.code()).orElseThrow();
        return Drafts.docx(form, subject, language);
    }

    private static List<XWPFTable> tables(OfferedForm kind, Subject subject, Language language) {
        return open(docx(kind, subject, language)).getTables();
    }

    private static String text(OfferedForm kind, Subject subject, Language language) {
        var text = new StringBuilder();
        try (var extractor = new XWPFWordExtractor(open(docx(kind, subject, language)))) {
            text.append(extractor.getText());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString().replace('\u00a0', ' ');
    }

    private static XWPFDocument open(byte[] docx) {
        try {
            return new XWPFDocument(new ByteArrayInputStream(docx));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<List<String>> rows(XWPFTable table, int header) {
        return table.getRows().stream()
                .skip(header)
                .map(row -> row.getTableCells().stream()
                        .map(cell -> cell.getText().strip())
                        .toList())
                .toList();
    }
}
