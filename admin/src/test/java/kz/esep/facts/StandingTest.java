package kz.esep.facts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Map;
import kz.esep.admin.Cases;
import kz.esep.facts.IndicatorFact.Standing;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

class StandingTest {

    private static final Map<String, Standing> EXPECTED = Map.of(
            "met", Standing.MET,
            "exceeded", Standing.EXCEEDED,
            "notMet", Standing.NOT_MET,
            "unmeasured", Standing.UNMEASURED);

    @Test
    void judgesEveryIndicatorOfAFullPlanAsItsReaderDid() {
        var expected = new ArrayList<Standing>();
        for (var task : new JsonMapper().readTree(Cases.content(Cases.ZHETISU)).path("tasks")) {
            for (var activity : task.path("activities")) {
                for (var indicator : activity.path("indicators")) {
                    expected.add(EXPECTED.get(indicator.path("expectedStatus").asString()));
                }
            }
        }
        var judged = Cases.declared(Cases.ZHETISU)
                .allIndicators()
                .map(IndicatorFact::standing)
                .toList();
        assertThat(judged).hasSize(109).isEqualTo(expected);
    }

    @Test
    void wantsAReasonBelowThePlanAndFarAboveIt() {
        assertThat(sample("\"plan\":10,\"comparator\":\">=\",\"fact\":9").isDeviation())
                .isTrue();
        assertThat(sample("\"plan\":10,\"comparator\":\">=\",\"fact\":11").isDeviation())
                .isFalse();
        assertThat(sample("\"plan\":10,\"comparator\":\">=\",\"fact\":12").isDeviation())
                .isTrue();
        assertThat(sample("\"plan\":10,\"planMax\":20,\"comparator\":\">=\",\"fact\":22")
                        .isDeviation())
                .isFalse();
        assertThat(sample("\"plan\":10,\"comparator\":\"<=\",\"fact\":3").isDeviation())
                .isFalse();
        assertThat(sample("\"plan\":10").isDeviation()).isFalse();
        assertThat(sample("\"fact\":10").isDeviation()).isFalse();
    }

    @Test
    void countsWhatIsDuePerEvent() {
        assertThat(sample("\"plan\":5,\"perEvent\":true,\"planBase\":{\"value\":3},\"fact\":14")
                        .standing())
                .isEqualTo(Standing.NOT_MET);
        assertThat(sample("\"plan\":5,\"perEvent\":true,\"planBase\":{\"value\":3},\"fact\":15")
                        .standing())
                .isEqualTo(Standing.MET);
        assertThat(sample("\"plan\":5,\"perEvent\":true,\"fact\":15").standing())
                .isEqualTo(Standing.UNMEASURED);
    }

    @Test
    void comparesByWhatThePlanMeans() {
        assertThat(planned("шамамен 60 тонна", "55").standing()).isEqualTo(Standing.MET);
        assertThat(planned("шамамен 60 тонна", "50").standing()).isEqualTo(Standing.NOT_MET);
        assertThat(planned("до 10", "10").standing()).isEqualTo(Standing.MET);
        assertThat(planned("до 10", "11").standing()).isEqualTo(Standing.EXCEEDED);
        assertThat(planned("50-100", "100").standing()).isEqualTo(Standing.MET);
        assertThat(planned("50-100", "111").isDeviation()).isTrue();
        assertThat(planned("8 районов, 2 города", "9").standing()).isEqualTo(Standing.NOT_MET);
        assertThat(planned("10 нысанда 2 реттен", "20").standing()).isEqualTo(Standing.MET);
        assertThat(planned("не менее 85%", "84.5").standing()).isEqualTo(Standing.NOT_MET);
        assertThat(planned("15 человек с каждого из 8 районов", "119").standing())
                .isEqualTo(Standing.NOT_MET);
        assertThat(planned("2-3 встречи в каждом из 4 районов", "12").standing())
                .isEqualTo(Standing.MET);
        assertThat(planned("по согласованию", "5").standing()).isEqualTo(Standing.NO_PLAN);
    }

    private static IndicatorFact planned(String text, String fact) {
        return sample("\"planText\":\"" + text + "\",\"fact\":" + fact);
    }

    private static IndicatorFact sample(String members) {
        return Cases.declaredIn("{\"projectIndicators\":[{\"name\":\"a\"," + members + "}]}")
                .indicators()
                .getFirst();
    }
}
