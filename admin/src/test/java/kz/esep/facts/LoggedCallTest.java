package kz.esep.facts;

import static kz.esep.facts.Logbook.happening;
import static kz.esep.facts.Logbook.with;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import kz.esep.admin.Cases;
import kz.esep.call.Call;
import kz.esep.call.CallId;
import kz.esep.call.Programme;
import kz.esep.language.Language;
import kz.esep.language.Wording;
import kz.esep.plan.ContractChange;
import kz.esep.plan.Project;
import org.junit.jupiter.api.Test;

class LoggedCallTest {

    private static final Project RUNNING = Cases.declared(Cases.TAZA_ALEM).project();
    private static final Project ENDED = ended(Cases.declared(Cases.EKO).project());

    private final Logbook book = new Logbook(RUNNING);

    @Test
    void aCancelledContractStaysInTheListAndLeavesTheProjects() {
        var call = LoggedCall.of(call(), List.of(book.facts(), new Logbook(ENDED).facts()));
        assertThat(call.contracts()).hasSize(2);
        assertThat(call.inForce()).hasSize(1);
        assertThat(call.cancelled())
                .singleElement()
                .satisfies(one ->
                        assertThat(Objects.requireNonNull(one.cancelled()).on()).isEqualTo(LocalDate.of(2025, 8, 1)));
        assertThat(call.projects()).extracting(Facts::project).containsExactly(RUNNING);
        assertThat(CallFacts.sumOf(call.inForce())).contains(new BigDecimal("11796000"));
        assertThat(CallFacts.sumOf(call.cancelled())).contains(new BigDecimal("8204000"));
        assertThat(call.announcedSum()).contains(new BigDecimal("20000000"));
    }

    @Test
    void nothingRaisedIsZeroAndNotUnknown() {
        assertThat(LoggedCall.of(call(), List.of()).extraBudget()).isEqualByComparingTo(BigDecimal.ZERO);
    }

    @Test
    void aSumThatIsNotKnownGivesNoTotal() {
        var call = call();
        var open = new Call(
                call.id(),
                0,
                call.customer(),
                call.body(),
                call.year(),
                null,
                List.of(),
                null,
                List.of(new Call.Priority(kk("Жастар"), null, 1, null)),
                List.of(),
                List.of(),
                List.of(),
                null,
                null,
                Programme.untold());
        assertThat(LoggedCall.of(open, List.of()).announcedSum()).isEmpty();
    }

    @Test
    void eventsOfAProgrammeAreCountedByTheirKind() {
        book.accepted(happening("t2a2", "2025-06-14", "Шерқала тауы", 20))
                .accepted(happening("t2a2", "2025-07-12", "Саура шатқалы", 25))
                .accepted(with(
                        happening("t3a3", "2025-10-22", "Ақтау", 24),
                        Map.of(),
                        List.of(),
                        "https://www.instagram.com/p/DOoHHXCjXhq/",
                        "https://news.example.kz/article/1"));
        var programme = LoggedProgramme.of(
                call(), List.of(book.facts(), new Logbook(ENDED).facts()), LocalDate.of(2025, 12, 31));
        assertThat(programme.projects()).singleElement().satisfies(one -> {
            assertThat(one.isCompleted()).isTrue();
            assertThat(one.counts().columns())
                    .extracting(figure -> figure.flatMap(Figure::value)
                            .map(BigDecimal::intValue)
                            .orElse(-1))
                    .containsExactly(1, 0, 1, 2, 69);
        });
    }

    @Test
    void aProjectWhosePeriodIsNotOverIsInProgress() {
        var programme = LoggedProgramme.of(call(), List.of(book.facts()), LocalDate.of(2025, 9, 1));
        assertThat(programme.completed()).isEmpty();
        assertThat(programme.inProgress()).hasSize(1);
    }

    private static Project ended(Project project) {
        var change = new ContractChange(
                "c1", LocalDate.of(2025, 8, 1), "2", kk("Тараптардың келісімі бойынша"), null, null, null, true);
        return new Project(
                project.id(),
                project.version(),
                project.language(),
                project.title(),
                project.goal(),
                project.region(),
                project.period(),
                project.grant().changed(List.of(change)),
                project.grantee(),
                project.tasks(),
                project.indicators());
    }

    private static Call call() {
        return new Call(
                new CallId("call-1"),
                0,
                kk("Үлгі облысының басқармасы"),
                Call.Body.DEPARTMENT,
                2025,
                LocalDate.of(2025, 3, 14),
                List.of(),
                LocalDate.of(2025, 4, 9),
                List.of(
                        new Call.Priority(kk("Таза өлке"), null, 1, new BigDecimal("11796000")),
                        new Call.Priority(kk("Белсенді халық"), null, 1, new BigDecimal("8204000"))),
                List.of(),
                List.of(),
                List.of(RUNNING.id(), ENDED.id()),
                null,
                null,
                Programme.untold());
    }

    private static Wording kk(String text) {
        return Wording.of(Language.KK, text);
    }
}
