package kz.esep.narratives;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import kz.esep.dialogues.Sample;
import kz.esep.language.Language;
import kz.esep.narratives.Narratives.Saving;
import kz.esep.plan.ProjectId;
import kz.esep.storage.MemoryDatabase;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class NarrativesTest {

    private static final ProjectId PROJECT = Sample.PROJECT_ID;
    private static final Instant NOW = Sample.NOW;

    private final MemoryDatabase database = new MemoryDatabase();
    private final Narratives narratives = new Narratives(database.template());

    @AfterEach
    void end() {
        database.close();
    }

    @Test
    void whatIsWrittenInOneSittingIsOneVersion() {
        var first = saved("Б", Narratives.NOTHING_SEEN, "aigul", NOW);
        var second = saved("Бі", first.revision(), "aigul", NOW.plusSeconds(5));
        var third = saved("Біз", second.revision(), "aigul", NOW.plusSeconds(9));
        assertThat(third.version()).isEqualTo(1);
        assertThat(narratives.versions(PROJECT, "story", Language.KK))
                .extracting(Narrative::text)
                .containsExactly("Біз");
    }

    @Test
    void anotherWriterOrAnotherSittingBeginsAVersion() {
        var first = saved("Біз", Narratives.NOTHING_SEEN, "aigul", NOW);
        var second = saved("Біз келдік", first.revision(), "daniyar", NOW.plusSeconds(60));
        saved("Біз келдік.", second.revision(), "daniyar", NOW.plus(Duration.ofHours(1)));
        assertThat(narratives.versions(PROJECT, "story", Language.KK))
                .extracting(Narrative::text)
                .containsExactly("Біз келдік.", "Біз келдік", "Біз");
    }

    @Test
    void aStaleWriterIsToldAndChangesNothing() {
        var first = saved("Біз", Narratives.NOTHING_SEEN, "aigul", NOW);
        saved("Олар", first.revision(), "daniyar", NOW);
        assertThat(save("Мен", first.revision(), "aigul", NOW))
                .isInstanceOfSatisfying(
                        Saving.Stale.class,
                        stale -> assertThat(stale.theirs().text()).isEqualTo("Олар"));
        assertThat(save("Мен", Narratives.NOTHING_SEEN, "aigul", NOW)).isInstanceOf(Saving.Stale.class);
        assertThat(text()).isEqualTo("Олар");
    }

    @Test
    void theSameTextAgainIsNoChangeWhateverWasSeen() {
        var first = saved("Біз", Narratives.NOTHING_SEEN, "aigul", NOW);
        assertThat(saved("Біз", 17, "daniyar", NOW.plusSeconds(5))).isEqualTo(first);
    }

    @Test
    void anEarlierVersionComesBackAsANewOne() {
        var first = saved("Біз", Narratives.NOTHING_SEEN, "aigul", NOW);
        var second = saved("Олар", first.revision(), "daniyar", NOW);
        saved(first.text(), second.revision(), "aigul", NOW.plusSeconds(1));
        assertThat(text()).isEqualTo("Біз");
        assertThat(narratives.versions(PROJECT, "story", Language.KK)).hasSize(3);
    }

    @Test
    void formsGetThemByTheirSectionsInEveryLanguageThatThereIs() {
        saved("Біз", Narratives.NOTHING_SEEN, "aigul", NOW);
        narratives.save(PROJECT, "story", Language.RU, "Мы", Narratives.NOTHING_SEEN, "aigul", NOW);
        narratives.save(PROJECT, "goal", Language.RU, "Цель", Narratives.NOTHING_SEEN, "aigul", NOW);
        narratives.save(PROJECT, "empty", Language.RU, " ", Narratives.NOTHING_SEEN, "aigul", NOW);
        var wordings = narratives.wordings(Sample.project());
        assertThat(wordings).containsOnlyKeys("story", "goal");
        var story = Objects.requireNonNull(wordings.get("story"));
        var goal = Objects.requireNonNull(wordings.get("goal"));
        assertThat(story.in(Language.KK)).isEqualTo("Біз");
        assertThat(goal.original()).isEqualTo(Language.RU);
        assertThat(goal.translation(Language.KK)).isEmpty();
    }

    @Test
    void takesTwoHundredPages() {
        var pages = "Бір беттегі сөздер. ".repeat(30_000);
        saved(pages, Narratives.NOTHING_SEEN, "aigul", NOW);
        assertThat(text()).isEqualTo(pages);
        assertThatIllegalArgumentException().isThrownBy(() -> save("x".repeat(Narrative.LONGEST + 1), 0, "aigul", NOW));
    }

    private String text() {
        return narratives.find(PROJECT, "story", Language.KK).orElseThrow().text();
    }

    private Narrative saved(String text, long seen, String by, Instant now) {
        return ((Saving.Saved) save(text, seen, by, now)).narrative();
    }

    private Saving save(String text, long seen, String by, Instant now) {
        return narratives.save(PROJECT, "story", Language.KK, text, seen, by, now);
    }
}
