package kz.esep.card;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import kz.esep.dialogues.Sample;
import kz.esep.plan.ProjectId;
import kz.esep.storage.RepositoryContract;
import org.bson.Document;
import org.junit.jupiter.api.Test;

class ProjectCardsContractTest extends RepositoryContract {

    private static final ProjectId PROJECT = Sample.PROJECT_ID;

    @Test
    void aCardIsKeptWholeAndAStaleOneIsRefused() {
        var cards = repositories.get(ProjectCards.class);
        var other = new ProjectId("other");
        assertThat(cards.of(PROJECT)).isEqualTo(ProjectCard.empty(PROJECT));

        var first = SampleCard.of(PROJECT);
        assertThat(cards.replace(first)).isTrue();
        assertThat(cards.of(PROJECT)).isEqualTo(first);
        assertThat(cards.replace(first)).as("told at the same time").isFalse();
        var second = first.change().partners(List.of()).made();
        assertThat(cards.replace(second)).isTrue();
        assertThat(cards.replace(second)).isFalse();
        assertThat(cards.of(List.of(PROJECT, other)))
                .isEqualTo(Map.of(PROJECT, second, other, ProjectCard.empty(other)));
    }

    @Test
    void oneThatWasStoredBeforeThereWasABriefIsStillRead() {
        var cards = repositories.get(ProjectCards.class);
        var card = SampleCard.of(PROJECT);
        assertThat(cards.replace(card)).isTrue();
        var stored = database.getCollection("cards");
        var old = Objects.requireNonNull(
                stored.find(new Document("_id", PROJECT.value())).first());
        assertThat(old.remove("brief")).isNotNull();
        stored.replaceOne(new Document("_id", PROJECT.value()), old);
        assertThat(cards.of(PROJECT).brief()).isEqualTo(Brief.untold());
        assertThat(cards.of(PROJECT).story()).isEqualTo(card.story());
    }

    @Test
    void whoAStoryIsAboutIsKeptApartAndForgotten() {
        var cards = repositories.get(ProjectCards.class);
        var contact = new StoryContact(PROJECT, "Үлгі Гүлнар", "+7 700 000 00 00");
        cards.keep(contact);
        assertThat(cards.contact(PROJECT)).contains(contact);
        cards.keep(new StoryContact(PROJECT, null, null));
        assertThat(cards.contact(PROJECT)).isEmpty();
    }
}
