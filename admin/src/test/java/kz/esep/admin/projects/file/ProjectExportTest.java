package kz.esep.admin.projects.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import kz.esep.admin.Cases;
import kz.esep.admin.Office;
import kz.esep.admin.SampleEntries;
import kz.esep.card.Brief;
import kz.esep.card.ProjectCard;
import kz.esep.card.ProjectCards;
import kz.esep.deadlines.Deadline;
import kz.esep.deadlines.Deadlines;
import kz.esep.facts.Facts;
import kz.esep.journal.Entries;
import kz.esep.journal.Entry;
import kz.esep.journal.EntryId;
import kz.esep.language.Language;
import kz.esep.language.Wording;
import kz.esep.plan.Project;
import kz.esep.plan.ProjectId;
import kz.esep.plan.Projects;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

class ProjectExportTest {

    static final List<String> CASES = Cases.PROJECTS;

    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private static Office office;

    @BeforeAll
    static void open() {
        office = Office.open();
    }

    @AfterAll
    static void close() {
        office.close();
    }

    @ParameterizedTest
    @FieldSource("CASES")
    void whatAReportDeclaresComesBackAsItWas(String name) {
        var first = brought(Cases.content(name), name);
        var again = brought(export(first), name + "-again");
        assertThat(again)
                .usingRecursiveComparison()
                .ignoringFields("id", "version")
                .isEqualTo(first);
        assertThat(declared(export(again)))
                .usingRecursiveComparison()
                .ignoringFields("project.id")
                .isEqualTo(declared(Cases.content(name)));
        assertThat(text(export(again)).replace(name + "-again", name)).isEqualTo(text(export(first)));
    }

    @Test
    void whatAPersonHasDecidedComesBackWithIt() {
        var plan = brought(Cases.content(Cases.ZHETISU), "decided");
        var tasks = plan.tasks().stream()
                .map(task -> new kz.esep.plan.Task(
                        task.number(),
                        task.title().with(Language.KK, "Міндет"),
                        task.activities().reversed()))
                .toList();
        var next = plan.planned(tasks, plan.indicators());
        assertThat(office.bean(Projects.class).replace(next)).isTrue();
        office.bean(Deadlines.class)
                .add(new Deadline(
                        "deadline-1", next.id(), Deadline.OTHER, "Отчёт", LocalDate.of(2026, 12, 1), List.of(3)));
        var cards = office.bean(ProjectCards.class);
        var told = ProjectCard.empty(next.id())
                .change()
                .brief(new Brief(Wording.of(Language.RU, "Жетісу (Талдықорған)"), 11_000, new BigDecimal("1280.50")))
                .made();
        assertThat(cards.replace(told)).isTrue();
        var again = brought(export(next), "decided-again");
        assertThat(cards.of(again.id()).brief()).isEqualTo(told.brief());
        assertThat(again)
                .usingRecursiveComparison()
                .ignoringFields("id", "version")
                .isEqualTo(next);
        assertThat(office.bean(Deadlines.class).of(again.id()))
                .extracting(Deadline::title)
                .containsExactly("Отчёт");
        assertThat(declared(export(next)).activities().getLast().activity().id())
                .isEqualTo(next.activities().toList().getLast().id());
    }

    @ParameterizedTest
    @FieldSource("CASES")
    void theReadableMembersAloneGiveTheSamePlan(String name) {
        var first = brought(Cases.content(name), name + "-plain");
        var again = brought(readable(export(first)), name + "-plain-again");
        assertThat(again)
                .usingRecursiveComparison()
                .ignoringFields("id", "version")
                .isEqualTo(first);
        assertThat(text(readable(export(again)))).isEqualTo(text(readable(export(first))));
    }

    @Test
    void theReadableMembersTellWhateverCanBeDecidedAboutAPlan() {
        var plan = brought(Cases.content(Cases.ZHETISU), "rich");
        var rich = Enriched.of(plan);
        assertThat(office.bean(Projects.class).replace(rich)).isTrue();
        var again = brought(readable(export(rich)), "rich-again");
        assertThat(again)
                .usingRecursiveComparison()
                .ignoringFields("id", "version")
                .isEqualTo(rich);
        assertThat(text(readable(export(again)))).isEqualTo(text(readable(export(rich))));
    }

    @Test
    void whatWasLoggedCanBeReadWithoutKnowingEsep() {
        var project =
                office.bean(Projects.class).find(SampleEntries.fill(office)).orElseThrow();
        var logged = office.bean(Entries.class).of(project.id());
        var nodes = MAPPER.readTree(export(project)).path("entries");
        assertThat(nodes).hasSameSizeAs(logged);
        var told = logged.getFirst().newest().happening();
        var node = nodes.path(0);
        assertThat(node.path("number").asInt()).isEqualTo(logged.getFirst().number());
        assertThat(node.path("from").asString()).isEqualTo(told.from().toString());
        assertThat(node.path("activity").asString())
                .isEqualTo(told.activity() == null ? "" : told.activity().value());
        assertThat(text(readable(export(project))))
                .doesNotContain(SampleEntries.VOLUNTEER.value(), SampleEntries.COORDINATOR.value());
    }

    /** A file of Esep as another tool would write it on: without what only Esep reads. */
    private static byte[] readable(byte[] export) {
        var file = (ObjectNode) MAPPER.readTree(export);
        file.remove(ProjectExport.STORED);
        return MAPPER.writeValueAsBytes(file);
    }

    @Test
    void entriesComeBackWithTheirVersionsAndNumbersAndWithoutAnyAccount() {
        var id = SampleEntries.fill(office);
        var project = office.bean(Projects.class).find(id).orElseThrow();
        var file = export(project);
        assertThat(text(file)).doesNotContain(SampleEntries.VOLUNTEER.value(), SampleEntries.COORDINATOR.value());
        var again = brought(file, "sample-again");
        var entries = office.bean(Entries.class);
        var first = entries.of(id);
        var brought = entries.of(again.id());
        assertThat(brought)
                .usingRecursiveFieldByFieldElementComparatorIgnoringFields(
                        "id",
                        "project",
                        "author",
                        "versions.by",
                        "deeds.by",
                        "accepted.by",
                        "returned.by",
                        "withdrawing.by")
                .isEqualTo(first);
        var fresh = Entry.submitted(
                new EntryId("fresh"),
                again.id(),
                SampleEntries.VOLUNTEER,
                first.getFirst().newest().happening(),
                Instant.EPOCH);
        entries.write(fresh);
        var highest = first.stream().mapToInt(Entry::number).max().orElseThrow();
        assertThat(entries.find(new EntryId("fresh")).orElseThrow().number()).isEqualTo(highest + 1);
        assertThat(text(export(again))).contains("\"author\" : \"p1\"");
    }

    @Test
    void anExportThatWasChangedByHandIsRefusedWhole() {
        var plan = brought(Cases.content(Cases.EKO), "torn");
        var torn = text(export(plan)).replace("\"entries\" : [ ]", "\"entries\" : [ 5 ]");
        var outcome = office.bean(BringIn.class)
                .file(
                        torn.getBytes(StandardCharsets.UTF_8),
                        "torn.json",
                        new ProjectId("torn-again"),
                        "test",
                        Instant.EPOCH);
        assertThat(outcome).isInstanceOf(BringIn.Outcome.Refused.class);
        assertThat(office.bean(Projects.class).find(new ProjectId("torn-again")))
                .isEmpty();
    }

    private static Project brought(byte[] content, String id) {
        var outcome = office.bean(BringIn.class).file(content, id + ".json", new ProjectId(id), "test", Instant.EPOCH);
        assertThat(outcome).isInstanceOf(BringIn.Outcome.Done.class);
        return office.bean(Projects.class).find(new ProjectId(id)).orElseThrow();
    }

    private static byte[] export(Project project) {
        return office.bean(ProjectExport.class).of(project);
    }

    private static Facts declared(byte[] content) {
        return DeclaredFacts.of(((Reading.Read) ProjectFiles.read(content)).file(), new ProjectId("any"));
    }

    private static String text(byte[] content) {
        return new String(content, StandardCharsets.UTF_8);
    }
}
