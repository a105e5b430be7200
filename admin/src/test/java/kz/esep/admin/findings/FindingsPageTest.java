package kz.esep.admin.findings;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.regex.Pattern;
import kz.esep.admin.Office;
import kz.esep.admin.SampleEntries;
import kz.esep.admin.Visitor;
import kz.esep.conductor.PresentFacts;
import kz.esep.drafts.KeptDrafts;
import kz.esep.journal.Entries;
import kz.esep.language.Language;
import kz.esep.plan.ProjectId;
import kz.esep.plan.Projects;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.query.Query;

class FindingsPageTest {

    private static final ProjectId ID = new ProjectId("taza-ozen-ulgi");
    private static final String PROJECT = "/projects/" + ID.value();
    private static final String PAGE = PROJECT + "/findings";
    private static final Pattern FIRST = Pattern.compile(
            "name=\"finding\" value=\"([^\"]+)\">\\s*<input type=\"hidden\" name=\"figures\" value=\"([^\"]*)\"");

    private static Office office;
    private static Visitor operator;

    @BeforeAll
    static void open() {
        office = Office.open();
        SampleEntries.fill(office);
        operator = Visitor.signedIn(office);
    }

    @AfterAll
    static void close() {
        office.close();
    }

    @BeforeEach
    void nothingIsDismissed() {
        office.bean(MongoTemplate.class).remove(new Query(), "dismissals");
    }

    @Test
    void tellsHowManyThereAreBesideTheDownload() {
        var found = present();
        assertThat(operator.get(PROJECT).body()).contains(PAGE, found.warnings() + " ескерту бар: жүктемес бұрын");
        assertThat(operator.get(PAGE).body()).contains(found.open().getFirst().code(), "Бұл қате емес");
    }

    @Test
    void dismissesWithAReasonAndRestores() {
        var before = present().open().size();
        var first = first();
        operator.post(PAGE + "/dismiss", "finding", first[0], "figures", first[1], "reason", "Тізім сақталған");
        assertThat(present().open()).hasSize(before - 1);
        assertThat(operator.get(PAGE).body()).contains("Тізім сақталған", "operator", "Қайта ашу", "Жабылғандар: 1");
        operator.post(PAGE + "/restore", "finding", first[0]);
        assertThat(present().open()).hasSize(before);
        assertThat(office.bean(Dismissals.class).find(first[0]).orElseThrow().steps())
                .hasSize(2);
    }

    @Test
    void tellsWhatOnlyAFormInALanguageHas() {
        var kazakh = operator.get(PAGE + "?form=final-report&language=kk").body();
        var russian = operator.get(PAGE + "?form=final-report&language=ru").body();
        assertThat(kazakh).contains("LABEL_UNOFFICIAL", "жазуының осы тілдегі ресми мәтіні");
        assertThat(russian).contains("value=\"ru\" lang=\"ru\" selected").isNotEqualTo(kazakh);
    }

    @Test
    void dismissesWhatOnlyAFormInALanguageHas() {
        var page = PAGE + "?form=final-report&language=kk";
        var label = Pattern.compile("name=\"finding\" value=\"([^\"]+)\">\\s*<input type=\"hidden\" name=\"figures\""
                        + " value=\"([^\"]*)\"")
                .matcher(operator.get(page).body().split("LABEL_UNOFFICIAL")[1]);
        assertThat(label.find()).isTrue();
        operator.post(
                PAGE + "/dismiss",
                "form",
                "final-report",
                "language",
                "kk",
                "finding",
                label.group(1),
                "figures",
                label.group(2),
                "reason",
                "Ресми нысанмен салыстырдық");
        assertThat(operator.get(page).body()).contains("Ресми нысанмен салыстырдық");
    }

    @Test
    void tellsWhichEntriesChangedSinceTheLastDraft() {
        var kept = office.bean(KeptDrafts.class);
        operator.post(PROJECT + "/drafts", "form", "final-report", "language", "ru");
        var page = PAGE + "?form=final-report&language=ru";
        assertThat(operator.get(page).body()).doesNotContain("CHANGED_SINCE_DRAFT");
        var entries = office.bean(Entries.class);
        var gone = entries.of(ID).stream()
                .filter(entry -> entry.fact().isPresent())
                .findFirst()
                .orElseThrow();
        assertThat(entries.write(gone.withdrawn("operator", "қате", SampleEntries.NOW, "w1")))
                .isTrue();
        assertThat(operator.get(page).body())
                .contains("CHANGED_SINCE_DRAFT", "№ " + gone.number(), PROJECT + "/drafts/1");
        assertThat(operator.get(PROJECT + "/drafts/1").body()).contains("/findings?form=final-report");
        assertThat(kept.of(ID.value())).hasSize(1);
    }

    @Test
    void refusesADismissalWithoutAReason() {
        var first = first();
        operator.post(PAGE + "/dismiss", "finding", first[0], "figures", first[1], "reason", "  ");
        assertThat(operator.get(PAGE).body()).contains("Себебін жазыңыз, 500 таңбаға дейін.");
        assertThat(present().dismissed()).isEmpty();
    }

    @Test
    void refusesADismissalOfFiguresThatAreNoLongerThese() {
        var first = first();
        operator.post(PAGE + "/dismiss", "finding", first[0], "figures", "{total=1}", "reason", "Білемін");
        assertThat(operator.get(PAGE).body()).contains("Осы арада деректер өзгерді");
        assertThat(present().dismissed()).isEmpty();
    }

    @Test
    void restoresNothingOfAnotherProject() {
        operator.get(PAGE);
        operator.post(PAGE + "/restore", "finding", "another:0123");
        assertThat(operator.get(PAGE).body()).contains("Осы арада деректер өзгерді");
    }

    @Test
    void twoWritersDoNotOverwriteEachOther() {
        var dismissals = office.bean(Dismissals.class);
        var finding = present().open().getFirst();
        var step =
                new Dismissal.Step(true, finding.fingerprint(), "a", "operator", Instant.parse("2026-11-26T10:00:00Z"));
        var one = Dismissal.first(ID, finding, step);
        assertThat(dismissals.keep(one)).isTrue();
        assertThat(dismissals.keep(one)).isFalse();
        assertThat(dismissals.keep(one.then(step))).isTrue();
        assertThat(dismissals.keep(one.then(step))).isFalse();
        assertThat(dismissals.find(one.id())).contains(one.then(step));
        assertThat(dismissals.of(ID)).containsExactly(one.then(step));
    }

    @Test
    void theQueryOfAProjectHasItsIndex() {
        assertThat(office.bean(MongoTemplate.class).indexOps("dismissals").getIndexInfo())
                .anySatisfy(index -> assertThat(index.getIndexFields())
                        .singleElement()
                        .satisfies(field -> assertThat(field.getKey()).isEqualTo("project")));
    }

    private static String[] first() {
        var found = FIRST.matcher(operator.get(PAGE).body());
        assertThat(found.find()).isTrue();
        return new String[] {found.group(1), found.group(2)};
    }

    private static ProjectFindings present() {
        var project = office.bean(Projects.class).find(ID).orElseThrow();
        var chosen = office.bean(ChosenForms.class).usual(project, Language.KK);
        return office.bean(Findings.class)
                .of(office.bean(Handout.class)
                        .now(project, office.bean(PresentFacts.class).of(project), chosen));
    }
}
