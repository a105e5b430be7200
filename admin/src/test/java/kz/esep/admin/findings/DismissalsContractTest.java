package kz.esep.admin.findings;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import kz.esep.admin.contract.RepositoryContract;
import kz.esep.admin.findings.Dismissal.Step;
import kz.esep.plan.ProjectId;
import org.junit.jupiter.api.Test;

class DismissalsContractTest extends RepositoryContract {

    private static final ProjectId PROJECT = new ProjectId("contract");

    @Test
    void oneOfTwoWhoDecideAtOnceIsTold() {
        var dismissals = repository(Dismissals.class);
        var step = new Step(true, "3", "Есепте түсіндірілген", "operator", Instant.parse("2026-06-15T07:30:00Z"));
        var first = new Dismissal("contract:1", PROJECT, 0, "SUM_MISMATCH", List.of(step));
        assertThat(dismissals.keep(first)).isTrue();
        assertThat(dismissals.keep(first)).as("decided already").isFalse();
        assertThat(dismissals.keep(first.then(step))).isTrue();
        assertThat(dismissals.keep(first.then(step))).as("stale").isFalse();

        assertThat(dismissals.find("contract:1")).contains(first.then(step));
        assertThat(dismissals.of(PROJECT)).hasSize(1);
    }
}
