package kz.esep.admin.findings;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import kz.esep.admin.reports.checks.Finding;
import kz.esep.admin.reports.checks.Found;
import kz.esep.language.Phrase;
import kz.esep.plan.ProjectId;
import org.junit.jupiter.api.Test;

class DismissalTest {

    private static final ProjectId PROJECT = new ProjectId("taza-zhol");
    private static final Instant NOW = Instant.parse("2026-11-26T10:00:00Z");

    @Test
    void coversTheFindingOnTheFiguresOfTheDecision() {
        var dismissal = Dismissal.first(PROJECT, sum(770, "1"), step(true, sum(770, "1")));
        assertThat(dismissal.covers(sum(770, "1"))).isTrue();
        assertThat(ProjectFindings.of(PROJECT, List.of(sum(770, "1")), List.of(dismissal))
                        .open())
                .isEmpty();
    }

    @Test
    void theFindingComesBackWithOtherFigures() {
        var dismissal = Dismissal.first(PROJECT, sum(770, "1"), step(true, sum(770, "1")));
        assertThat(dismissal.covers(sum(771, "1"))).isFalse();
        assertThat(Dismissal.idOf(PROJECT, sum(771, "1"))).isEqualTo(dismissal.id());
        assertThat(ProjectFindings.of(PROJECT, List.of(sum(771, "1")), List.of(dismissal))
                        .dismissed())
                .isEmpty();
    }

    @Test
    void figuresThatAreWrittenOtherwiseAreTheSame() {
        var scaled = Found.error("SUM_MISMATCH", "statistics.status")
                .with("table", Phrase.of("a", "name", "1"))
                .figure("total", new BigDecimal("770.00"))
                .finding();
        assertThat(Dismissal.first(PROJECT, sum(770, "1"), step(true, sum(770, "1")))
                        .covers(scaled))
                .isTrue();
    }

    @Test
    void anotherLinkOfTheSameActivityIsAnotherFinding() {
        assertThat(Dismissal.idOf(PROJECT, sum(770, "1"))).isNotEqualTo(Dismissal.idOf(PROJECT, sum(770, "2")));
        assertThat(Dismissal.idOf(PROJECT, sum(770, "1")))
                .isNotEqualTo(Dismissal.idOf(new ProjectId("another"), sum(770, "1")));
    }

    @Test
    void whatWasRestoredIsOpenAndItsHistoryIsKept() {
        var dismissal = Dismissal.first(PROJECT, sum(770, "1"), step(true, sum(770, "1")))
                .then(step(false, sum(770, "1")));
        assertThat(dismissal.covers(sum(770, "1"))).isFalse();
        assertThat(dismissal.version()).isEqualTo(1);
        assertThat(dismissal.steps()).extracting(Dismissal.Step::dismissed).containsExactly(true, false);
    }

    @Test
    void errorsStandFirst() {
        var warning = Found.warning("DATE_MISSING", "activities.t1a1").finding();
        var sorted = ProjectFindings.of(PROJECT, List.of(warning, sum(1, "1")), List.of());
        assertThat(sorted.open()).containsExactly(sum(1, "1"), warning);
        assertThat(sorted.errors()).isEqualTo(1);
        assertThat(sorted.warnings()).isEqualTo(1);
    }

    private static Dismissal.Step step(boolean dismissed, Finding finding) {
        return new Dismissal.Step(dismissed, finding.fingerprint(), "counted twice on purpose", "operator", NOW);
    }

    private static Finding sum(int total, String table) {
        return Found.error("SUM_MISMATCH", "statistics.status")
                .with("table", Phrase.of("a", "name", table))
                .figure("total", total)
                .finding();
    }
}
