package kz.esep.admin.reports.checks;

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

    private final Phrases phrases = Phrases.load(ChecksTest.class.getClassLoader(), List.of(Checks.PHRASES));

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
        assertThat(found("PARTICIPANTS_DIFFER", Cases.declared(Cases.EKO)))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.figures()).containsEntry("sumOfActivities", new BigDecimal(920));
                    assertThat(finding.severity()).isEqualTo(Severity.WARNING);
                });
        assertThat(found("PARTICIPANTS_DIFFER", Cases.declared(Cases.TAZA_ALEM)))
                .singleElement()
                .satisfies(finding -> assertThat(finding.message().key()).endsWith(".rounded"));
    }

    @Test
    void findsTenSitesAnnouncedAndNineListed() {
        assertThat(found("COUNT_DIFFERS_FROM_LIST", Cases.declared(Cases.TAZA_ALEM)))
                .singleElement()
                .extracting(Finding::figures)
                .isEqualTo(Map.of("claimed", BigDecimal.TEN, "named", new BigDecimal(9)));
    }

    @Test
    void findsEveryPlanThatWasNotMetAndThatNoneIsExplained() {
        var zhetisu = Cases.declared(Cases.ZHETISU);
        assertThat(found("PLAN_NOT_MET", zhetisu).stream().map(Finding::where))
                .containsExactly("indicators.t3a1i5", "indicators.t3a10i4");
        assertThat(found("DEVIATION_UNEXPLAINED", zhetisu))
                .singleElement()
                .satisfies(finding -> assertThat(finding.figures()).containsEntry("below", BigDecimal.TWO));
    }

    @Test
    void peopleWithoutAColumnAreNoMismatch() {
        assertThat(found(
                        "SUM_MISMATCH",
                        Cases.declaredIn(
                                "{\"statistics\":{\"gender\":{\"total\":3,\"male\":1,\"female\":1,\"notStated\":1}}}")))
                .isEmpty();
        assertThat(found(
                        "SUM_MISMATCH",
                        Cases.declaredIn(
                                "{\"statistics\":{\"gender\":{\"total\":2,\"male\":1,\"female\":1,\"notStated\":1}}}")))
                .isEmpty();
    }

    @Test
    void anIncompleteTableIsWrongOnlyWhenItHoldsTooMany() {
        assertThat(found("SUM_MISMATCH", Cases.declaredIn("{\"statistics\":{\"gender\":{\"total\":3,\"male\":1}}}")))
                .isEmpty();
        assertThat(found("SUM_MISMATCH", Cases.declaredIn("{\"statistics\":{\"gender\":{\"total\":3,\"male\":4}}}")))
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
            assertThat(phrases.say(Language.RU, finding.message())).startsWith("Не перев");
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
