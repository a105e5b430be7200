package kz.esep.admin.reports.checks;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import kz.esep.admin.Cases;
import kz.esep.admin.reports.checks.draft.Compiled;
import kz.esep.admin.reports.checks.draft.DraftChecks;
import kz.esep.facts.Facts;
import kz.esep.language.Language;
import kz.esep.language.Phrases;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Demands a sample for every message of every check: the smallest report in which it finds exactly one thing. */
class EveryCheckTest {

    private static final Phrases PHRASES = Phrases.load(EveryCheckTest.class.getClassLoader(), List.of(Checks.PHRASES));

    static List<Check<Facts>> checks() {
        return Checks.ofProjects();
    }

    static List<String> samples() throws IOException {
        try (var files = Files.list(folder())) {
            return files.map(file -> file.getFileName().toString().replace(".json", ""))
                    .sorted()
                    .toList();
        }
    }

    @ParameterizedTest
    @MethodSource("samples")
    void everySampleHoldsExactlyOneMistakeOfItsKind(String name) throws IOException {
        var check =
                checks().stream().filter(one -> one.code().equals(code(name))).findFirst();
        assertThat(check).as("a check for the sample %s", name).isPresent();
        assertThat(check.orElseThrow().in(sample(name))).singleElement().satisfies(finding -> {
            assertThat(finding.code()).isEqualTo(code(name));
            assertThat(finding.message().key()).isEqualTo("findings." + name);
            assertIsSaid(finding);
        });
    }

    @ParameterizedTest
    @MethodSource("checks")
    void everyCheckHasASample(Check<Facts> check) throws IOException {
        assertThat(samples()).map(EveryCheckTest::code).contains(check.code());
    }

    @Test
    void everyMessageHasASample() throws IOException {
        var ofDrafts = DraftChecks.ALL.stream().map(Check::code).toList();
        var messages = phraseKeys()
                .filter(key -> Character.isUpperCase(key.charAt(0)))
                .filter(key -> !ofDrafts.contains(key))
                .toList();
        assertThat(samples()).containsExactlyInAnyOrderElementsOf(messages);
    }

    @ParameterizedTest
    @MethodSource("checks")
    void noCheckFindsAnythingInACleanReport(Check<Facts> check) throws IOException {
        assertThat(check.in(read("clean.json"))).isEmpty();
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
    void everyCheckIsExplained(Check<Facts> check) throws IOException {
        assertThat(Files.readString(docs())).contains("`" + check.code() + "`");
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

    private static String code(String sample) {
        var dot = sample.indexOf('.');
        return dot < 0 ? sample : sample.substring(0, dot);
    }

    private static Facts sample(String name) throws IOException {
        return read("samples/" + name + ".json");
    }

    private static Facts read(String resource) throws IOException {
        try (var stream = EveryCheckTest.class.getResourceAsStream(resource)) {
            return Cases.declaredIn(
                    new String(requireNonNull(stream, resource).readAllBytes(), StandardCharsets.UTF_8));
        }
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

    private static Path folder() {
        return Path.of("src/test/resources/kz/esep/admin/reports/checks/samples");
    }

    private static Path docs() {
        return Path.of("../docs/findings.md");
    }
}
