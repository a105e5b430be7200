package kz.esep.admin.projects.proposal;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import kz.esep.admin.Cases;
import kz.esep.admin.projects.file.ProjectFiles;
import kz.esep.admin.projects.file.Reading;
import kz.esep.language.Language;
import kz.esep.plan.Basis;
import kz.esep.plan.Indicator;
import kz.esep.plan.Project;
import kz.esep.plan.ProjectId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PlanDifferenceTest {

    private static final String BEFORE = """
            {"language": "ru", "project": {"title": "Парк", "goal": "Зелень"}, "tasks": [
              {"number": 1, "title": "Посадить", "activities": [
                {"number": 1, "title": "Посадка деревьев", "indicators": [
                  {"name": "Деревья", "unit": "шт", "planText": "100", "plan": 100},
                  {"name": "Участники", "unit": "человек", "planText": "50", "plan": 50}]},
                {"number": 2, "title": "Полив", "indicators": [{"name": "Поливы", "planText": "5", "plan": 5}]}]},
              {"number": 2, "title": "Рассказать", "activities": [
                {"number": 1, "title": "Урок", "indicators": []}]}]}""";

    @ParameterizedTest
    @ValueSource(strings = {Cases.TAZA_ALEM, Cases.EKO, Cases.ZHETISU})
    void theSamePlanChangesNothing(String name) {
        var present = project(Cases.content(name));
        var difference = PlanDifference.of(present, present);
        assertThat(difference.changes()).isEmpty();
        assertThat(difference.next().tasks()).isEqualTo(present.tasks());
        assertThat(difference.next().indicators()).isEqualTo(present.indicators());
        assertThat(difference.next().version()).isEqualTo(present.version() + 1);
    }

    @Test
    void whatMovesAndIsRewordedKeepsItsIdItsTranslationAndItsBasis() {
        var present = decided(project(BEFORE));
        var next = PlanDifference.of(
                present,
                project(BEFORE.replace("\"number\": 2, \"title\": \"Полив\"", "\"number\": 3, \"title\": \"ПОЛИВ\"")
                        .replace("\"Посадка деревьев\"", "\"Посадка деревьев и кустов\"")
                        .replace("\"planText\": \"100\", \"plan\": 100", "\"planText\": \"120\", \"plan\": 120")));
        var activities = next.next().activities().toList();
        assertThat(activities).extracting(one -> one.id().value()).containsExactly("t1a1", "t1a2", "t2a1");
        assertThat(activities.get(1).number()).isEqualTo(3);
        assertThat(activities.get(1).title().kk()).isEqualTo("Суару");
        var trees = activities.getFirst().indicators().getFirst();
        assertThat(trees.basis()).isEqualTo(Basis.MANUAL);
        assertThat(trees.confirmed()).isTrue();
        assertThat(Optional.ofNullable(trees.plan()).orElseThrow().raw()).isEqualTo("120");
        assertThat(said(next))
                .containsExactly(
                        "ACTIVITY 1.1 Посадка деревьев > Посадка деревьев и кустов",
                        "INDICATOR 1.1 Деревья: 100 > Деревья: 120");
    }

    @Test
    void whatIsNewGetsAnIdThatNothingHas() {
        var added = BEFORE.replace(
                "{\"number\": 2, \"title\": \"Полив\"",
                "{\"number\": 4, \"title\": \"Обход\", \"indicators\": [{\"name\": \"Обходы\", \"planText\": \"2\"}]},"
                        + " {\"number\": 3, \"title\": \"Полив\"");
        var once = PlanDifference.of(project(BEFORE), project(added.replace("\"number\": 4", "\"number\": 2")));
        assertThat(once.next().activities().toList())
                .extracting(one -> one.title().in(Language.RU) + " " + one.id())
                .containsExactly("Посадка деревьев t1a1", "Обход t1a2v2", "Полив t1a2", "Урок t2a1");
        assertThat(once.next()
                        .activities()
                        .toList()
                        .get(1)
                        .indicators()
                        .getFirst()
                        .id()
                        .value())
                .isEqualTo("t1a2v2i1");
        assertThat(said(once)).containsExactly("ACTIVITY 1.2 null > Обход", "INDICATOR 1.2 null > Обходы: 2");
    }

    @Test
    void whatGoesIsNamedWithItsActivity() {
        var without = BEFORE.replaceAll("(?s),\\s*\\{\"number\": 2, \"title\": \"Рассказать\".*", "]}");
        var difference = PlanDifference.of(project(BEFORE), project(without));
        assertThat(said(difference)).containsExactly("ACTIVITY 2.1 Урок > null", "TASK  Рассказать > null");
        assertThat(difference.changes().getFirst().activity()).hasToString("t2a1");
    }

    @Test
    void aPlanWithoutAGoalKeepsTheOneThatIsThere() {
        var difference = PlanDifference.of(project(BEFORE), project(BEFORE.replace(", \"goal\": \"Зелень\"", "")));
        assertThat(difference.changes()).isEmpty();
        assertThat(difference.next().goal()).isEqualTo(project(BEFORE).goal());
        var other = PlanDifference.of(project(BEFORE), project(BEFORE.replace("Зелень", "Тень")));
        assertThat(said(other)).containsExactly("GOAL  Зелень > Тень");
    }

    /** The first indicator confirmed as manual, and «Полив» translated. */
    private static Project decided(Project project) {
        var tasks = project.tasks().stream()
                .map(task -> new kz.esep.plan.Task(
                        task.number(),
                        task.title(),
                        task.activities().stream()
                                .map(activity -> activity.with(
                                        activity.title().in(Language.RU).equals("Полив")
                                                ? activity.title().with(Language.KK, "Суару")
                                                : activity.title(),
                                        activity.places(),
                                        activity.indicators().stream()
                                                .map(one -> one.id().value().equals("t1a1i1")
                                                        ? new Indicator(
                                                                one.id(),
                                                                one.name(),
                                                                one.unit(),
                                                                one.plan(),
                                                                Basis.MANUAL,
                                                                true)
                                                        : one)
                                                .toList()))
                                .toList()))
                .toList();
        return project.planned(tasks, project.indicators());
    }

    private static List<String> said(PlanDifference difference) {
        return difference.changes().stream()
                .map(one -> one.subject() + " " + one.label() + " " + one.before() + " > " + one.after())
                .toList();
    }

    private static Project project(String json) {
        return project(json.getBytes(StandardCharsets.UTF_8));
    }

    private static Project project(byte[] json) {
        return ProjectFiles.plan(((Reading.Read) ProjectFiles.read(json)).file(), new ProjectId("park"));
    }
}
