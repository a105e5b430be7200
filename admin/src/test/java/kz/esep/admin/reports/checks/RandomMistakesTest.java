package kz.esep.admin.reports.checks;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Random;
import kz.esep.admin.Cases;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** One mistake in a place that chance picks in a published report, whatever else is wrong in it, is found there. */
class RandomMistakesTest {

    private static final int ROUNDS = 8;

    @ParameterizedTest
    @EnumSource
    void aMistakeInAnyPlaceOfAnyReportIsFound(Mistake mistake) {
        var random = new Random(2026_11_27L + mistake.ordinal());
        for (var name : Cases.PROJECTS) {
            var before = new HashSet<>(Checks.findings(Cases.declared(name)));
            for (var round = 0; round < ROUNDS; round++) {
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
