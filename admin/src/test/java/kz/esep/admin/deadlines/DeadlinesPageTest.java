package kz.esep.admin.deadlines;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import kz.esep.admin.Office;
import kz.esep.admin.SampleEntries;
import kz.esep.admin.Visitor;
import kz.esep.deadlines.Deadline;
import kz.esep.deadlines.Deadlines;
import kz.esep.plan.ProjectId;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class DeadlinesPageTest {

    private static final String PAGE = "/projects/taza-ozen-ulgi/deadlines";
    private static final String FAR = LocalDate.of(2099, 1, 31).toString();

    private static Office office;
    private static ProjectId project;
    private static Visitor operator;

    @BeforeAll
    static void open() {
        office = Office.open();
        project = SampleEntries.fill(office);
        operator = Visitor.signedIn(office);
    }

    @BeforeEach
    void look() {
        operator.get(PAGE);
    }

    @AfterAll
    static void close() {
        office.close();
    }

    @Test
    void aFormSentTwiceAddsOneDeadlineWhichCanBeDeleted() {
        var form = operator.field("form");
        add(form, "final-report", "", FAR);
        operator.get(PAGE);
        add(form, "final-report", "", FAR);
        assertThat(added(form))
                .singleElement()
                .satisfies(deadline -> assertThat(deadline.remindDaysBefore()).containsExactly(14, 3));
        assertThat(operator.get(PAGE).body()).contains("Қорытынды есеп", "31 қаңтар 2099", "14 күн бұрын, 3 күн бұрын");
        assertThat(operator.get("/").body()).contains("31 қаңтар 2099");
        operator.post(PAGE + "/" + form + "/delete");
        assertThat(added(form)).isEmpty();
    }

    @Test
    void aDayThatIsPastIsRefused() {
        var form = operator.field("form");
        add(form, "final-report", "", "2020-01-31");
        assertThat(added(form)).isEmpty();
        assertThat(operator.get(PAGE).body()).contains("Мерзім қосылмады");
    }

    @Test
    void anythingElseNeedsATitle() {
        var form = operator.field("form");
        add(form, "other", " ", FAR);
        assertThat(added(form)).isEmpty();
        add(form, "other", "Смета", FAR);
        assertThat(added(form)).hasSize(1);
    }

    private static void add(String form, String kind, String title, String due) {
        operator.get(PAGE);
        operator.post(PAGE, "form", form, "kind", kind, "title", title, "due", due, "remind", "3", "remind", "14");
    }

    private static List<Deadline> added(String form) {
        return office.bean(Deadlines.class).of(project).stream()
                .filter(deadline -> deadline.id().equals(form))
                .toList();
    }
}
