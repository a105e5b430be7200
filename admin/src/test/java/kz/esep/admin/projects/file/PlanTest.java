package kz.esep.admin.projects.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import kz.esep.admin.Cases;
import kz.esep.language.Language;
import kz.esep.plan.ActivityId;
import kz.esep.plan.Basis;
import kz.esep.plan.DocumentKind;
import kz.esep.plan.EventKind;
import kz.esep.plan.EvidenceRule;
import kz.esep.plan.Indicator;
import kz.esep.plan.Per;
import kz.esep.plan.Project;
import kz.esep.plan.ProjectId;
import kz.esep.plan.Quantity;
import kz.esep.plan.Quantity.Comparator;
import kz.esep.plan.Quantity.Scope;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class PlanTest {

    private final Project zhetisu = Plan.of(Cases.file(Cases.ZHETISU), new ProjectId("zhetisu"));

    @Test
    void namesActivitiesAndIndicatorsByTheirNumbers() {
        var eko = Plan.of(Cases.file(Cases.EKO), new ProjectId("eko"));
        assertThat(eko.activities().map(activity -> activity.id().value()))
                .containsExactly(
                        "t1a1", "t2a1", "t3a1", "t4a1", "t4a2", "t4a3", "t5a1", "t5a2", "t6a1", "t7a1", "x1a1", "x2a1");
        assertThat(eko.activity(new ActivityId("t2a1")).orElseThrow().indicators())
                .extracting(indicator -> indicator.id().value())
                .containsExactly("t2a1i1", "t2a1i2");
        assertThat(eko.indicators())
                .extracting(indicator -> indicator.id().value())
                .containsExactly("p1", "p2", "p3", "p4", "p5");
    }

    @Test
    void takesPlacesKindsAndEvidenceWhereTheFileNamesThem() {
        var read = (Reading.Read) ProjectFiles.read("""
                {"language":"kk",
                 "places":[{"name":{"kk":"Үлгі көпір","ru":"Мост Үлгі"},"aliases":["Ескі көпір"],
                            "latitude":43.65,"longitude":51.16,"district":"Сынақ ауданы"}],
                 "tasks":[{"number":1,"title":"a","activities":[
                   {"title":"b","kind":"round-table","evidence":{"photos":3,"documents":["act","letter"]}},
                   {"title":"Тазалық сенбілігі"}]}]}
                """.getBytes(StandardCharsets.UTF_8));
        var project = Plan.of(read.file(), new ProjectId("x"));
        assertThat(project.places()).singleElement().satisfies(place -> {
            assertThat(place.isCalled("ескі көпір")).isTrue();
            assertThat(place.latitude()).isEqualTo(43.65);
        });
        var activities = project.activities().toList();
        assertThat(activities.getFirst().kinds()).containsExactly(EventKind.ROUND_TABLE);
        assertThat(activities.getFirst().required(null))
                .isEqualTo(new EvidenceRule(3, Set.of(DocumentKind.ACT, DocumentKind.LETTER)));
        assertThat(activities.getLast().evidence()).isNull();
        assertThat(activities.getLast().required(null)).isEqualTo(EventKind.CLEANUP.standard());
    }

    @Test
    void takesTheContractAsItIs() {
        assertThat(zhetisu.language()).isEqualTo(Language.RU);
        assertThat(zhetisu.grant().contractNumber()).isEqualTo("92");
        assertThat(zhetisu.grant().amount()).isEqualByComparingTo("5000000");
        assertThat(zhetisu.grant().operator()).isNull();
        assertThat(zhetisu.period().text()).isEqualTo("Июнь – ноябрь 2024 года");
        assertThat(zhetisu.period().monthsOnly()).isTrue();
    }

    @Test
    void keepsTheTextOfAPlanAndItsNumbers() {
        assertThat(plan("t1a1i3"))
                .isEqualTo(quantity("50-100", Comparator.AT_LEAST, 50, 100, List.of(), null, null, null));
        assertThat(plan("t3a1i2"))
                .isEqualTo(quantity(
                        "5/1 (с каждой встречи)",
                        Comparator.EXACTLY,
                        5,
                        null,
                        List.of(BigDecimal.valueOf(5), BigDecimal.ONE),
                        "встречи",
                        10,
                        null));
        assertThat(plan("t1a1i1"))
                .isEqualTo(quantity(
                        "2 (на каз., русс. языках)",
                        Comparator.EXACTLY,
                        2,
                        null,
                        List.of(),
                        null,
                        null,
                        "на каз., русс. языках"));
    }

    @Test
    void hasNoPlanWhereTheFileGivesOnlyAFact() {
        var taza = Plan.of(Cases.file(Cases.TAZA_ALEM), new ProjectId("taza"));
        var found =
                taza.activity(new ActivityId("t1a1")).orElseThrow().indicators().getFirst();
        assertThat(found.plan()).isNull();
        assertThat(found.confirmed()).isFalse();
    }

    @Test
    void numbersActivitiesThatHaveNoNumber() {
        var project = project("""
                {"tasks":[{"title":"a","activities":[{"title":"b"},{"number":1,"title":"c"},{"title":"d"}]}]}""");
        assertThat(project.activities().map(activity -> activity.id().value())).containsExactly("x1a2", "x1a1", "x1a3");
    }

    @Test
    void callsAProjectWithoutATitleByItsId() {
        assertThat(project("{}").title().in(Language.KK)).isEqualTo("sample");
    }

    @Test
    void takesPlannedPlacesBeforeDeclaredOnes() {
        var activity = project("""
                {"language":"ru","tasks":[{"number":1,"title":"a","activities":[
                  {"number":1,"title":"b","places":["Актау"],"planned":{"places":["Актау","Жанаозен"]}}]}]}""").activities().findFirst().orElseThrow();
        assertThat(activity.places()).extracting(place -> place.in(Language.RU)).containsExactly("Актау", "Жанаозен");
    }

    @Test
    void keepsABasisThatTheFileNames() {
        var indicator =
                project("""
                {"tasks":[{"number":1,"title":"a","activities":[{"number":1,"title":"b","indicators":[
                  {"name":"Қатысушылар","unit":"адам","basis":"latest"}]}]}]}""").activities().findFirst().orElseThrow().indicators().getFirst();
        assertThat(indicator.basis()).isEqualTo(Basis.LATEST);
        assertThat(indicator.confirmed()).isTrue();
    }

    private Quantity plan(String id) {
        return Objects.requireNonNull(indicator(id).plan());
    }

    private Indicator indicator(String id) {
        return zhetisu.activities()
                .flatMap(activity -> activity.indicators().stream())
                .filter(one -> one.id().value().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static Project project(String json) {
        return Cases.declaredIn(json).project();
    }

    private static Quantity quantity(
            String raw,
            Comparator comparator,
            int value,
            @Nullable Integer max,
            List<BigDecimal> parts,
            @Nullable String per,
            @Nullable Integer base,
            @Nullable String qualifier) {
        return Quantity.ofNumbers(
                raw,
                comparator,
                BigDecimal.valueOf(value),
                max == null ? null : BigDecimal.valueOf(max),
                parts,
                per == null ? null : new Scope(Per.of(per), per, null, base == null ? null : BigDecimal.valueOf(base)),
                qualifier);
    }
}
