package kz.esep.admin.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import kz.esep.admin.Cases;
import kz.esep.admin.reports.filling.Drafts;
import kz.esep.admin.reports.forms.Forms;
import kz.esep.admin.reports.forms.Subject;
import kz.esep.conductor.PresentFacts;
import kz.esep.journal.Entries;
import kz.esep.journal.Entry;
import kz.esep.language.Language;
import kz.esep.language.Phrases;
import kz.esep.people.Role;
import kz.esep.plan.Activity;
import kz.esep.plan.Project;
import kz.esep.plan.ProjectId;
import kz.esep.plan.Projects;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A real project, told entry by entry in the chat by two volunteers, accepted there, and printed as its report. */
class TazaAlemTest {

    private static final ProjectId ID = new ProjectId(Cases.TAZA_ALEM);
    private static final Story STORY = Story.tazaAlem();

    @TempDir
    static Path directory;

    private static WholeEsep esep;
    private static int returned;

    @BeforeAll
    static void tellItAll() throws Exception {
        esep = new WholeEsep(directory);
        esep.imports(ID.value(), Cases.content(Cases.TAZA_ALEM));
        var telegram = esep.telegram();
        var reviewer = new Reviewer(
                Talk.joined(telegram.person("coordinator"), Language.RU, esep.invites(ID.value(), Role.COORDINATOR)));
        var link = esep.invites(ID.value(), Role.VOLUNTEER);
        var first = new Volunteer(Talk.joined(telegram.person("volunteer"), Language.KK, link), project());
        var second = new Volunteer(
                Talk.joined(telegram.newPerson("Бейбіт Үлгі", "ru", "volunteer"), Language.RU, link), project());
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var all = List.<Future<?>>of(
                    threads.submit(() -> STORY.by("first").forEach(first::tells)),
                    threads.submit(() -> STORY.by("second").forEach(second::tells)),
                    threads.submit(() -> reviewer.accepts(STORY.entries().size(), "200 человек")));
            for (var one : all) {
                one.get();
            }
        }
        returned = reviewer.returned();
    }

    @AfterAll
    static void close() {
        esep.close();
    }

    @Test
    void everythingToldIsKeptOnceAndAccepted() {
        var entries = esep.office().bean(Entries.class).of(ID);
        assertThat(entries)
                .hasSameSizeAs(STORY.entries())
                .allSatisfy(entry -> assertThat(entry.state()).isEqualTo(Entry.State.ACCEPTED));
        assertThat(entries).extracting(Entry::number).doesNotHaveDuplicates();
        assertThat(returned).isEqualTo(1);
        assertThat(entries).filteredOn(entry -> entry.versions().size() == 2).hasSize(1);
        assertThat(entries)
                .filteredOn(entry -> Objects.requireNonNull(
                                entry.newest().happening().activity())
                        .value()
                        .equals("t2a2"))
                .hasSize(20);
    }

    @ParameterizedTest
    @EnumSource(names = {"KK", "RU"})
    void theReportPrintsWhatWasTold(Language language) throws Exception {
        var facts = esep.office().bean(PresentFacts.class).of(project());
        var form = new Forms(Phrases.load(getClass().getClassLoader(), Forms.PHRASES))
                .find("final-report")
                .orElseThrow();
        var report = Printed.of(Drafts.docx(form, new Subject.OfProject(facts), language));
        var expected = new Expected(STORY, language);
        var printed = report.activities().iterator();
        for (var task : project().tasks()) {
            for (var activity : task.activities()) {
                assertThatRowIs(printed.next(), task.label(activity), activity, expected);
            }
        }
        assertThat(printed.hasNext()).isFalse();
    }

    private static void assertThatRowIs(Printed.Row row, String label, Activity activity, Expected expected) {
        assertThat(row.title()).as(label).contains(activity.title().in(Language.KK));
        assertThat(row.dates()).as(label).isEqualTo(expected.dates(label));
        assertThat(row.places()).as(label).isEqualTo(expected.places(label));
        assertThat(row.people()).as(label).isEqualTo(expected.people(label));
        assertThat(row.results()).as(label).isEqualTo(expected.results(label));
        assertThat(row.links()).as(label).isEqualTo(expected.links(label));
        assertThat(row.section().getFirst()).as(label).isEqualTo(row.title());
        assertThat(row.section().get(1)).as(label).endsWith(": " + String.join("; ", expected.dates(label)));
        assertThat(row.section().get(2)).as(label).endsWith(": " + String.join("; ", expected.places(label)));
        assertThat(row.section().get(3)).as(label).endsWith(": " + expected.people(label));
        var facts = row.facts().iterator();
        for (var indicator : activity.indicators()) {
            var fact = facts.next();
            var told = expected.fact(indicator.id().value());
            assertThat(fact.indicator()).startsWith(indicator.name().in(Language.KK));
            assertThat(fact.text()).as(fact.indicator()).isEqualTo(told);
            assertThat(fact.isMarked()).as(fact.indicator()).isEqualTo(told.equals(expected.noData()));
        }
        assertThat(facts.hasNext()).isFalse();
    }

    private static Project project() {
        return esep.office().bean(Projects.class).find(ID).orElseThrow();
    }
}
