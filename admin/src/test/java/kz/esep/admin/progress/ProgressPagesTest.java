package kz.esep.admin.progress;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import kz.esep.admin.Office;
import kz.esep.admin.SampleEntries;
import kz.esep.admin.Visitor;
import kz.esep.card.ProjectCards;
import kz.esep.conductor.PresentFacts;
import kz.esep.journal.Entries;
import kz.esep.language.Language;
import kz.esep.plan.Activity;
import kz.esep.plan.DocumentKind;
import kz.esep.plan.EvidenceRule;
import kz.esep.plan.Indicator;
import kz.esep.plan.Per;
import kz.esep.plan.Project;
import kz.esep.plan.ProjectId;
import kz.esep.plan.Projects;
import kz.esep.plan.Quantity;
import kz.esep.plan.Task;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class ProgressPagesTest {

    private static Office office;
    private static Visitor operator;
    private static ProjectId id;

    @BeforeAll
    static void open() {
        office = Office.open();
        id = SampleEntries.fill(office);
        operator = Visitor.signedIn(office);
    }

    @AfterAll
    static void close() {
        office.close();
    }

    @Test
    void aRuleIsChosenForSeveralActivitiesAtOnce() {
        var page = "/projects/" + id.value() + "/evidence";
        assertThat(operator.get(page).body()).contains("Дәлелдеме ережелері", "іс-шара түріне қарай");
        var chosen =
                project().activities().limit(2).map(one -> one.id().value()).toList();
        choose("TRAINING", chosen);
        assertThat(project().activities().limit(2).map(Activity::evidence)).containsOnly(StandardRule.TRAINING.rule());
        assertThat(operator.get(page).body()).contains("Ереже 2 іс-шараға қолданылды.");
        choose("USUAL", chosen);
        assertThat(project().activities().map(Activity::evidence)).containsOnlyNulls();
    }

    @Test
    void aRuleOfOnesOwnIsPutTogether() {
        var page = "/projects/" + id.value() + "/evidence";
        operator.get(page);
        var first = project().activities().findFirst().orElseThrow().id().value();
        operator.post(
                page,
                "version",
                version(),
                "activity",
                first,
                "set",
                "OWN",
                "photos",
                "4",
                "documents",
                "ACT",
                "bilingual",
                "PROGRAMME",
                "links",
                "2",
                "survey",
                "true");
        assertThat(project().activities().findFirst().orElseThrow().evidence())
                .isEqualTo(new EvidenceRule(
                        4, Set.of(DocumentKind.ACT, DocumentKind.PROGRAMME), Set.of(DocumentKind.PROGRAMME), 2, true));
        operator.post(page, "version", version(), "activity", first, "set", "OWN", "photos", "4000");
        assertThat(operator.get(page).body()).contains("0-ден 100-ге дейін");
        operator.post(page, "version", version(), "set", "NOTHING");
        assertThat(operator.get(page).body()).contains("кемінде бір іс-шараны белгілеңіз");
        choose("USUAL", List.of(first));
    }

    @Test
    void aRuleForAPlanThatChangedMeanwhileIsNotKept() {
        operator.get("/projects/" + id.value() + "/evidence");
        var before = project();
        var first = before.activities().findFirst().orElseThrow().id().value();
        operator.post(
                "/projects/" + id.value() + "/evidence",
                "version",
                String.valueOf(before.version() - 1),
                "activity",
                first,
                "set",
                "NOTHING");
        assertThat(project()).isEqualTo(before);
    }

    @Test
    void everyDeviationAsksForItsReasonAndNoneIsNoReason() {
        var page = "/projects/" + id.value() + "/deviations";
        var first =
                office.bean(PresentFacts.class).of(project()).deviations().all().getFirst();
        var indicator = first.fact().indicator().id();
        assertThat(operator.get(page).body()).contains("Жоспардан ауытқулар", "id=\"" + indicator.value() + "\"");
        operator.post(page, "indicator", indicator.value(), "kk", "жоқ", "ru", "");
        assertThat(operator.get(page).body()).contains("«жоқ» деген жауап қабылданбайды");
        assertThat(office.bean(ProjectCards.class).of(id).reasons()).isEmpty();

        operator.post(page, "indicator", indicator.value(), "kk", "Жаңбыр жауды", "ru", "Шёл дождь");
        var kept = office.bean(ProjectCards.class).of(id).reason(indicator).orElseThrow();
        assertThat(kept.text().in(Language.RU)).isEqualTo("Шёл дождь");
        assertThat(kept.by()).isEqualTo("operator");
        assertThat(office.bean(PresentFacts.class).of(project()).deviations().unexplained())
                .extracting(one -> one.fact().indicator().id())
                .doesNotContain(indicator);
        assertThat(operator.get(page).body()).contains("Жаңбыр жауды", "Шёл дождь");

        operator.post(page, "indicator", indicator.value(), "kk", "", "ru", "");
        assertThat(office.bean(ProjectCards.class).of(id).reasons()).isEmpty();
    }

    @Test
    void noReasonIsKeptForWhatStandsAsPlanned() {
        var page = "/projects/" + id.value() + "/deviations";
        operator.get(page);
        operator.post(page, "indicator", "no-such", "kk", "Себебі бар", "ru", "");
        assertThat(office.bean(ProjectCards.class).of(id).reasons()).isEmpty();
        assertThat(operator.get(page).body()).contains("басқа");
    }

    @Test
    void showsWhatIsMissingEntryByEntry() {
        var body = operator.get("/projects/" + id.value() + "/missing").body();
        assertThat(body).contains("Есепке не жетіспейді", "№ 6", "Фактісі жоқ:");
    }

    @Test
    void anEntryBelowANormOfEachEventIsNamedOnEveryPage() {
        var people =
                project().activities().findFirst().orElseThrow().indicators().get(1);
        var before = Objects.requireNonNull(people.plan());
        var entry = office.bean(Entries.class).of(id).stream()
                .filter(one -> one.fact().isPresent())
                .findFirst()
                .orElseThrow();
        var heads = Objects.requireNonNull(entry.newest().happening().participants());
        var norm = new Quantity(
                "әр сенбілікте " + (heads + 1) + " адам",
                Quantity.Comparator.NONE,
                Quantity.UnitKind.COUNT,
                List.of(Quantity.Part.of(BigDecimal.valueOf(heads + 1), null)),
                new Quantity.Scope(Per.EVENT, "сенбілік", null, BigDecimal.ONE),
                null,
                null,
                Set.of());
        office.bean(Projects.class).replace(replanned(people, norm));
        var named = "№ " + entry.number() + ": " + heads;
        assertThat(operator.get("/projects/" + id.value()).body()).contains("Нормасы сақталмаған жазбалар:", named);
        assertThat(operator.get("/projects/" + id.value() + "/deviations").body())
                .contains("Нормасы сақталмаған жазбалар:", named);
        assertThat(operator.get("/projects/" + id.value() + "/entries/" + entry.id())
                        .body())
                .contains((heads + 1) + " орнына " + heads);
        assertThat(operator.get("/projects/" + id.value() + "/findings").body())
                .contains("Іс-шараға арналған норма № ");
        office.bean(Projects.class).replace(replanned(people, before));
    }

    @Test
    void aTextThatWasNotUnderstoodIsToldInOtherWordsAndStaysPrinted() {
        var page = "/projects/" + id.value() + "/indicators";
        var indicator =
                project().activities().findFirst().orElseThrow().indicators().getFirst();
        var before = Objects.requireNonNull(indicator.plan());
        office.bean(Projects.class).replace(replanned(indicator, Quantity.text("по согласованию сторон")));
        assertThat(operator.get(page).body()).contains("Жоспар мәтіні түсініксіз", "Түсінілмеген жоспар мәтіні: 1");

        mean(indicator, "сколько получится");
        assertThat(operator.get(page).body()).contains("«сколько получится» дегенді де оқи алмадық");
        mean(indicator, "не менее 12 встреч");
        var plan = Objects.requireNonNull(indicator(indicator).plan());
        assertThat(plan.raw()).isEqualTo("по согласованию сторон");
        assertThat(plan.value()).isEqualByComparingTo("12");
        assertThat(operator.get(page).body()).contains("Түсінілгені: кемінде 12 встреч");
        office.bean(Projects.class).replace(replanned(indicator, before));
    }

    private static void mean(Indicator indicator, String words) {
        operator.post(
                "/projects/" + id.value() + "/indicators/meaning",
                "indicator",
                indicator.id().value(),
                "seen",
                "по согласованию сторон",
                "meaning",
                words);
    }

    private static Indicator indicator(Indicator one) {
        return project()
                .activities()
                .flatMap(activity -> activity.indicators().stream())
                .filter(other -> other.id().equals(one.id()))
                .findFirst()
                .orElseThrow();
    }

    private static Project replanned(Indicator indicator, Quantity plan) {
        var project = project();
        return project.planned(
                project.tasks().stream()
                        .map(task -> new Task(
                                task.number(),
                                task.title(),
                                task.activities().stream()
                                        .map(a -> a.with(
                                                a.title(),
                                                a.places(),
                                                a.indicators().stream()
                                                        .map(i -> i.id().equals(indicator.id()) ? i.planned(plan) : i)
                                                        .toList()))
                                        .toList()))
                        .toList(),
                project.indicators());
    }

    private static void choose(String set, List<String> activities) {
        operator.get("/projects/" + id.value() + "/evidence");
        var fields = new ArrayList<String>(List.of("version", version(), "set", set));
        activities.forEach(one -> Stream.of("activity", one).forEach(fields::add));
        operator.post("/projects/" + id.value() + "/evidence", fields.toArray(String[]::new));
    }

    private static String version() {
        return String.valueOf(project().version());
    }

    private static Project project() {
        return office.bean(Projects.class).find(id).orElseThrow();
    }
}
