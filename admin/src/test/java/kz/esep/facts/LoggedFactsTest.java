package kz.esep.facts;

import static kz.esep.facts.Logbook.happening;
import static kz.esep.facts.Logbook.with;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import kz.esep.admin.Cases;
import kz.esep.evidence.FileKind;
import kz.esep.journal.EntryId;
import kz.esep.language.Language;
import kz.esep.language.Wording;
import kz.esep.plan.KnownPlace;
import kz.esep.plan.Reckoning.Unit;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class LoggedFactsTest {

    private final Logbook taza = new Logbook(Cases.declared(Cases.TAZA_ALEM).project());
    private final Logbook zhetisu = new Logbook(Cases.declared(Cases.ZHETISU).project());

    @Test
    void hasNoFigureWhereNobodyLoggedAnything() {
        var facts = taza.facts();
        assertThat(facts.allIndicators())
                .allSatisfy(one -> assertThat(one.fact()).isNull());
        assertThat(facts.activities()).allSatisfy(activity -> {
            assertThat(activity.occasions()).isEmpty();
            assertThat(activity.places()).isEmpty();
            assertThat(activity.participants()).isNull();
            assertThat(activity.happenings()).isNull();
            assertThat(activity.links()).isEmpty();
        });
        assertThat(facts.statistics())
                .isEqualTo(Statistics.none().reckoned(new Reckoned(Unit.VISITS, Unit.VISITS, null, null, List.of())));
        assertThat(facts.socioEconomic())
                .hasSize(9)
                .allSatisfy(row -> assertThat(row.fact()).isNull());
    }

    @Test
    void countsEntriesPlacesPeopleAndWhatWasAsked() {
        taza.accepted(with(happening("t2a2", "2025-06-14", "Шерқала тауы", 20), Map.of("t2a2i4", "3.5"), List.of()))
                .accepted(with(happening("t2a2", "2025-07-12", "Саура шатқалы", 25), Map.of("t2a2i4", "2"), List.of()))
                .accepted(happening("t2a2", "2025-08-02", "ШЕРҚАЛА  тауы", 15));
        var facts = taza.facts();
        assertThat(value(facts, "t2a2i1")).isEqualByComparingTo("2");
        assertThat(value(facts, "t2a2i2")).isEqualByComparingTo("3");
        assertThat(value(facts, "t2a2i3")).isEqualByComparingTo("60");
        assertThat(value(facts, "t2a2i4")).isEqualByComparingTo("5.5");
        var cleanups = activity(facts, "t2a2");
        assertThat(cleanups.places()).containsExactly("Шерқала тауы", "Саура шатқалы");
        assertThat(cleanups.occasions()).hasSize(3);
        assertThat(figure(facts, "t2a2i4").entries()).containsExactly(new EntryId("e1"), new EntryId("e2"));
        assertThat(value(facts, "p1")).isEqualByComparingTo("60");
    }

    @Test
    void twoNamesOfOnePlaceAreOnePlaceInOneDistrict() {
        var bridge = new KnownPlace(
                Wording.of(Language.KK, "Ескі көпір"),
                List.of("Старый мост"),
                null,
                null,
                Wording.of(Language.KK, "Үлгі ауданы"));
        var project = Cases.declared(Cases.TAZA_ALEM).project().knowing(List.of(bridge));
        var facts = new Logbook(project)
                .accepted(happening("t2a2", "2025-06-14", "Старый мост", 20))
                .accepted(happening("t2a2", "2025-07-12", "ескі  Көпір", 25))
                .facts();
        assertThat(activity(facts, "t2a2").places()).hasSize(1);
        assertThat(value(facts, "t2a2i1")).isEqualByComparingTo("1");
    }

    @Test
    void countsOnlyWhatWasAccepted() {
        taza.waiting(happening("t2a2", "2025-06-14", "A", 20));
        assertThat(taza.facts().activities()).allMatch(activity -> activity.participants() == null);
        taza.accepted(happening("t2a2", "2025-06-15", "B", 30)).corrected(happening("t2a2", "2025-06-15", "C", 99));
        var cleanups = activity(taza.facts(), "t2a2");
        assertThat(cleanups.places()).containsExactly("B");
        assertThat(Objects.requireNonNull(cleanups.participants()).value()).hasValue(new BigDecimal(30));
    }

    @Test
    void takesTheNewestValueOfWhatIsNotSummed() {
        taza.accepted(with(happening("t2a1", "2025-07-02", "A", null), Map.of("t2a1i2", "3"), List.of()))
                .accepted(with(happening("t2a1", "2025-06-01", "B", null), Map.of("t2a1i2", "2"), List.of()));
        assertThat(value(taza.facts(), "t2a1i2")).isEqualByComparingTo("3");
    }

    @Test
    void notMeasuredIsNotZero() {
        taza.accepted(happening("t2a2", "2025-06-14", null, null));
        var facts = taza.facts();
        assertThat(fact(facts, "t2a2i4")).isNull();
        assertThat(fact(facts, "t2a2i3")).isNull();
        assertThat(fact(facts, "t2a2i1")).isNull();
        assertThat(value(facts, "t2a2i2")).isEqualByComparingTo("1");
    }

    @Test
    void countsStoredFilesByTheirKind() {
        var files = List.of(
                zhetisu.file(FileKind.PHOTO, null, true),
                zhetisu.file(FileKind.PHOTO, null, true),
                zhetisu.file(FileKind.PHOTO, null, false),
                zhetisu.file(FileKind.VIDEO, null, true),
                zhetisu.file(FileKind.DOCUMENT, "Программа форума.pdf", true),
                zhetisu.file(FileKind.DOCUMENT, "Список участников.xlsx", true),
                zhetisu.file(FileKind.DOCUMENT, "scan0001.pdf", true));
        zhetisu.accepted(with(happening("t3a4", "2024-07-05", "озеро Балхаш", 55), Map.of(), files));
        var facts = zhetisu.facts();
        assertThat(figure(facts, "t3a4i3").parts()).containsExactly(new BigDecimal(2), new BigDecimal(1));
        assertThat(figure(facts, "t3a4i2").parts()).containsExactly(new BigDecimal(55), new BigDecimal(1));
        assertThat(figure(facts, "t3a4i4").files()).containsExactly(files.get(4), files.get(6));
    }

    @Test
    void tellsOverHowManyEventsAFigureWasTaken() {
        zhetisu.accepted(with(
                        happening("t2a1", "2024-07-05", "Аксуский район, Жансугуров", 30),
                        Map.of(),
                        List.of(zhetisu.file(FileKind.PHOTO, null, true))))
                .accepted(happening("t2a1", "2024-07-06", "г. Текели", 31));
        assertThat(figure(zhetisu.facts(), "t2a1i7").happenings()).isEqualTo(2);
    }

    @Test
    void countsDistrictsOnlyWhereEveryPlaceNamesOne() {
        zhetisu.accepted(happening("t1a3", "2024-07-05", "Аксуский район, Жансугуров", 30))
                .accepted(happening("t1a3", "2024-07-06", "г. Текели, 3-й микрорайон", 31))
                .accepted(happening("t1a3", "2024-07-07", "Текели қаласы", 31));
        assertThat(value(zhetisu.facts(), "t1a3i3")).isEqualByComparingTo("2");
        zhetisu.accepted(happening("t1a3", "2024-07-08", "берег озера", 10));
        assertThat(fact(zhetisu.facts(), "t1a3i3")).isNull();
    }

    @Test
    void countsAPostOnceAndKeepsTheMediaApartFromTheSocialNetworks() {
        zhetisu.accepted(with(
                        happening("t1a1", "2024-06-05", null, null),
                        Map.of(),
                        List.of(),
                        "https://www.instagram.com/p/A/",
                        "https://zhetysu-news.kz/1"))
                .accepted(with(
                        happening("t1a1", "2024-06-06", null, null), Map.of(), List.of(), "https://zhetysu-news.kz/1"));
        var facts = zhetisu.facts();
        assertThat(value(facts, "t1a1i4")).isEqualByComparingTo("1");
        assertThat(activity(facts, "t1a1").links())
                .extracting(Link::url)
                .containsExactly("https://www.instagram.com/p/A/", "https://zhetysu-news.kz/1");
    }

    @Test
    void neverFillsInASurvey() {
        zhetisu.accepted(with(happening("t2a1", "2024-07-05", "г. Текели", 30), Map.of("t2a1i10", "90"), List.of()));
        assertThat(fact(zhetisu.facts(), "t2a1i10")).isNull();
    }

    @Test
    void showsWhatBelongsToNoActivity() {
        taza.accepted(happening("t9a9", "2025-07-05", null, 4));
        assertThat(taza.facts().unplanned()).containsExactly(new EntryId("e1"));
    }

    @Test
    void theHeadCountIsTheSumOfTheEntriesWhateverTheirOrder() {
        var random = new Random(2025);
        for (int round = 0; round < 50; round++) {
            var book = new Logbook(Cases.declared(Cases.TAZA_ALEM).project());
            int sum = 0;
            for (int i = 0; i < 1 + random.nextInt(20); i++) {
                int people = random.nextInt(200);
                sum += people;
                book.accepted(happening("t2a2", "2025-0" + (6 + random.nextInt(4)) + "-10", "A", people));
            }
            assertThat(value(book.facts(), "t2a2i3")).isEqualByComparingTo(new BigDecimal(sum));
        }
    }

    private static ActivityFacts activity(Facts facts, String id) {
        return facts.activities().stream()
                .filter(one -> one.activity().id().value().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static @Nullable Figure fact(Facts facts, String indicator) {
        return facts.allIndicators()
                .filter(one -> one.indicator().id().value().equals(indicator))
                .findFirst()
                .orElseThrow()
                .fact();
    }

    private static Figure figure(Facts facts, String indicator) {
        return Objects.requireNonNull(fact(facts, indicator));
    }

    private static BigDecimal value(Facts facts, String indicator) {
        return figure(facts, indicator).value().orElseThrow();
    }
}
