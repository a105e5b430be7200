package kz.esep.admin.projects;

import static org.assertj.core.api.Assertions.assertThat;

import kz.esep.admin.Office;
import kz.esep.admin.Visitor;
import kz.esep.plan.Project;
import kz.esep.plan.Projects;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class ClosingTest {

    private static final String PAGE = "/projects/taza-ozen-ulgi";

    private static Office office;
    private static Visitor operator;

    @BeforeAll
    static void open() {
        office = Office.open();
        office.bean(SampleProject.class).orImport();
        operator = Visitor.signedIn(office);
    }

    @AfterAll
    static void close() {
        office.close();
    }

    @Test
    void aProjectIsClosedAndOpenedAgain() {
        operator.get(PAGE);
        send(true, project().version());
        assertThat(project().isClosed()).isTrue();
        assertThat(operator.get(PAGE).body()).contains("Жоба жабылды", "Иә, қайта ашу");
        send(false, project().version());
        assertThat(project().isClosed()).isFalse();
        assertThat(operator.get(PAGE).body()).contains("Иә, жобаны жабу").doesNotContain("Жоба жабылды");
    }

    @Test
    void oneThatChangedMeanwhileIsLookedAtFirst() {
        operator.get(PAGE);
        var before = project();
        send(true, before.version() - 1);
        assertThat(project()).isEqualTo(before);
        assertThat(operator.get(PAGE).body()).contains("басқа біреу өзгертті");
    }

    private static void send(boolean closed, long version) {
        operator.post(PAGE + "/closing", "closed", String.valueOf(closed), "version", String.valueOf(version));
    }

    private static Project project() {
        return office.bean(Projects.class).find(SampleProject.ID).orElseThrow();
    }
}
