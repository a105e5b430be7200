package kz.esep.admin.attendance;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import kz.esep.admin.Office;
import kz.esep.admin.SampleEntries;
import kz.esep.admin.Visitor;
import kz.esep.conductor.PresentFacts;
import kz.esep.facts.Figure;
import kz.esep.facts.IndicatorFact;
import kz.esep.journal.EntryId;
import kz.esep.language.Language;
import kz.esep.language.Wording;
import kz.esep.plan.Basis;
import kz.esep.plan.IndicatorId;
import kz.esep.plan.Projects;
import kz.esep.survey.Question;
import kz.esep.survey.Response;
import kz.esep.survey.Response.Answer;
import kz.esep.survey.Survey;
import kz.esep.survey.Surveys;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Surveys in the back office, and the facts that come of them. */
class SurveysPageTest {

    private static final String PAGE = "/projects/taza-ozen-ulgi/attendance/surveys";
    private static final String INDICATOR = "t1a1i1";

    private static Office office;
    private static Visitor operator;

    @BeforeAll
    static void open() {
        office = Office.open();
        SampleEntries.fill(office);
        operator = Visitor.signedIn(office);
        operator.get("/projects/taza-ozen-ulgi/indicators");
        var before = indicator().indicator().basis();
        operator.post(
                "/projects/taza-ozen-ulgi/indicators",
                "indicator",
                INDICATOR,
                "basis",
                Basis.SURVEY.name(),
                "seen",
                before.name());
    }

    @AfterAll
    static void close() {
        office.close();
    }

    @Test
    void theLatestSurveyIsTheFactWithItsRespondents() {
        operator.get(PAGE);
        add("2026-05-01", "30", "27", "");
        assertThat(fact().value()).hasValue(new BigDecimal("90"));
        assertThat(fact().respondents()).isEqualTo(30);

        ask();
        assertThat(fact().value()).as("asked later").hasValue(new BigDecimal("66.7"));
        assertThat(fact().respondents()).isEqualTo(3);
        assertThat(fact().entries()).containsExactly(new EntryId("e1"));
        assertThat(operator.get(PAGE).body())
                .as("of three people an answer tells who gave it")
                .contains("кемінде 5 адам")
                .doesNotContain("риза (4 не 5)", "Су көбірек керек");

        answer("hash-4th", 5, Answer.NONE);
        answer("hash-5th", 4, Answer.NONE);
        assertThat(fact().value()).hasValue(new BigDecimal("80"));
        assertThat(operator.get(PAGE).body()).contains("риза (4 не 5): 4 / 5, 80 %", "Су көбірек керек");
    }

    @Test
    void totalsThatCannotBeAreRefused() {
        operator.get(PAGE);
        add("2026-05-01", "10", "11", "");
        assertThat(operator.get(PAGE).body()).contains("Сақталмады");
        add("2026-05-01", "10", "5", "javascript:alert(1)");
        assertThat(operator.get(PAGE).body()).contains("Сақталмады").doesNotContain("javascript:alert");
        add("2099-05-01", "10", "5", "");
        assertThat(operator.get(PAGE).body()).contains("Сақталмады");
    }

    private static void ask() {
        var surveys = office.bean(Surveys.class);
        surveys.keep(new Survey(
                new EntryId("e1"),
                Gatherings.PROJECT,
                Wording.of(Language.KK, "Сенбілік"),
                new IndicatorId(INDICATOR),
                List.of(
                        new Question(Question.Kind.SCALE, Wording.of(Language.KK, "Ризасыз ба?")),
                        new Question(Question.Kind.LINE, Wording.of(Language.KK, "Нені жақсартуға болады?"))),
                SampleEntries.COORDINATOR,
                700_002,
                9,
                Instant.parse("2026-06-01T10:00:00Z"),
                null,
                0));
        for (var mark : List.of(5, 4, 2)) {
            var line = mark == 2 ? new Answer(null, "Су көбірек керек") : Answer.NONE;
            answer("hash" + mark, mark, line);
        }
    }

    private static void answer(String who, int mark, Answer line) {
        office.bean(Surveys.class)
                .answer(new EntryId("e1"), who, new Response(List.of(new Answer(mark, null), line)), "cause");
    }

    private static void add(String day, String respondents, String positive, String link) {
        operator.get(PAGE);
        operator.post(
                PAGE,
                "indicator",
                INDICATOR,
                "day",
                day,
                "respondents",
                respondents,
                "positive",
                positive,
                "link",
                link,
                "form",
                operator.field("form"));
    }

    private static Figure fact() {
        return Objects.requireNonNull(indicator().fact());
    }

    private static IndicatorFact indicator() {
        var project = office.bean(Projects.class).find(Gatherings.PROJECT).orElseThrow();
        return office.bean(PresentFacts.class)
                .of(project)
                .allIndicators()
                .filter(one -> one.indicator().id().value().equals(INDICATOR))
                .findFirst()
                .orElseThrow();
    }
}
