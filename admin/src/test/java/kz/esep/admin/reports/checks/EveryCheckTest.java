package kz.esep.admin.reports.checks;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
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
import kz.esep.facts.Facts;
import kz.esep.language.Language;
import kz.esep.language.Phrases;
import kz.esep.plan.ProjectId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Demands a sample for every message of every check: the smallest report in which it finds exactly one thing. */
class EveryCheckTest {

    private static final Path SAMPLES = Path.of("src/test/resources/kz/esep/admin/reports/checks/samples");

    /** Only what is logged can lack its files; a file of a published report does not tell. */
    private static final String LOGGED = "EVIDENCE_MISSING.nothing";

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
                .filter(key -> !ofDrafts.contains(key))
                .filter(key -> !key.equals(LOGGED))
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
    void whatWasLoggedWithoutFilesAndLinksIsFound() {
        var declared = Cases.declaredIn("{\"tasks\":[{\"number\":1,\"title\":\"a\",\"activities\":["
                + "{\"number\":1,\"title\":\"b\",\"events\":1},{\"number\":2,\"title\":\"c\"}]}]}");
        var logged = new Facts(
                Facts.Origin.LOGGED,
                declared.project(),
                declared.activities(),
                declared.indicators(),
                List.of(),
                declared.statistics(),
                declared.socioEconomic(),
                declared.told(),
                List.of());
        assertThat(Checks.findings(logged).stream()
                        .filter(finding -> finding.code().equals("EVIDENCE_MISSING")))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.message().key()).isEqualTo("findings." + LOGGED);
                    assertThat(finding.where()).isEqualTo("activities.t1a1");
                    assertIsSaid(finding);
                });
    }

    @Test
    void everyCheckOfADraftFindsItsSample() {
        var facts = Cases.declaredIn("{\"language\":\"kk\",\"project\":{\"title\":\"Таза жол\"}}");
        var draft = new Compiled(facts, Language.RU, 6, Optional.of(new Compiled.Since(3, 2)));
        for (var check : DraftChecks.ALL) {
            assertThat(check.in(draft)).as(check.code()).singleElement().satisfies(finding -> {
                assertThat(finding.code()).isEqualTo(check.code());
                assertIsSaid(finding);
            });
            assertThat(check.in(Compiled.of(facts, Language.KK)))
                    .as(check.code())
                    .isEmpty();
        }
    }

    @ParameterizedTest
    @MethodSource("checks")
    void everyCheckIsExplained(Registered check) throws IOException {
        assertThat(Files.readString(Path.of("../docs/findings.md"))).contains("`" + check.code() + "`");
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
