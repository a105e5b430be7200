package kz.esep.admin.attendance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import kz.esep.admin.Office;
import kz.esep.admin.SampleEntries;
import kz.esep.admin.Visitor;
import kz.esep.attendance.Way;
import kz.esep.checkin.CheckIns;
import kz.esep.journal.Entries;
import kz.esep.journal.Entry;
import kz.esep.journal.EntryId;
import kz.esep.plan.Projects;
import kz.esep.plan.Reckoning;
import kz.esep.plan.Reckoning.Unit;
import kz.esep.plan.StatusMode;
import org.bson.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.data.mongodb.core.MongoTemplate;

class AttendancePageTest {

    private static final String PAGE = "/projects/taza-ozen-ulgi/attendance";

    private Office office;
    private Visitor coordinator;

    @BeforeEach
    void open() {
        office = Office.open();
        Gatherings.fill(office);
        coordinator = Visitor.fromTheChat(office, SampleEntries.COORDINATOR);
    }

    @AfterEach
    void close() {
        office.close();
    }

    @Test
    void theThreeTablesAgreeAndConflictsAreShown() {
        var page = coordinator.get(PAGE).body();

        // 21 + 24 + 27 + 30 + 33 + 42 + 40 + 5 + 3 accepted visits.
        assertThat(totals(page)).hasSize(3).containsOnly("225");
        assertThat(page).contains("13 жасқа дейін", "көрсетілмеген", "13-16 жастағы қатысушылар 10, ал балалар саны 0");
        assertThat(page).contains("Қаралым: 1\u00A0500", "Қатысушылар емес, статистикаға кірмейді");
    }

    @Test
    void aPeriodAndAnEntryHaveTablesOfTheirOwn() {
        assertThat(totals(
                        coordinator.get(PAGE + "?from=2026-06-10&to=2026-06-11").body()))
                .containsOnly("45");
        assertThat(totals(coordinator.get(PAGE + "?entry=g1").body())).containsOnly("40");
        assertThat(totals(coordinator.get(PAGE + "?entry=e6").body()))
                .as("one that nobody has accepted yet")
                .containsOnly("36");
        assertThat(coordinator.get(PAGE + "?from=nonsense").statusCode()).isEqualTo(400);
    }

    @Test
    void differentPeopleAreOfferedOnlyWhereEveryEntryHasARegister() {
        assertThat(coordinator.get(PAGE).body())
                .contains("толық тізім не QR арқылы тіркелу жоқ")
                .doesNotContain("unit=PEOPLE");
        assertThat(coordinator.get(PAGE + "?entry=g3&unit=PEOPLE").body())
                .contains("unit=PEOPLE", "Кестелерде әртүрлі адамдар");
    }

    @Test
    void aPersonDecidesBetweenTwoWays() {
        var page = coordinator.get(PAGE);
        assertThat(page.body()).contains("Сандар бір-біріне сәйкес емес");
        var form = coordinator.field("form");
        var fields = new String[] {"way", "NAMES", "seen", "1", "form", form};
        coordinator.post(PAGE + "/g2/way", fields);
        coordinator.get(PAGE);
        coordinator.post(PAGE + "/g2/way", fields);

        var entry = entry("g2");
        assertThat(entry.versions()).hasSize(2);
        assertThat(entry.state()).isEqualTo(Entry.State.ACCEPTED);
        var people =
                Objects.requireNonNull(entry.fact().orElseThrow().happening().attendance());
        assertThat(people.decided()).isEqualTo(Way.NAMES);
        assertThat(people.participants()).isEqualTo(4);
        assertThat(people.counted(Way.HEAD_COUNT)).hasValue(5);
        assertThat(coordinator.get(PAGE).body()).doesNotContain("Сандар бір-біріне сәйкес емес");
    }

    @Test
    void theProjectChoosesHowItCounts() {
        coordinator.get(PAGE);
        coordinator.post(
                PAGE + "/reckoning",
                "unit",
                "PEOPLE",
                "status",
                "OVERLAPPING",
                "version",
                coordinator.field("version"));

        assertThat(reckoning()).isEqualTo(new Reckoning(Unit.PEOPLE, StatusMode.OVERLAPPING));
        coordinator.get(PAGE);
        coordinator.post(PAGE + "/reckoning", "unit", "VISITS", "status", "EXCLUSIVE", "version", "0");
        assertThat(reckoning().unit()).as("somebody looked at an old page").isEqualTo(Unit.PEOPLE);
    }

    @Test
    void anErasedNameIsGoneFromEveryVersionAndNobodyIsCountedLess() {
        coordinator.get(PAGE + "/g2/names");
        coordinator.post(PAGE + "/g2/names/erase", "name", "сынақов МАРАТ", "form", coordinator.field("form"));
        assertThat(coordinator.get(PAGE + "/g2/names").body()).contains("Аты 2 жерден өшірілді", "аты өшірілген");

        var mongo = office.bean(MongoTemplate.class);
        for (var collection : List.of("entries", "attendees")) {
            assertThat(mongo.findAll(Document.class, collection))
                    .allSatisfy(stored -> assertThat(stored.toJson()).doesNotContain("Сынақов Марат"));
        }
        assertThat(Objects.requireNonNull(entry("g2").newest().happening().attendance())
                        .names())
                .hasSize(4);
        assertThat(office.bean(CheckIns.class).attendees(new EntryId("g3"))).hasSize(3);
        assertThat(mongo.findAll(Document.class, "erasures")).singleElement().satisfies(proof -> {
            assertThat(proof.getInteger("entries")).isEqualTo(1);
            assertThat(proof.getInteger("checkIns")).isEqualTo(1);
            assertThat(proof.toJson()).doesNotContain("Марат");
        });
        assertThat(totals(coordinator.get(PAGE + "?entry=g2").body())).containsOnly("5");
    }

    @Test
    void nobodySeesNamesWithoutSigningIn() {
        var stranger = new Visitor(office);

        assertThat(stranger.get(PAGE + "/g2/names").statusCode()).isNotEqualTo(200);
        assertThat(stranger.get(PAGE + "/g2/list?language=KK&format=XLSX").statusCode())
                .isNotEqualTo(200);
        assertThat(coordinator.get("/projects/another/attendance/g2/names").statusCode())
                .isEqualTo(403);
    }

    private Reckoning reckoning() {
        return office.bean(Projects.class)
                .find(Gatherings.PROJECT)
                .orElseThrow()
                .reckoning();
    }

    private Entry entry(String id) {
        return office.bean(Entries.class).find(new EntryId(id)).orElseThrow();
    }

    private static List<String> totals(String page) {
        return page.lines()
                .filter(line -> line.contains("class=\"total\""))
                .map(line -> line.replaceAll(".*<td>([^<]*)</td>.*", "$1"))
                .toList();
    }
}
