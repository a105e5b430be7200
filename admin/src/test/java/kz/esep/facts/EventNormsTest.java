package kz.esep.facts;

import static kz.esep.facts.Logbook.happening;
import static kz.esep.facts.Logbook.with;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import kz.esep.admin.Cases;
import kz.esep.evidence.FileId;
import kz.esep.evidence.FileKind;
import kz.esep.facts.IndicatorFact.OneEvent;
import kz.esep.facts.IndicatorFact.Standing;
import kz.esep.journal.EntryId;
import kz.esep.journal.Happening;
import kz.esep.plan.EvidenceRule;
import kz.esep.plan.Project;
import kz.esep.plan.Task;
import org.junit.jupiter.api.Test;

/** Seminars of zhetisu-2024: "5 (с каждого мероприятия)" photos, ten seminars; "15 с каждого региона" in meetings. */
class EventNormsTest {

    private static final String PHOTOS = "t2a1i7";
    private static final String PEOPLE = "t3a1i5";

    private final Project project = Cases.declared(Cases.ZHETISU).project();
    private final Logbook book = new Logbook(project);

    @Test
    void manyPhotosOfOneEventMakeUpForNoneOfAnother() {
        for (int day = 1; day <= 8; day++) {
            book.accepted(seminar(day, 5));
        }
        book.accepted(seminar(9, 8)).accepted(seminar(10, 2));
        var photos = fact(PHOTOS);
        assertThat(photos.value()).contains(new BigDecimal(50));
        assertThat(photos.due()).contains(new BigDecimal(50));
        assertThat(photos.standing()).isEqualTo(Standing.NOT_MET);
        assertThat(photos.isDeviation()).isTrue();
        assertThat(photos.apart()).singleElement().satisfies(event -> {
            assertThat(event.entries()).containsExactly(new EntryId("e10"));
            assertThat(value(event)).isEqualTo(2);
        });
        assertThat(book.facts().deviations().all())
                .anyMatch(one -> one.fact().indicator().id().value().equals(PHOTOS));
    }

    @Test
    void anEventThatNothingIsToldOfIsNamedToo() {
        book.accepted(seminar(1, 60)).accepted(seminar(2, 0));
        assertThat(fact(PHOTOS).apart()).singleElement().satisfies(event -> {
            assertThat(event.entries()).containsExactly(new EntryId("e2"));
            assertThat(event.fact()).isNull();
        });
    }

    @Test
    void isMetWhereEveryEventKeepsItsNorm() {
        for (int day = 1; day <= 10; day++) {
            book.accepted(seminar(day, 5));
        }
        assertThat(fact(PHOTOS).standing()).isEqualTo(Standing.MET);
        assertThat(fact(PHOTOS).apart()).isEmpty();
    }

    @Test
    void entriesOfOneDistrictAreHeldAgainstTheNormTogether() {
        book.accepted(happening("t3a1", "2024-07-05", "Аксуский район, Жансугуров", 10))
                .accepted(happening("t3a1", "2024-07-06", "Аксуский район, Кызылагаш", 8))
                .accepted(happening("t3a1", "2024-07-07", "г. Текели", 200));
        assertThat(fact(PEOPLE).apart()).isEmpty();
        book.accepted(happening("t3a1", "2024-07-08", "Панфиловский район", 14));
        assertThat(fact(PEOPLE).apart()).extracting(OneEvent::entries).containsExactly(List.of(new EntryId("e4")));
        assertThat(fact(PEOPLE).standing()).isEqualTo(Standing.NOT_MET);
    }

    @Test
    void anEntryThatWaitsForADecisionSaysWhatItStaysBelow() {
        var lacks = MissingOfEntry.of(withoutRules(), seminar(1, 3), book.evidence());
        assertThat(lacks.norms()).extracting(EventNormsTest::said).contains("Фото: 3 of 5", "Видео: none of 1");
        assertThat(lacks.isNothing()).isFalse();
        assertThat(MissingOfEntry.of(withoutRules(), seminar(2, 5), book.evidence())
                        .norms())
                .extracting(EventNormsTest::said)
                .contains("Видео: none of 1")
                .noneMatch(said -> said.startsWith("Фото"));
    }

    @Test
    void whatARuleOfEvidenceMissesIsNotSaidTwice() {
        var lacks = MissingOfEntry.of(project, seminar(1, 0), book.evidence());
        assertThat(lacks.files().photos()).isPositive();
        assertThat(lacks.norms()).extracting(EventNormsTest::said).noneMatch(said -> said.startsWith("Фото"));
    }

    private Project withoutRules() {
        var nothing = new EvidenceRule(0, Set.of());
        return project.planned(
                project.tasks().stream()
                        .map(task -> new Task(
                                task.number(),
                                task.title(),
                                task.activities().stream()
                                        .map(one -> one.proving(nothing))
                                        .toList()))
                        .toList(),
                project.indicators());
    }

    @Test
    void filesOnTheWayAreNotFoundWanting() {
        var told = with(
                happening("t2a1", "2024-07-01", "г. Текели", 30),
                Map.of(),
                List.of(book.file(FileKind.PHOTO, null, false)));
        assertThat(MissingOfEntry.of(project, told, book.evidence()).norms())
                .extracting(one -> one.indicator().id().value())
                .doesNotContain(PHOTOS);
    }

    private static String said(IndicatorFact norm) {
        var name = norm.indicator().name();
        var plan = Objects.requireNonNull(norm.indicator().plan());
        return name.in(name.original()) + ": "
                + (norm.fact() == null ? "none" : norm.fact().parts().getFirst()) + " of "
                + plan.numbers().getFirst();
    }

    private static int value(OneEvent event) {
        return Objects.requireNonNull(event.fact()).value().orElseThrow().intValue();
    }

    private Happening seminar(int day, int photos) {
        var files = new ArrayList<FileId>();
        for (int i = 0; i < photos; i++) {
            files.add(book.file(FileKind.PHOTO, null, true));
        }
        return with(happening("t2a1", "2024-07-%02d".formatted(day), "г. Текели", 30), Map.of(), files);
    }

    private IndicatorFact fact(String id) {
        return book.facts()
                .allIndicators()
                .filter(one -> one.indicator().id().value().equals(id))
                .findFirst()
                .orElseThrow();
    }
}
