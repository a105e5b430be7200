package kz.esep.admin.reports.checks;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import kz.esep.admin.Cases;
import kz.esep.facts.Facts;
import kz.esep.facts.Statistics;
import kz.esep.language.Language;
import kz.esep.language.Phrases;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.json.JsonMapper;

class ChecksTest {

    /** For every check the smallest report in which it finds exactly one thing. */
    private static final Map<String, String> SAMPLES = Map.of(
            "SUM_MISMATCH", "{\"statistics\":{\"gender\":{\"total\":3,\"male\":1,\"female\":1}}}",
            "TOTALS_DIFFER", "{\"statistics\":{\"gender\":{\"total\":3},\"age\":{\"total\":4}}}",
            "VISITS_DIFFER", """
                    {"statistics":{"age":{"total":4}},
                     "tasks":[{"number":1,"title":"a","activities":[{"number":1,"title":"b","participants":5}]}]}""",
            "OLDER_THAN_BANDS", "{\"statistics\":{\"status\":{\"older50\":5},\"age\":{\"46-58\":2,\"59+\":2}}}",
            "YOUNG_WITHOUT_CHILDREN", "{\"statistics\":{\"status\":{\"children\":0},\"age\":{\"13-16\":1}}}",
            "PLACES_DIFFER", """
                    {"tasks":[{"number":1,"title":"a","activities":[{"number":1,"title":"b","places":["c"],
                     "indicators":[{"name":"d","unit":"нысан","fact":2}]}]}]}""",
            "DATE_OUTSIDE_PERIOD", """
                    {"project":{"start":"2025-05-22","end":"2025-11-30"},"tasks":[{"number":1,"title":"a",
                     "activities":[{"number":1,"title":"b","when":[{"from":"2025-05-21","to":"2025-05-21"},
                     {"from":"2025-05-01","to":"2025-05-31"}]}]}]}""",
            "DEVIATION_UNEXPLAINED", """
                    {"deviationJustification":"-","projectIndicators":[
                     {"name":"a","plan":2,"comparator":"=","fact":1},{"name":"b","plan":2,"comparator":"=","fact":2}]}""",
            "SPENDING_DIFFERS", """
                    {"grant":{"amountKzt":100},"socioEconomic":[
                     {"indicator":"Фонд оплаты труда от общей суммы гранта","fact":50},
                     {"indicator":"Налоги (СН, СО, ОСМС только штатных сотрудников)","fact":10},
                     {"indicator":"Вклад в экономику (покупка товаров и услуг)","fact":39.5}]}""",
            "THOUSANDS_OF_TENGE", "{\"proposals\":[{\"amountThousandKzt\":7000000},{\"amountThousandKzt\":7000}]}");

    private final Phrases phrases = Phrases.load(ChecksTest.class.getClassLoader(), List.of(Checks.PHRASES));

    static List<Check> all() {
        return Checks.all();
    }

    @ParameterizedTest
    @MethodSource("all")
    void everyCheckFindsItsSampleAndSaysSoInThreeLanguages(Check check) {
        var sample = SAMPLES.get(check.code());
        assertThat(sample).as("a sample for %s", check.code()).isNotNull();
        var found = check.in(Cases.declaredIn(requireNonNull(sample))).toList();
        assertThat(found).singleElement().satisfies(finding -> {
            assertThat(finding.code()).isEqualTo(check.code());
            assertThat(finding.message().key()).isEqualTo("findings." + check.code());
            for (var language : Language.values()) {
                assertThat(phrases.say(language, finding.message())).isNotBlank();
            }
        });
    }

    @ParameterizedTest
    @MethodSource("all")
    void noCheckFindsAnythingWhereNothingIsGiven(Check check) {
        assertThat(check.in(Cases.declaredIn("{}"))).isEmpty();
    }

    @Test
    void findsThePartsThatMakeFiveMoreThanTheTotal() {
        var findings = found("SUM_MISMATCH", Cases.declared(Cases.EKO));
        assertThat(findings).singleElement().satisfies(finding -> {
            assertThat(finding.where()).isEqualTo("statistics.status");
            assertThat(finding.severity()).isEqualTo(Severity.ERROR);
            assertThat(finding.figures())
                    .containsExactly(
                            Map.entry("total", new BigDecimal(770)),
                            Map.entry("sumOfParts", new BigDecimal(775)),
                            Map.entry("difference", new BigDecimal(-5)));
        });
    }

    @Test
    void findsNothingSeriousInTheStatisticsOfACleanReport() {
        var findings = Checks.findings(Cases.declared(Cases.ZHETISU));
        assertThat(findings).noneMatch(finding -> finding.severity() == Severity.ERROR);
        assertThat(findings).noneMatch(finding -> finding.where().startsWith("statistics"));
        assertThat(findings).noneMatch(finding -> finding.code().equals("VISITS_DIFFER"));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void agreesWithTheReaderOfEveryReportOnItsSums(String name) {
        var expected = new JsonMapper()
                .readTree(Cases.content(name))
                .path("expectedChecks")
                .path("sums");
        var wrong = expected.valueStream()
                .filter(sum -> !sum.path("ok").asBoolean())
                .map(sum -> "statistics." + sum.path("name").asString())
                .toList();
        assertThat(found("SUM_MISMATCH", Cases.declared(name)).stream().map(Finding::where))
                .containsExactlyElementsOf(wrong);
        assertThat(found("TOTALS_DIFFER", Cases.declared(name))).isEmpty();
    }

    @Test
    void comparesHeadCountsWithTheStatistics() {
        assertThat(found("VISITS_DIFFER", Cases.declared(Cases.EKO)))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.figures()).containsEntry("sumOfActivities", new BigDecimal(920));
                    assertThat(finding.severity()).isEqualTo(Severity.WARNING);
                });
        assertThat(found("VISITS_DIFFER", Cases.declared(Cases.TAZA_ALEM))).isEmpty();
    }

    @Test
    void findsTenSitesAnnouncedAndNineListed() {
        assertThat(found("PLACES_DIFFER", Cases.declared(Cases.TAZA_ALEM)))
                .singleElement()
                .extracting(Finding::figures)
                .isEqualTo(Map.of("claimed", BigDecimal.TEN, "named", new BigDecimal(9)));
    }

    @Test
    void findsEveryPlanThatWasNotMetAndNotExplained() {
        assertThat(found("DEVIATION_UNEXPLAINED", Cases.declared(Cases.ZHETISU)).stream()
                        .filter(finding -> finding.figures()
                                        .getOrDefault("fact", BigDecimal.ZERO)
                                        .compareTo(finding.figures().getOrDefault("plan", BigDecimal.ZERO))
                                < 0)
                        .map(Finding::where))
                .containsExactly("indicators.t3a1i5", "indicators.t3a10i4");
    }

    @Test
    void peopleWithoutAColumnAreNoMismatch() {
        assertThat(Checks.findings(Cases.declaredIn(
                        "{\"statistics\":{\"gender\":{\"total\":3,\"male\":1,\"female\":1,\"notStated\":1}}}")))
                .isEmpty();
        assertThat(Checks.findings(Cases.declaredIn(
                        "{\"statistics\":{\"gender\":{\"total\":2,\"male\":1,\"female\":1,\"notStated\":1}}}")))
                .isEmpty();
    }

    @Test
    void anIncompleteTableIsWrongOnlyWhenItHoldsTooMany() {
        assertThat(Checks.findings(Cases.declaredIn("{\"statistics\":{\"gender\":{\"total\":3,\"male\":1}}}")))
                .isEmpty();
        assertThat(Checks.findings(Cases.declaredIn("{\"statistics\":{\"gender\":{\"total\":3,\"male\":4}}}")))
                .hasSize(1);
    }

    @Test
    void aTableIsWrongExactlyWhenItsPartsDoNotMakeItsTotal() {
        var random = new Random(20261120);
        for (int round = 0; round < 300; round++) {
            var parts = Statistics.Table.AGE.categories().stream()
                    .collect(Collectors.toMap(category -> category, category -> random.nextInt(500)));
            int sum = parts.values().stream().mapToInt(Integer::intValue).sum();
            int error = random.nextInt(3) - 1;
            var members = parts.entrySet().stream()
                    .map(part -> "\"" + part.getKey() + "\":" + part.getValue())
                    .collect(Collectors.joining(","));
            var facts =
                    Cases.declaredIn("{\"statistics\":{\"age\":{\"total\":" + (sum + error) + "," + members + "}}}");
            assertThat(found("SUM_MISMATCH", facts)).hasSize(Math.abs(error));
        }
    }

    @Test
    void aDraftInAnotherLanguageTellsWhatIsNotTranslated() {
        var taza = Cases.declared(Cases.TAZA_ALEM);
        assertThat(Checks.ofDraft(taza, Language.KK)).isEqualTo(Checks.findings(taza));
        assertThat(Checks.ofDraft(taza, Language.RU).getLast()).satisfies(finding -> {
            assertThat(finding.code()).isEqualTo("TRANSLATION_MISSING");
            assertThat(phrases.say(Language.RU, finding.message())).startsWith("Не переведён");
        });
    }

    static List<String> cases() {
        return Cases.PROJECTS;
    }

    private static List<Finding> found(String code, Facts facts) {
        return Checks.findings(facts).stream()
                .filter(finding -> finding.code().equals(code))
                .toList();
    }
}
