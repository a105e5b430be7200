package kz.esep.admin.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import kz.esep.admin.Office;
import kz.esep.admin.SampleEntries;
import kz.esep.admin.Visitor;
import kz.esep.people.Invitation;
import kz.esep.people.Invitations;
import kz.esep.plan.ProjectId;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class PeoplePageTest {

    private static final String PEOPLE = "/projects/taza-ozen-ulgi/people";
    private static final String INVITE = "/projects/taza-ozen-ulgi/invitations";

    private static Office office;
    private static ProjectId project;
    private static Visitor operator;

    @BeforeAll
    static void open() {
        office = Office.open("--esep.admin.chat-page=http://127.0.0.1:1/chat");
        project = SampleEntries.fill(office);
        operator = Visitor.signedIn(office);
    }

    @BeforeEach
    void look() {
        operator.get(PEOPLE);
    }

    @AfterAll
    static void close() {
        office.close();
    }

    @Test
    void theTeamIsListedWithItsRoles() {
        assertThat(operator.get(PEOPLE).body()).contains("Айгүл Үлгі", "Ерікті", "Данияр Үлгі", "Үйлестіруші");
    }

    @Test
    void aFormSentTwiceMakesOneInvitation() {
        var form = operator.field("form");
        invite(form, "VOLUNTEER", "30", "14");
        operator.get(PEOPLE);
        invite(form, "VOLUNTEER", "30", "14");
        assertThat(made(form))
                .singleElement()
                .satisfies(one -> assertThat(one.cap()).isEqualTo(30));
        assertThat(operator.get(PEOPLE).body()).contains("http://127.0.0.1:1/chat?start=i" + form);
    }

    @Test
    void aCoordinatorsInvitationServesOnceWhateverIsAsked() {
        var form = operator.field("form");
        invite(form, "COORDINATOR", "30", "14");
        assertThat(made(form))
                .singleElement()
                .satisfies(one -> assertThat(one.cap()).isOne());
    }

    @Test
    void impossibleNumbersAreRefused() {
        var form = operator.field("form");
        invite(form, "VOLUNTEER", "0", "14");
        assertThat(made(form)).isEmpty();
        assertThat(operator.get(PEOPLE).body()).contains("Шақыру жасалмады");
    }

    @Test
    void aRevokedLinkIsShownNoMore() {
        var form = operator.field("form");
        invite(form, "VOLUNTEER", "5", "14");
        operator.get(PEOPLE);
        operator.post(INVITE + "/" + form + "/revoke");
        assertThat(made(form))
                .singleElement()
                .satisfies(one -> assertThat(one.revoked()).isTrue());
        assertThat(operator.get(PEOPLE).body()).doesNotContain("chat?start=i" + form);
    }

    private static void invite(String form, String role, String cap, String days) {
        operator.post(INVITE, "form", form, "role", role, "language", "kk", "cap", cap, "days", days);
    }

    private static List<Invitation> made(String form) {
        return office.bean(Invitations.class).of(project).stream()
                .filter(one -> one.id().value().equals(form))
                .toList();
    }
}
