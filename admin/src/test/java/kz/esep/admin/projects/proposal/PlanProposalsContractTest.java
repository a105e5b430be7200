package kz.esep.admin.projects.proposal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import kz.esep.admin.contract.RepositoryContract;
import kz.esep.admin.projects.table.PlanRow;
import kz.esep.language.Language;
import kz.esep.plan.ProjectId;
import org.junit.jupiter.api.Test;

class PlanProposalsContractTest extends RepositoryContract {

    private static final Instant NOW = Instant.parse("2026-06-15T07:30:00Z");

    @Test
    void aStaleCorrectionIsRefused() {
        var proposals = repository(PlanProposals.class);
        var first = proposal("stale", NOW);
        proposals.add(first);
        var corrected = first.corrected(0, row("Убрать парк"));
        assertThat(proposals.replace(corrected)).isTrue();
        assertThat(proposals.replace(first.corrected(0, row("Убрать двор")))).isFalse();
        assertThat(proposals.find("stale")).contains(corrected);
    }

    @Test
    void oneThatNobodyComesBackToGoes() {
        var proposals = repository(PlanProposals.class);
        proposals.add(proposal("old", NOW.minus(PlanProposals.KEPT).minusSeconds(1)));
        proposals.add(proposal("new", NOW));
        assertThat(proposals.find("old")).isEmpty();
        proposals.remove("new");
        assertThat(proposals.find("new")).isEmpty();
    }

    private static PlanProposal proposal(String id, Instant at) {
        return new PlanProposal(
                id,
                0,
                new ProjectId("contract"),
                "plan.xlsx",
                Language.RU,
                "Чистый берег",
                null,
                List.of(row("Убрать берег")),
                null,
                List.of("Смета"),
                at,
                "operator");
    }

    private static PlanRow row(String text) {
        return new PlanRow(PlanRow.Role.TASK, "План!A1", 1, text, null, null, null, null);
    }
}
