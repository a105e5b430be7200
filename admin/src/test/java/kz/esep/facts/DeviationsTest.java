package kz.esep.facts;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import kz.esep.admin.Cases;
import kz.esep.card.ProjectCard;
import kz.esep.card.Reason;
import kz.esep.language.Language;
import kz.esep.language.Wording;
import kz.esep.plan.IndicatorId;
import kz.esep.plan.ProjectId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class DeviationsTest {

    static List<String> cases() {
        return Cases.PROJECTS;
    }

    @ParameterizedTest
    @MethodSource("cases")
    void whatIsBelowOrMeasuresNothingIsWhatTheReaderOfTheReportFound(String name) {
        var expected = new JsonMapper().readTree(Cases.content(name)).path("expectedChecks");
        assertThat(standing(name, IndicatorFact.Standing.UNMEASURED)).isEqualTo(listed(expected.path("unmeasured")));
        // The reader of one report only has listed what is below its plan.
        if (expected.has("notMet")) {
            assertThat(standing(name, IndicatorFact.Standing.NOT_MET)).isEqualTo(listed(expected.path("notMet")));
        }
    }

    private static List<String> listed(JsonNode names) {
        return names.valueStream().map(one -> one.asString()).toList();
    }

    private static List<String> standing(String name, IndicatorFact.Standing standing) {
        return Cases.declared(name).activities().stream()
                .flatMap(activity -> activity.indicators().stream()
                        .filter(fact -> fact.standing() == standing)
                        .map(fact ->
                                activity.label() + " " + fact.indicator().name().in(Language.RU)))
                .toList();
    }

    @Test
    void theListBuildsItselfInTheOrderOfThePlan() {
        var all = Cases.declared(Cases.ZHETISU).deviations().all();
        assertThat(all).allMatch(one -> one.fact().isDeviation());
        assertThat(all.stream()
                        .filter(one -> one.fact().standing() == IndicatorFact.Standing.NOT_MET)
                        .map(one -> one.fact().indicator().id().value()))
                .containsExactly("t3a1i5", "t3a10i4");
    }

    @Test
    void aReasonIsDueForEachUntilTheCardHasIt() {
        var project = Cases.declared(Cases.TAZA_ALEM).project();
        var book = new Logbook(project).accepted(Logbook.happening("t2a2", "2025-06-14", "Үлгі", 20));
        var open = book.facts().deviations();
        assertThat(open.isNone()).isFalse();
        assertThat(open.unexplained()).hasSameSizeAs(open.all());
        var id = open.all().getFirst().fact().indicator().id();
        var told = book.facts(card(project.id(), id)).deviations();
        assertThat(told.unexplained()).hasSize(open.all().size() - 1);
        assertThat(told.all().getFirst().reason()).isNotNull();
    }

    @Test
    void noneIsTrueWhereNothingStandsApart() {
        assertThat(Cases.declared(Cases.EKO).deviations().unexplained())
                .extracting(one -> one.fact().indicator().id().value())
                .containsExactly("t2a1i1");
        assertThat(new Logbook(Cases.declared(Cases.EKO).project())
                        .facts()
                        .deviations()
                        .isNone())
                .isTrue();
    }

    private static ProjectCard card(ProjectId project, IndicatorId indicator) {
        return ProjectCard.empty(project)
                .change()
                .reason(new Reason(indicator, Wording.of(Language.RU, "Шёл дождь"), "operator", Instant.EPOCH))
                .made();
    }
}
