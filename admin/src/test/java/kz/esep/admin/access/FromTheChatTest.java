package kz.esep.admin.access;

import static kz.esep.admin.Visitor.target;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import kz.esep.admin.Office;
import kz.esep.admin.SampleEntries;
import kz.esep.admin.Visitor;
import kz.esep.journal.Entries;
import kz.esep.people.Invitations;
import kz.esep.people.OfficeLinks;
import kz.esep.people.OfficePass;
import kz.esep.people.People;
import kz.esep.people.PersonId;
import kz.esep.people.Role;
import kz.esep.plan.ProjectId;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A coordinator who comes in by a link from the chat. */
class FromTheChatTest {

    private static Office office;
    private static ProjectId project;

    @BeforeAll
    static void open() {
        office = Office.open();
        project = SampleEntries.fill(office);
    }

    @AfterAll
    static void close() {
        office.close();
    }

    private static String link(PersonId person, String nonce, Duration valid) {
        var expires = office.bean(Clock.class).instant().plus(valid);
        return OfficeLinks.PATH + office.bean(OfficeLinks.class).payload(new OfficePass(person, nonce, expires));
    }

    @Test
    void getsInOnceAndByTheButtonOnly() {
        var link = link(SampleEntries.COORDINATOR, "usedOnceUsedOnce", OfficeLinks.VALID);
        var preview = new Visitor(office);
        assertThat(preview.get(link).statusCode()).isEqualTo(200);
        assertThat(target(preview.get("/"))).startsWith("/sign-in");
        var visitor = new Visitor(office);
        assertThat(target(visitor.followLink(link))).isEqualTo("/");
        assertThat(visitor.get("/").body()).contains("Таза өзен", "Данияр Үлгі");
        var second = new Visitor(office);
        assertThat(second.followLink(link).statusCode()).isEqualTo(403);
        assertThat(target(second.get("/"))).startsWith("/sign-in");
    }

    @Test
    void isRefusedALinkThatIsOldForgedOrOfAVolunteer() {
        for (var link : List.of(
                link(SampleEntries.COORDINATOR, "tooOldTooOldTooO", Duration.ZERO),
                link(SampleEntries.VOLUNTEER, "ofAVolunteerOfAV", OfficeLinks.VALID),
                link(SampleEntries.COORDINATOR, "forgedForgedForg", OfficeLinks.VALID) + "A",
                OfficeLinks.PATH + "x")) {
            var visitor = new Visitor(office);
            var response = visitor.followLink(link);
            assertThat(response.statusCode()).as(link).isEqualTo(403);
            assertThat(response.body()).contains("/office").doesNotContain("Exception");
            assertThat(target(visitor.get("/"))).startsWith("/sign-in");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "/entries",
                "/entries/e6",
                "/attendance",
                "/attendance/e6/names",
                "/attendance/e6/list?language=KK&format=XLSX",
                "/attendance/surveys",
                "/missing",
                "/indicators",
                "/card/team",
                "/translation",
                "/people",
                "/deadlines",
                "/findings",
                "/drafts",
                "/narratives",
                "/export"
            })
    void seesThePagesOfTheOwnProject(String page) {
        var visitor = Visitor.fromTheChat(office, SampleEntries.COORDINATOR);
        assertThat(visitor.get("/projects/" + project + page).statusCode()).isEqualTo(200);
    }

    @Test
    void seesFilesOfTheOwnProject() {
        var visitor = Visitor.fromTheChat(office, SampleEntries.COORDINATOR);
        assertThat(visitor.get("/files/f1m3/thumbnail").statusCode()).isEqualTo(200);
        assertThat(visitor.get("/files/f1m4").statusCode()).isEqualTo(200);
        assertThat(visitor.get("/files/no-such-file").statusCode()).isEqualTo(403);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/calls", "/parked", "/password"})
    void doesNotSeeWhatBelongsToNoProject(String page) {
        var visitor = Visitor.fromTheChat(office, SampleEntries.COORDINATOR);
        assertThat(visitor.get(page).statusCode()).isEqualTo(403);
        assertThat(visitor.get("/").body()).doesNotContain("\"" + page + "\"");
    }

    @Test
    void decidesUnderTheOwnName() {
        var visitor = Visitor.fromTheChat(office, SampleEntries.COORDINATOR);
        SampleEntries.addWaiting(office, 31);
        var entry = "/projects/" + project + "/entries/e31";
        visitor.get(entry);
        visitor.post(entry + "/accept", "seen", "1", "form", visitor.field("form"));
        assertThat(visitor.get(entry).body()).contains("Данияр Үлгі");
        assertThat(office.bean(Entries.class)
                        .find(SampleEntries.entry(31))
                        .orElseThrow()
                        .accepted())
                .isNotNull()
                .extracting(accepted -> accepted.by())
                .isEqualTo(SampleEntries.COORDINATOR.value());
    }

    @Test
    void invitesVolunteersAndAppointsNobody() {
        var visitor = Visitor.fromTheChat(office, SampleEntries.COORDINATOR);
        var page = "/projects/" + project + "/people";
        assertThat(visitor.get(page).body()).doesNotContain("/role\"", "value=\"OPERATOR\"");
        for (var role : Role.values()) {
            visitor.get(page);
            visitor.post(
                    page.replace("people", "invitations"),
                    "form",
                    visitor.field("form"),
                    "role",
                    role.name(),
                    "days",
                    "3");
        }
        assertThat(office.bean(Invitations.class).of(project))
                .extracting(invitation -> invitation.role())
                .containsExactly(Role.VOLUNTEER);
        visitor.get(page);
        var own = page + "/" + SampleEntries.COORDINATOR;
        assertThat(visitor.post(own + "/role", "role", "OPERATOR").statusCode()).isEqualTo(403);
        visitor.get(page);
        visitor.post(own + "/remove");
        assertThat(office.bean(People.class)
                        .find(SampleEntries.COORDINATOR)
                        .orElseThrow()
                        .roleIn(project))
                .contains(Role.COORDINATOR);
    }

    @Test
    void namesAreShownToCoordinatorsAndNotToAnOperatorWithAPassword() {
        var operator = Visitor.signedIn(office);
        assertThat(operator.get("/projects/" + project + "/attendance/e6/names").statusCode())
                .isEqualTo(403);
        assertThat(operator.get("/projects/" + project + "/attendance/e6/list?language=KK&format=DOCX")
                        .statusCode())
                .isEqualTo(403);
        assertThat(operator.get("/projects/" + project + "/export").statusCode())
                .isEqualTo(403);
        assertThat(operator.get("/projects/" + project + "/attendance").statusCode())
                .isEqualTo(200);
    }
}
