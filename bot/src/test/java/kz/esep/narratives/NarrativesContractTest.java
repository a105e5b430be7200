package kz.esep.narratives;

import static org.assertj.core.api.Assertions.assertThat;

import kz.esep.dialogues.Sample;
import kz.esep.language.Language;
import kz.esep.narratives.Narratives.Saving;
import kz.esep.plan.ProjectId;
import kz.esep.storage.RepositoryContract;
import org.junit.jupiter.api.Test;

class NarrativesContractTest extends RepositoryContract {

    private static final ProjectId PROJECT = Sample.PROJECT_ID;

    @Test
    void oneOfTwoWritersWhoDoNotKnowOfEachOtherIsTold() {
        var narratives = repositories.get(Narratives.class);
        var first = save(narratives, "Алғашқы мәтін", Narratives.NOTHING_SEEN);
        assertThat(first).isInstanceOf(Saving.Saved.class);
        assertThat(save(narratives, "Басқа мәтін", Narratives.NOTHING_SEEN)).isInstanceOf(Saving.Stale.class);
        var seen = narratives.find(PROJECT, "goal", Language.KK).orElseThrow();
        assertThat(save(narratives, "Екінші мәтін", seen.revision())).isInstanceOf(Saving.Saved.class);

        assertThat(narratives.of(PROJECT)).extracting(Narrative::text).containsExactly("Екінші мәтін");
        assertThat(narratives.versions(PROJECT, "goal", Language.KK)).isNotEmpty();
        assertThat(narratives.wordings(Sample.project())).containsOnlyKeys("goal");
    }

    private static Saving save(Narratives narratives, String text, long seen) {
        return narratives.save(PROJECT, "goal", Language.KK, text, seen, "operator", Sample.NOW);
    }
}
