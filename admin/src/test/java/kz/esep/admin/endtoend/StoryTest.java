package kz.esep.admin.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import kz.esep.admin.Cases;
import kz.esep.admin.projects.file.ActivityPart;
import kz.esep.admin.projects.file.ProjectFile;
import kz.esep.admin.projects.file.Text;
import org.junit.jupiter.api.Test;

/** The made-up days and shares add up to what the published report says. */
class StoryTest {

    private static final Story STORY = Story.tazaAlem();
    private static final ProjectFile REPORT = Cases.file(Cases.TAZA_ALEM);

    @Test
    void hasAnEntryForEveryActivity() {
        assertThat(STORY.entries().stream().map(Story.Told::activity).distinct())
                .containsExactlyInAnyOrderElementsOf(activities().keySet());
    }

    @Test
    void hasTheHeadCountsOfTheReport() {
        assertThat(STORY.people("2.2")).isEqualTo(400);
        assertThat(STORY.people("2.4")).isEqualTo(200);
        assertThat(STORY.people("3.1")).isEqualTo(500);
        assertThat(STORY.people("3.3")).isEqualTo(24);
        activities()
                .forEach((label, activity) -> assertThat(STORY.people(label))
                        .as(label)
                        .isEqualTo(Objects.requireNonNullElse(activity.participants(), 0)));
    }

    @Test
    void hasTwentyCleanupsAtTenSitesTwiceEach() {
        assertThat(STORY.of("2.2")).hasSize(20);
        assertThat(STORY.places("2.2").collect(Collectors.groupingBy(Function.identity(), Collectors.counting())))
                .hasSize(10)
                .containsKey("Самал сайы")
                .allSatisfy((site, times) -> assertThat(times).isEqualTo(2));
        assertThat(STORY.of("2.4")).hasSize(20);
    }

    @Test
    void hasTheQuantitiesOfTheReport() {
        assertThat(STORY.measured("t2a2i4")).isEqualByComparingTo("60");
        assertThat(STORY.measured("t2a1i3")).isEqualByComparingTo("20");
        assertThat(STORY.measured("t2a3i1")).isEqualByComparingTo("10");
        assertThat(STORY.measured("t2a5i1")).isEqualByComparingTo("3");
        assertThat(STORY.measured("t3a2i1")).isEqualByComparingTo("5");
        assertThat(STORY.measured("t1a2i2")).isEqualByComparingTo("3");
        assertThat(STORY.places("1.1").distinct()).hasSize(15);
        assertThat(STORY.places("2.1").distinct()).hasSize(10);
        assertThat(STORY.places("2.3").distinct()).hasSize(10);
    }

    @Test
    void hasThePlacesOfTheReport() {
        activities()
                .forEach((label, activity) -> assertThat(STORY.places(label).distinct())
                        .as(label)
                        .containsAll(
                                activity.places().stream().map(StoryTest::name).toList()));
    }

    @Test
    void hasEveryLinkUnderItsActivity() {
        activities()
                .forEach((label, activity) ->
                        assertThat(STORY.links(label)).as(label).containsExactlyElementsOf(activity.links()));
        assertThat(STORY.entries().stream().flatMap(told -> told.links().stream()))
                .hasSize(39);
    }

    @Test
    void staysWithinTheMonthsOfTheReportAndThePeriodOfTheProject() {
        var start = LocalDate.of(2025, 5, 22);
        var end = LocalDate.of(2025, 11, 30);
        for (var told : STORY.entries()) {
            assertThat(told.from()).isBetween(start, end).isBeforeOrEqualTo(told.to());
            assertThat(told.to()).isBeforeOrEqualTo(end);
            for (var when :
                    Objects.requireNonNull(activities().get(told.activity())).when()) {
                assertThat(told.from()).as(told.toString()).isAfterOrEqualTo(when.from());
                assertThat(told.to()).as(told.toString()).isBeforeOrEqualTo(when.to());
            }
        }
    }

    /** Two are told apart: the report says "more than" of the speakers and of the posts, which nobody counted. */
    @Test
    void printsTheFactsOfTheReport() {
        activities().forEach((label, activity) -> {
            for (var i = 0; i < activity.indicators().size(); i++) {
                var id = "t" + label.replace('.', 'a') + "i" + (i + 1);
                if (!List.of("t3a1i4", "t3a1i6").contains(id)) {
                    var printed = Objects.requireNonNull(STORY.printed().get(id), id);
                    assertThat(new BigDecimal(printed.replace(" ", "")))
                            .as(id)
                            .isEqualByComparingTo(activity.indicators().get(i).fact());
                }
            }
        });
    }

    private static String name(Text place) {
        return Objects.requireNonNull(place.plain());
    }

    private static Map<String, ActivityPart> activities() {
        return REPORT.tasks().stream()
                .flatMap(task -> task.activities().stream()
                        .map(activity -> Map.entry(task.number() + "." + activity.number(), activity)))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }
}
