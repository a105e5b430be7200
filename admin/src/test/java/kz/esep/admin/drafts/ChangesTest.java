package kz.esep.admin.drafts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import kz.esep.admin.drafts.Changes.Change;
import kz.esep.admin.reports.paper.Passages.Passage;
import org.junit.jupiter.api.Test;

class ChangesTest {

    @Test
    void theSameDraftHasNone() {
        var draft = List.of(row("Collected", "3.7"), paragraph("Done."));
        assertThat(Changes.between(draft, draft)).isEmpty();
    }

    @Test
    void aFigureIsToldWithTheRowThatItStandsIn() {
        assertThat(Changes.between(
                        List.of(paragraph("Intro"), row("Collected", "t", "3.7"), paragraph("End")),
                        List.of(paragraph("Intro"), row("Collected", "t", "4.1"), paragraph("End"))))
                .containsExactly(new Change("Heading", "Collected · t", "3.7", "4.1"));
    }

    @Test
    void aRowThatCameOrWentIsToldAsAWhole() {
        assertThat(Changes.between(
                        List.of(row("Collected", "3.7"), row("Planted", "12")),
                        List.of(row("Collected", "3.7"), row("Planted", "12"), row("Sown", "5"))))
                .containsExactly(new Change("Heading", "", "", "Sown | 5"));
        assertThat(Changes.between(
                        List.of(row("Collected", "3.7"), row("Planted", "12")), List.of(row("Planted", "12"))))
                .containsExactly(new Change("Heading", "", "Collected | 3.7", ""));
    }

    @Test
    void aParagraphThatWasWrittenAnewIsPutBesideTheOldOne() {
        assertThat(Changes.between(List.of(paragraph("Біз келдік")), List.of(paragraph("Біз келдік те, кеттік"))))
                .containsExactly(new Change("Heading", "", "Біз келдік", "Біз келдік те, кеттік"));
    }

    @Test
    void veryLargeDraftsAreStillCompared() {
        var before =
                IntStream.range(0, 6_000).mapToObj(i -> paragraph("old " + i)).toList();
        var after = Stream.concat(
                        IntStream.range(0, 6_000).mapToObj(i -> paragraph("new " + i)), Stream.of(before.getFirst()))
                .toList();
        assertThat(Changes.between(before, after)).hasSize(11_999);
    }

    private static Passage paragraph(String text) {
        return new Passage("Heading", List.of(text));
    }

    private static Passage row(String... cells) {
        return new Passage("Heading", List.of(cells));
    }
}
