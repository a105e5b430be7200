package kz.esep.admin.reports.checks;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import kz.esep.admin.Cases;
import kz.esep.admin.projects.file.Opened;
import kz.esep.admin.projects.file.ReportFiles;
import kz.esep.admin.reports.checks.consolidated.Consolidated;
import kz.esep.admin.reports.checks.consolidated.ConsolidatedChecks;
import kz.esep.admin.reports.checks.draft.Compiled;
import kz.esep.admin.reports.checks.draft.DraftChecks;
import kz.esep.admin.reports.checks.programme.Programme;
import kz.esep.admin.reports.checks.programme.ProgrammeChecks;
import kz.esep.card.Brief;
import kz.esep.drafts.Draft.Used;
import kz.esep.drafts.EntryChanges;
import kz.esep.facts.Facts;
import kz.esep.facts.Told;
import kz.esep.journal.EntryId;
import kz.esep.language.Language;
import kz.esep.language.Phrases;
import kz.esep.language.Wording;
import kz.esep.plan.ProjectId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Demands a sample for every message of every check: the smallest report in which it finds exactly one thing. */
class EveryCheckTest {

    private static final Path SAMPLES = Path.of("src/test/resources/kz/esep/admin/reports/checks/samples");

    /** What only a project can have whose record is kept here; a file of a published report does not tell. */
    private static final Set<String> LOGGED = Set.of(
            "EVIDENCE_MISSING.nothing",
            "FIELD_EMPTY.narrative",
            "REMARK_OPEN.returned",
            "BUDGET_MISMATCH.sub-grants",
            "AMOUNT_UNIT.tenge");

    private static final String CLEAN = "clean-project.json";

    private static final Phrases PHRASES = Phrases.load(EveryCheckTest.class.getClassLoader(), List.of(Checks.PHRASES));

    /** Every check with what it looks at in a file; empty where the file holds nothing of that kind. */
    record Registered(String code, Function<Opened, Stream<Finding>> in) {

        static Registered ofProject(Check<Facts> check) {
            return new Registered(
                    check.code(),
                    opened -> opened instanceof Opened.OfProject one
                                    && one.programme().isEmpty()
                            ? check.in(one.facts())
                            : Stream.empty());
        }

        static Registered ofReport(Check<Consolidated> check) {
            return new Registered(
                    check.code(),
                    opened -> opened instanceof Opened.OfOperator one ? check.in(one.report()) : Stream.empty());
        }

        static Registered ofProgramme(Check<Programme> check) {
            return new Registered(
                    check.code(),
                    opened -> opened instanceof Opened.OfProject one
                            ? one.programme().stream().flatMap(check::in)
                            : Stream.empty());
        }

        @Override
        public String toString() {
            return code;
        }
    }

    static List<Registered> checks() {
        return Stream.of(
                        Checks.ofProjects().stream().map(Registered::ofProject),
                        ConsolidatedChecks.ALL.stream().map(Registered::ofReport),
                        ProgrammeChecks.ALL.stream().map(Registered::ofProgramme))
                .flatMap(all -> all)
                .toList();
    }

    static List<String> samples() throws IOException {
        try (var files = Files.list(SAMPLES)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> !name.equals(CLEAN))
                    .map(name -> name.replace(".json", ""))
                    .sorted()
                    .toList();
        }
    }

    @ParameterizedTest
    @MethodSource("samples")
    void everySampleHoldsExactlyOneMistakeOfItsKind(String name) {
        var opened = open(name + ".json");
        var found = checks().stream()
                .filter(check -> check.code().equals(code(name)))
                .flatMap(check -> check.in().apply(opened));
        assertThat(found).singleElement().satisfies(finding -> {
            assertThat(finding.code()).isEqualTo(code(name));
            assertThat(finding.message().key()).isEqualTo("findings." + message(name));
            assertIsSaid(finding);
        });
    }

    @ParameterizedTest
    @MethodSource("checks")
    void everyCheckFindsSomethingInOneOfTheSamples(Registered check) throws IOException {
        assertThat(samples())
                .anySatisfy(name ->
                        assertThat(check.in().apply(open(name + ".json"))).isNotEmpty());
    }

    @Test
    void everyMessageHasASample() throws IOException {
        var ofDrafts = DraftChecks.ALL.stream().map(Check::code).toList();
        var messages = phraseKeys()
                .filter(key -> Character.isUpperCase(key.charAt(0)))
                .filter(key -> !ofDrafts.contains(code(key)))
                .filter(key -> !LOGGED.contains(key))
                .toList();
        assertThat(samples().stream().map(EveryCheckTest::message).distinct())
                .containsExactlyInAnyOrderElementsOf(messages);
    }

    @ParameterizedTest
    @MethodSource("checks")
    void noCheckFindsAnythingInACleanReport(Registered check) {
        assertThat(check.in().apply(open(CLEAN))).isEmpty();
    }

    @Test
    void everyMessageOfWhatIsLoggedFindsItsSample() {
        var found = Checks.findings(logged());
        assertThat(LOGGED)
                .allSatisfy(key -> assertThat(found)
                        .filteredOn(finding -> finding.message().key().equals("findings." + key))
                        .isNotEmpty()
                        .allSatisfy(EveryCheckTest::assertIsSaid));
        assertThat(found)
                .filteredOn(finding -> finding.code().equals("EVIDENCE_MISSING"))
                .singleElement()
                .satisfies(finding -> assertThat(finding.where()).isEqualTo("activities.t1a1"));
        assertThat(found)
                .filteredOn(finding -> finding.message().key().equals("findings.FIELD_EMPTY.narrative"))
                .extracting(Finding::where)
                .containsExactly("narratives.story", "narratives.result2", "narratives.result3");
        assertThat(found)
                .filteredOn(finding -> finding.code().equals("BUDGET_MISMATCH"))
                .singleElement()
                .satisfies(finding ->
                        assertThat(finding.figures().get("difference")).isEqualByComparingTo("100"));
    }

    @Test
    void aSectionInTheFutureTenseIsFoundInEachLanguageUnlessItLooksAhead() {
        assertThat(Checks.findings(logged()))
                .filteredOn(finding -> finding.code().equals("FUTURE_TENSE_IN_RESULT"))
                .extracting(Finding::where)
                .containsExactly("narratives.change");
    }

    /** A grant of 1 000 tenge: 400 paid, 500 passed on; one section is written, in two languages. */
    private static Facts logged() {
        var declared = Cases.declaredIn("{\"grant\":{\"amountKzt\":1000},\"socioEconomic\":["
                + "{\"indicator\":\"Фонд оплаты труда от общей суммы гранта\",\"fact\":400}],\"tasks\":[{\"number\":1,\"title\":\"a\",\"activities\":["
                + "{\"number\":1,\"title\":\"b\",\"events\":1},{\"number\":2,\"title\":\"c\"}]}]}");
        var told = new Told(
                null,
                Map.of(),
                Map.of(
                        "change",
                        new Wording(Language.KK, "Өзен тазарды.", "Река будет очищена.", null),
                        "contribution",
                        Wording.of(Language.RU, "Встречи будут проведены и дальше.")),
                Told.nothing().team(),
                List.of(),
                List.of(
                        new Told.SubGrant(
                                Wording.of(Language.RU, "Клуб"),
                                null,
                                "4",
                                LocalDate.of(2026, 3, 1),
                                new BigDecimal("500"),
                                true,
                                0),
                        new Told.SubGrant(
                                Wording.of(Language.RU, "Без договора"), null, null, null, BigDecimal.TEN, false, 0)),
                null,
                List.of(new Told.Proposal(
                        null, null, null, null, new BigDecimal("15"), new BigDecimal("15000"), null, null)),
                List.of(),
                List.of(),
                List.of(),
                null,
                null,
                Brief.untold(),
                List.of());
        return new Facts(
                Facts.Origin.LOGGED,
                declared.project(),
                declared.activities(),
                declared.indicators(),
                List.of(),
                declared.statistics(),
                declared.socioEconomic(),
                told,
                List.of(),
                List.of(new Facts.Remark(new EntryId("e1"), 7, null, "Суреттер анық емес")));
    }

    @Test
    void everyCheckOfADraftFindsItsSample() {
        var facts = Cases.declaredIn("{\"language\":\"kk\",\"project\":{\"title\":\"Таза жол\"}}");
        var changes =
                EntryChanges.between(List.of(used(3, 1), used(4, 1)), List.of(used(4, 2), used(8, 1), used(9, 1)));
        var draft = new Compiled(
                facts,
                Language.RU,
                Optional.of(new Compiled.Wording("final-report", 6)),
                Optional.of(new Compiled.Since(3, changes)));
        for (var check : DraftChecks.ALL) {
            assertThat(check.in(draft)).as(check.code()).singleElement().satisfies(finding -> {
                assertThat(finding.code()).isEqualTo(check.code());
                assertIsSaid(finding);
            });
            assertThat(check.in(Compiled.of(facts, Language.KK)))
                    .as(check.code())
                    .isEmpty();
        }
        assertThat(Checks.ofDraft(draft))
                .filteredOn(finding -> finding.code().equals("CHANGED_SINCE_DRAFT"))
                .extracting(finding -> PHRASES.say(Language.RU, finding.message()))
                .containsExactly("После черновика № 3 изменилось записей: 4; добавлены № 8, 9; исправлены № 4;"
                        + " больше не учтены № 3. Отправьте новый черновик тем, у кого есть прежний.");
    }

    @Test
    void aTextWithoutTranslationIsCountedWhereItIsMended() {
        var draft = Compiled.of(logged(), Language.EN);
        assertThat(Checks.ofDraft(draft))
                .filteredOn(finding -> finding.code().equals("TRANSLATION_MISSING"))
                .allSatisfy(EveryCheckTest::assertIsSaid)
                .extracting(Finding::where)
                .containsExactly("plan.en", "narratives.en");
    }

    private static Used used(int number, int version) {
        return new Used(new EntryId("e" + number), number, version);
    }

    @ParameterizedTest
    @MethodSource("checks")
    void everyCheckIsExplained(Registered check) throws IOException {
        assertThat(Files.readString(Path.of("../docs/findings.md"))).contains("`" + check.code() + "`");
    }

    @Test
    void theExampleOfTheGuideIsTheClassItself() throws IOException {
        var guide = Files.readString(Path.of("../docs/adding-a-check.md"));
        var sample = guide.substring(guide.indexOf("```java") + 7, guide.indexOf("```", guide.indexOf("```java") + 7));
        var written =
                Files.readString(Path.of("src/main/java/kz/esep/admin/reports/checks/texts/EffectEqualsResult.java"));
        assertThat(written.substring(written.indexOf("final class")).lines().map(String::strip))
                .containsExactlyElementsOf(
                        sample.strip().lines().map(String::strip).toList());
    }

    private static void assertIsSaid(Finding finding) {
        for (var language : Language.values()) {
            assertThat(PHRASES.say(language, finding.message())).isNotBlank().doesNotContain("{");
        }
        finding.figures()
                .keySet()
                .forEach(figure -> assertThat(finding.message().arguments())
                        .as("the message says the figure %s", figure)
                        .containsKey(figure));
    }

    /** The key of the message that a sample is for; behind a tilde stands which of several checks of a code it is for. */
    private static String message(String sample) {
        var tilde = sample.indexOf('~');
        return tilde < 0 ? sample : sample.substring(0, tilde);
    }

    private static String code(String sample) {
        var message = message(sample);
        var dot = message.indexOf('.');
        return dot < 0 ? message : message.substring(0, dot);
    }

    private static Opened open(String file) {
        return ReportFiles.open(SAMPLES.resolve(file), new ProjectId("sample"));
    }

    private static Stream<String> phraseKeys() throws IOException {
        try (var stream = requireNonNull(EveryCheckTest.class.getClassLoader().getResourceAsStream(Checks.PHRASES))) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8)
                            .lines()
                            .filter(line -> line.endsWith(":") && !line.startsWith(" ") && !line.startsWith("#"))
                            .map(line -> line.substring(0, line.length() - 1))
                            .toList()
                            .stream();
        }
    }
}
