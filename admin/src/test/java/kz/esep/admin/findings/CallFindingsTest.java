package kz.esep.admin.findings;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import kz.esep.admin.Office;
import kz.esep.admin.SampleEntries;
import kz.esep.admin.Visitor;
import kz.esep.call.Call;
import kz.esep.call.CallId;
import kz.esep.call.Calls;
import kz.esep.call.Programme;
import kz.esep.language.Language;
import kz.esep.language.Wording;
import kz.esep.plan.ContractChange;
import kz.esep.plan.ProjectId;
import kz.esep.plan.Projects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What an operator sees before the papers of a call go out. */
class CallFindingsTest {

    private static final String CALL = "/calls/call-1";
    private static final String FOUND = CALL + "/findings";
    private static final Pattern COUNTS = Pattern.compile("(?:(\\d+) қате, )?(\\d+) ескерту");

    private Office office;
    private Visitor operator;
    private ProjectId project;

    @BeforeEach
    void open() {
        office = Office.open();
        project = SampleEntries.fill(office);
        operator = Visitor.signedIn(office);
        office.bean(Calls.class).add(call("12000000", List.of(project), Programme.untold()));
    }

    @AfterEach
    void close() {
        office.close();
    }

    private static Call call(String announced, List<ProjectId> projects, Programme programme) {
        return new Call(
                new CallId("call-1"),
                0,
                kk("Үлгі облысының басқармасы"),
                Call.Body.DEPARTMENT,
                2026,
                LocalDate.of(2026, 2, 3),
                List.of("https://example.kz/kk"),
                null,
                List.of(new Call.Priority(kk("Таза өзендер"), null, 1, new BigDecimal(announced))),
                List.of(),
                List.of(),
                projects,
                null,
                null,
                programme);
    }

    @Test
    void aProjectHasAsManyAsOnItsOwnPageToWhichItLeads() {
        var own = counts("/projects/" + project + "/findings");
        var ofCall = operator.get(FOUND).body();
        assertThat(ofCall)
                .contains("href=\"/projects/" + project + "/findings\"")
                .contains(own.group());
        assertThat(Integer.parseInt(own.group(2))).isPositive();
    }

    @Test
    void whatWasDismissedInAProjectIsNotCountedAnyMore() {
        var before = counts(FOUND);
        var page = "/projects/" + project + "/findings";
        operator.get(page);
        operator.post(
                page + "/dismiss",
                "finding",
                operator.field("finding"),
                "figures",
                operator.field("figures"),
                "reason",
                "Келісілген.");
        var after = counts(FOUND);
        assertThat(open(after)).isEqualTo(open(before) - 1);
        assertThat(after.group()).isEqualTo(counts(page).group());
    }

    @Test
    void thePaperItselfIsLookedAtWithThePlaceWhereItIsMended() {
        replace(call("30000000", List.of(project), Programme.untold()));
        assertThat(operator.get(FOUND).body())
                .contains("BUDGET_MISMATCH", CALL + "#priorities")
                .doesNotContain("dismiss");
        var signed =
                office.bean(Projects.class).find(project).orElseThrow().grant().amountInForce();
        replace(call(String.valueOf(signed), List.of(project), Programme.untold()));
        assertThat(operator.get(FOUND).body()).doesNotContain("BUDGET_MISMATCH");
    }

    @Test
    void eachPaperHasFindingsOfItsOwn() {
        var untold = Programme.untold();
        replace(call(
                "30000000",
                List.of(project),
                new Programme(
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        Programme.TENGE,
                        List.of("http://ecocitizens/grant"),
                        untold.funders(),
                        untold.partners(),
                        untold.contacts())));
        assertThat(operator.get(FOUND).body()).contains("BUDGET_MISMATCH", "LINK_BROKEN_FORM");
        assertThat(operator.get(FOUND + "?form=press-release").body())
                .contains("LINK_BROKEN_FORM", CALL + "/programme#programme")
                .doesNotContain("BUDGET_MISMATCH");
        assertThat(operator.get(FOUND + "?form=operator-report").body())
                .contains("BUDGET_MISMATCH")
                .doesNotContain("LINK_BROKEN_FORM");
    }

    @Test
    void aCancelledProjectIsNotLookedInto() {
        var projects = office.bean(Projects.class);
        var running = projects.find(project).orElseThrow();
        var cancelled = new ContractChange(
                "c1", LocalDate.of(2026, 6, 1), "2", kk("Тараптардың келісімі бойынша"), null, null, null, true);
        projects.replace(running.with(running.grant().changed(List.of(cancelled))));
        assertThat(operator.get(FOUND).body()).doesNotContain("/projects/" + project + "/findings");
    }

    @Test
    void thePagesOfTheCallAndOfItsDraftsFetchThem() {
        assertThat(operator.get(CALL).body()).contains("hx-get=\"" + FOUND + "\"", "href=\"" + FOUND + "\"");
        var draft =
                Visitor.target(operator.post(CALL + "/drafts", "form", "operator-report", "language", "kk", "on", ""));
        assertThat(operator.get(draft).body()).contains("hx-get=\"" + FOUND + "?form=operator-report\"");
        var part = operator.get(FOUND, "HX-Request", "true").body();
        assertThat(part.strip()).startsWith("<section").endsWith("</section>").contains("id=\"found\"");
        assertThat(operator.get("/calls/none/findings").statusCode()).isEqualTo(404);
    }

    private void replace(Call other) {
        var calls = office.bean(Calls.class);
        var seen = calls.find(other.id()).orElseThrow();
        calls.remove(seen.id(), seen.version());
        calls.add(other);
    }

    private MatchResult counts(String page) {
        var counts = COUNTS.matcher(operator.get(page).body());
        assertThat(counts.find()).as(page).isTrue();
        return counts.toMatchResult();
    }

    private static int open(MatchResult counts) {
        return Stream.of(1, 2)
                .flatMap(group -> Stream.ofNullable(counts.group(group)))
                .mapToInt(Integer::parseInt)
                .sum();
    }

    private static Wording kk(String text) {
        return Wording.of(Language.KK, text);
    }
}
