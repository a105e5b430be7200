package kz.esep.admin.reports.checks;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.esep.admin.Cases;
import kz.esep.admin.projects.file.Opened;
import kz.esep.admin.projects.file.ReportFiles;
import kz.esep.plan.ProjectId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * What the checks find in the published reports, against what their readers found: every defect that arithmetic or dates
 * show, every result that was computed for them, and a judgement of each single finding.
 */
class FindingsOfCasesTest {

    private static final Path FOLDER = Path.of("src/test/resources/cases");
    private static final Pattern ACTIVITY = Pattern.compile("activities\\.([tx])(\\d+)a(\\d+)");
    private static final double TOLERATED = 0.1;

    private static final Map<String, Object> JUDGEMENT = judgement();

    static List<String> cases() {
        return Cases.ALL;
    }

    @ParameterizedTest
    @MethodSource("cases")
    void everyDefectOfArithmeticAndDatesIsFoundOrIsNotInTheFile(String name) {
        var told = list(of(name), "defects");
        for (var defect : oracle(name).path("defects")) {
            if (!List.of("arithmetic", "date").contains(defect.path("check").asString())) {
                continue;
            }
            var place = defect.path("where").asString();
            var what = defect.path("what").asString();
            var entry = told.stream()
                    .filter(one -> place.equals(one.get("where")))
                    .filter(one -> what.startsWith(one.getOrDefault("what", "").toString()))
                    .findFirst();
            assertThat(entry).as("%s: a line about the defect %s", name, place).isPresent();
            if (!entry.orElseThrow().containsKey("notInFile")) {
                assertThat(keys(name)).as("%s: %s", name, place).containsAll(strings(entry.orElseThrow(), "found"));
            }
        }
    }

    @ParameterizedTest
    @MethodSource("cases")
    void everyFindingWasJudgedAndFewAreFalse(String name) {
        var judged = list(of(name), "judged");
        var known = judged.stream()
                .flatMap(one -> strings(one, "at").stream().map(place -> one.get("code") + " " + place))
                .toList();
        assertThat(keys(name)).containsExactlyInAnyOrderElementsOf(known);
        var falseOnes = judged.stream()
                .filter(one -> Boolean.FALSE.equals(one.get("alarm")))
                .mapToInt(one -> strings(one, "at").size())
                .sum();
        assertThat((double) falseOnes / known.size()).isLessThan(TOLERATED);
        assertThat(judged)
                .allSatisfy(one -> assertThat(String.valueOf(one.get("why"))).hasSizeGreaterThan(4));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void theDocumentTellsOfEachCase(String name) throws IOException {
        var document = Files.readString(Path.of("../docs/findings.md"));
        var judged = list(of(name), "judged");
        var all = judged.stream().mapToInt(one -> strings(one, "at").size()).sum();
        assertThat(document).contains("`" + name + "`: " + all + " findings");
        list(of(name), "defects").stream()
                .filter(one -> one.containsKey("notInFile"))
                .forEach(one -> assertThat(document).contains(String.valueOf(one.get("notInFile"))));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void sumsAreJudgedAsTheReaderJudgedThem(String name) {
        var wrong = oracle(name)
                .path("expectedChecks")
                .path("sums")
                .valueStream()
                .filter(sum -> !sum.path("ok").asBoolean())
                .map(sum -> "SUM_MISMATCH statistics." + sum.path("name").asString())
                .toList();
        assertThat(found(name, "SUM_MISMATCH").stream()
                        .filter(finding -> !finding.where().startsWith("projects."))
                        .map(FindingsOfCasesTest::key))
                .containsExactlyElementsOf(wrong);
    }

    @ParameterizedTest
    @MethodSource("cases")
    void everyRowThatLacksSomethingIsFoundAndNoOther(String name) {
        var expected = oracle(name).path("expectedChecks");
        Map.of(
                        "Date", "DATE_MISSING",
                        "Place", "PLACE_MISSING",
                        "Participants", "PARTICIPANTS_MISSING",
                        "Links", "LINK_MISSING")
                .forEach((what, code) -> Stream.of("activitiesWithout", "rowsWithout")
                        .map(prefix -> expected.path(prefix + what))
                        .filter(JsonNode::isArray)
                        .forEach(rows -> assertThat(labels(name, code))
                                .as("%s %s", name, code)
                                .containsExactlyElementsOf(texts(rows))));
        if (expected.has("effectSameAsShortTerm")) {
            assertThat(labels(name, "EFFECT_EQUALS_RESULT"))
                    .containsExactlyElementsOf(texts(expected.path("effectSameAsShortTerm")));
        }
    }

    @ParameterizedTest
    @MethodSource("cases")
    void everyPostGivenTwiceAndEveryPostOfAnotherTimeIsFound(String name) {
        var expected = oracle(name).path("expectedChecks");
        for (var duplicate : expected.path("links").path("duplicates")) {
            var code = duplicate.path("key").asString().replaceFirst(".*:", "");
            assertThat(found(name, "LINK_DUPLICATE")).anySatisfy(finding -> {
                assertThat(words(finding, "link")).contains(code);
                assertThat(words(finding, "activities"))
                        .isEqualTo(String.join(", ", texts(duplicate.path("activities"))));
            });
        }
        for (var post : expected.path("instagramPostDates")) {
            var early = post.path("relation").asString("").equals("before");
            var late = post.path("relation").asString("").equals("after");
            assertThat(dated(name, "LINK_BEFORE_ACTIVITY", post)).isEqualTo(early);
            assertThat(dated(name, "LINK_LONG_AFTER_ACTIVITY", post)).isEqualTo(late);
        }
    }

    @ParameterizedTest
    @MethodSource("cases")
    void headCountsAreComparedWithTheTotal(String name) {
        var expected = oracle(name).path("expectedChecks");
        if (!expected.has("participantsSum")) {
            return;
        }
        var sum = expected.path("participantsSum").decimalValue();
        var total = expected.path("statisticsTotal").decimalValue();
        var compared = found(name, "PARTICIPANTS_DIFFER").stream()
                .filter(finding -> finding.where().equals("activities"))
                .map(Finding::figures)
                .toList();
        if (sum.compareTo(total) == 0) {
            assertThat(compared).isEmpty();
        } else {
            assertThat(compared)
                    .singleElement()
                    .satisfies(figures -> assertThat(figures)
                            .containsEntry("sumOfActivities", sum)
                            .containsEntry("total", total));
        }
    }

    @Test
    void factsOfZhetisuAreMeasuredAsItsReaderMeasuredThem() {
        var expected = oracle(Cases.ZHETISU).path("expectedChecks");
        assertThat(indicators("FACT_UNMEASURED")).containsAll(texts(expected.path("unmeasured")));
        assertThat(indicators("PLAN_NOT_MET")).containsExactlyElementsOf(texts(expected.path("notMet")));
        assertThat(found(Cases.ZHETISU, "FACT_COPIES_PLAN"))
                .singleElement()
                .satisfies(finding -> assertThat(finding.figures())
                        .containsEntry(
                                "copied",
                                new BigDecimal(
                                        expected.path("factEqualsPlanText").asInt()))
                        .containsEntry(
                                "indicators",
                                new BigDecimal(expected.path("indicatorsTotal").asInt())));
    }

    @Test
    void figuresOfTheProgrammeAreThoseThatItsReaderComputed() {
        var name = "eu-small-grants";
        var expected = oracle(name).path("expectedChecks");
        assertThat(found(name, "COPIED_FIGURE").stream().map(finding -> words(finding, "project")))
                .containsExactlyElementsOf(texts(expected.path("participantsEqualsBudget")));
        var described = found(name, "PARTICIPANTS_DIFFER").stream()
                .filter(finding -> finding.message().key().endsWith(".described"))
                .collect(Collectors.toMap(
                        finding -> words(finding, "project"),
                        finding -> requireNonNull(finding.figures().get("described"))));
        assertThat(described)
                .isEqualTo(Map.of(
                        "Жас дәурен",
                        expected.path("derived").path("Жас дәурен").decimalValue()));
        assertThat(found(name, "FIELD_EMPTY"))
                .filteredOn(finding -> finding.where().equals("resultsTable.budget"))
                .singleElement()
                .satisfies(finding -> assertThat(finding.figures())
                        .containsEntry("sum", expected.path("budgetEurTotal").decimalValue()));
    }

    private static boolean dated(String name, String code, JsonNode post) {
        return found(name, code).stream()
                .anyMatch(finding -> words(finding, "link")
                                .contains(post.path("shortcode").asString())
                        && label(finding.where()).equals(post.path("activity").asString()));
    }

    private static List<String> labels(String name, String code) {
        return found(name, code).stream()
                .filter(finding -> finding.where().startsWith("activities."))
                .map(finding -> label(finding.where()))
                .toList();
    }

    /** The readers call the unnumbered blocks by what they are. */
    private static String label(String where) {
        var activity = ACTIVITY.matcher(where);
        if (!activity.matches()) {
            return where;
        }
        var task = activity.group(1).equals("t")
                ? activity.group(2)
                : activity.group(2).equals("1") ? "final" : "info";
        return task + "." + activity.group(3);
    }

    /** «1.3 Количество встреч». */
    private static List<String> indicators(String code) {
        var facts = Cases.declared(Cases.ZHETISU);
        return found(Cases.ZHETISU, code).stream()
                .map(finding -> facts.activities().stream()
                        .flatMap(activity -> activity.indicators().stream()
                                .filter(one -> finding.where()
                                        .equals("indicators." + one.indicator().id()))
                                .map(one -> activity.label() + " "
                                        + one.indicator()
                                                .name()
                                                .in(facts.project().language())))
                        .findFirst()
                        .orElseThrow())
                .toList();
    }

    private static List<Finding> found(String name, String code) {
        return findings(name).stream()
                .filter(finding -> finding.code().equals(code))
                .toList();
    }

    private static List<String> keys(String name) {
        return findings(name).stream().map(FindingsOfCasesTest::key).toList();
    }

    private static String key(Finding finding) {
        return finding.code() + " " + finding.where();
    }

    /** Those of an operator's report without those of its projects, which are cases of their own. */
    private static List<Finding> findings(String name) {
        return switch (ReportFiles.open(FOLDER.resolve(name + ".json"), new ProjectId(name))) {
            case Opened.OfProject one ->
                one.programme().map(Checks::findings).orElseGet(() -> Checks.findings(one.facts()));
            case Opened.OfOperator one ->
                Checks.findings(one.report()).stream()
                        .filter(finding -> !finding.where().startsWith("projects."))
                        .toList();
            case Opened.Unusable no -> throw new AssertionError(no.toString());
        };
    }

    private static String words(Finding finding, String argument) {
        return String.valueOf(finding.message().arguments().get(argument));
    }

    private static JsonNode oracle(String name) {
        return new JsonMapper().readTree(Cases.content(name));
    }

    private static List<String> texts(JsonNode array) {
        return array.valueStream().map(JsonNode::asString).toList();
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> of(String name) {
        return (Map<String, Object>) requireNonNull(JUDGEMENT.get(name), name);
    }

    @SuppressWarnings("unchecked")
    private static List<Map<String, Object>> list(Map<String, Object> part, String member) {
        return (List<Map<String, Object>>) part.getOrDefault(member, List.of());
    }

    @SuppressWarnings("unchecked")
    private static List<String> strings(Map<String, Object> part, String member) {
        return (List<String>) part.getOrDefault(member, List.of());
    }

    private static Map<String, Object> judgement() {
        try (var stream = FindingsOfCasesTest.class.getResourceAsStream("judgement.yml")) {
            return new Yaml(new SafeConstructor(new LoaderOptions())).load(requireNonNull(stream));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
