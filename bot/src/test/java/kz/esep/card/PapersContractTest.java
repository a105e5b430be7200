package kz.esep.card;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.Instant;
import kz.esep.dialogues.Sample;
import kz.esep.plan.ProjectId;
import kz.esep.storage.RepositoryContract;
import org.junit.jupiter.api.Test;

class PapersContractTest extends RepositoryContract {

    private static final ProjectId PROJECT = Sample.PROJECT_ID;
    private static final Instant NOW = Sample.NOW;

    @Test
    void aPaperIsReadOnlyForItsProjectAndRemovedWhole() throws IOException {
        var papers = repositories.get(Papers.class);
        var paper = papers.keep(
                PROJECT, "paper-1", "хат.pdf", "application/pdf", new ByteArrayInputStream(new byte[300_000]), NOW);
        assertThat(paper).isEqualTo(new Paper("paper-1", "хат.pdf", "application/pdf", 300_000, NOW));
        try (var bytes = papers.open(PROJECT, "paper-1").orElseThrow()) {
            assertThat(bytes.readAllBytes()).hasSize(300_000);
        }
        assertThat(papers.open(new ProjectId("other"), "paper-1")).isEmpty();
        papers.remove("paper-1");
        assertThat(papers.open(PROJECT, "paper-1")).isEmpty();
        assertThat(database.getCollection("papers.chunks").countDocuments()).isZero();
    }
}
