package kz.esep.deadlines;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import kz.esep.dialogues.Sample;
import kz.esep.plan.ProjectId;
import kz.esep.storage.RepositoryContract;
import org.junit.jupiter.api.Test;

class DeadlinesContractTest extends RepositoryContract {

    private static final ProjectId PROJECT = Sample.PROJECT_ID;

    @Test
    void deadlinesAreFoundByDayAndProject() {
        var deadlines = repositories.get(Deadlines.class);
        var day = LocalDate.of(2026, 7, 1);
        var first = new Deadline("deadline-1", PROJECT, "final-report", null, day, List.of(7, 1));
        deadlines.add(first);
        deadlines.add(first);
        deadlines.add(new Deadline("deadline-2", PROJECT, Deadline.OTHER, "Хат", day.plusDays(9), List.of()));

        assertThat(deadlines.of(PROJECT)).extracting(Deadline::id).containsExactly("deadline-1", "deadline-2");
        assertThat(deadlines.of(List.of(PROJECT), day.plusDays(1)))
                .extracting(Deadline::id)
                .containsExactly("deadline-2");
        assertThat(deadlines.between(day, day)).containsExactly(first);
        assertThat(deadlines.next(List.of(PROJECT), day)).isEqualTo(Map.of(PROJECT, first));
        deadlines.remove(PROJECT, "deadline-1");
        assertThat(deadlines.next(List.of(PROJECT), day).get(PROJECT))
                .extracting(Deadline::id)
                .isEqualTo("deadline-2");
    }
}
