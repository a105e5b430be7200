package kz.esep.admin.projects.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import kz.esep.admin.Cases;
import kz.esep.facts.ActivityFacts;
import kz.esep.facts.Facts;
import kz.esep.facts.Figure;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class DeclaredFactsTest {

    @ParameterizedTest
    @MethodSource("cases")
    void leavesEmptyWhatTheReaderOfTheReportFoundEmpty(String name) {
        var expected = new JsonMapper().readTree(Cases.content(name)).path("expectedChecks");
        assertThat(without(name, activity -> activity.occasions().isEmpty()))
                .isEqualTo(listed(expected, "WithoutDate"));
        assertThat(without(name, activity -> activity.places().isEmpty())).isEqualTo(listed(expected, "WithoutPlace"));
        assertThat(without(name, activity -> activity.participants() == null && activity.participantsText() == null))
                .isEqualTo(listed(expected, "WithoutParticipants"));
        assertThat(without(name, activity -> activity.links().isEmpty())).isEqualTo(listed(expected, "WithoutLinks"));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void nothingLoggedIsBehindADeclaredFigure(String name) {
        var facts = Cases.declared(name);
        assertThat(facts.origin()).isEqualTo(Facts.Origin.DECLARED);
        assertThat(facts.allIndicators().map(one -> one.fact()).filter(Objects::nonNull))
                .allSatisfy(figure ->
                        assertThat(Objects.requireNonNull(figure).entries()).isEmpty());
    }

    @Test
    void sumsTheHeadCountsAsTheReaderDid() {
        assertThat(visits(Cases.TAZA_ALEM)).isEqualByComparingTo("1124");
        assertThat(visits(Cases.EKO)).isEqualByComparingTo("920");
    }

    @Test
    void keepsTheWordsOfAFactBesideItsNumber() {
        var mailing = Cases.declared(Cases.ZHETISU)
                .activities()
                .getFirst()
                .indicators()
                .get(2);
        var fact = Objects.requireNonNull(mailing.fact());
        assertThat(fact.text()).isEqualTo("22 от соотрудников, 248 рассылка по почте");
        assertThat(fact.parts()).containsExactly(new BigDecimal(270));
    }

    @Test
    void readsTheSocioEconomicTableByTheWordsOfTheForm() {
        var rows = Cases.declared(Cases.ZHETISU).socioEconomic();
        assertThat(rows).hasSize(9);
        assertThat(rows.stream()
                        .map(row -> row.fact() == null
                                ? ""
                                : row.fact().value().orElseThrow().toPlainString()))
                .containsExactly("1000", "20000", "", "6", "6", "", "", "3000000", "10");
    }

    static List<String> cases() {
        return Cases.PROJECTS;
    }

    private static BigDecimal visits(String name) {
        return Cases.declared(name).activities().stream()
                .map(ActivityFacts::participants)
                .filter(Objects::nonNull)
                .map(figure -> Objects.requireNonNull(figure))
                .map((Figure figure) -> figure.value().orElseThrow())
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static List<String> without(String name, Predicate<ActivityFacts> missing) {
        return Cases.declared(name).activities().stream()
                .filter(missing)
                .map(DeclaredFactsTest::label)
                .toList();
    }

    /** As the prepared files name activities: the unnumbered blocks of one report by their kind. */
    private static String label(ActivityFacts activity) {
        return switch (activity.activity().id().value()) {
            case "x1a1" -> "final.1";
            case "x2a1" -> "info.1";
            default -> activity.label();
        };
    }

    private static List<String> listed(JsonNode expected, String what) {
        var list = expected.has("rows" + what) ? expected.path("rows" + what) : expected.path("activities" + what);
        return list.valueStream().map(JsonNode::asString).toList();
    }
}
