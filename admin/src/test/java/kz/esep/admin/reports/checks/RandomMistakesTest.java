package kz.esep.admin.reports.checks;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Random;
import kz.esep.admin.Cases;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** One mistake in a place that chance picks in a published report, whatever else is wrong in it, is found there. */
class RandomMistakesTest {

    private static final int ROUNDS = 2;
    private static final int ROUNDS_IN_THE_NIGHT = 20;

    @ParameterizedTest
    @EnumSource
    void aMistakeInAnyPlaceOfAnyReportIsFound(Mistake mistake) {
        isFound(mistake, ROUNDS);
    }

    @ParameterizedTest
    @EnumSource
    @Tag("nightly")
    void manyMistakesInAnyPlacesOfAnyReportAreFound(Mistake mistake) {
        isFound(mistake, ROUNDS_IN_THE_NIGHT);
    }

    private static void isFound(Mistake mistake, int rounds) {
        var random = new Random(2026_11_27L + mistake.ordinal());
        for (var name : Cases.PROJECTS) {
            var before = new HashSet<>(Checks.findings(Cases.declared(name)));
            for (var round = 0; round < rounds; round++) {
                var report = (ObjectNode) new JsonMapper().readTree(Cases.content(name));
                if (!mistake.make(new Mistake.Draw(report, random))) {
                    continue;
                }
                assertThat(Checks.findings(Cases.declaredIn(report.toString())))
                        .as("%s in round %s of %s", mistake, round, name)
                        .filteredOn(finding -> !before.contains(finding))
                        .extracting(Finding::code)
                        .contains(mistake.name());
            }
        }
    }
}
