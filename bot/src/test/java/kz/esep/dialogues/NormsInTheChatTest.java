package kz.esep.dialogues;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import kz.esep.language.Language;
import kz.esep.people.Role;
import kz.esep.plan.Activity;
import kz.esep.plan.EvidenceRule;
import kz.esep.plan.Per;
import kz.esep.plan.Project;
import kz.esep.plan.Quantity;
import kz.esep.plan.Quantity.Comparator;
import kz.esep.plan.Quantity.Part;
import kz.esep.plan.Quantity.Scope;
import kz.esep.plan.Quantity.UnitKind;
import kz.esep.plan.Task;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** An eco-lesson of thirty people where the plan promises forty at each. */
class NormsInTheChatTest {

    private static final long AUTHOR = Sample.VOLUNTEER;
    private static final long COORDINATOR = Sample.COORDINATOR;
    private static final String SAID = "“Қатысушылар”: 30 of 40";

    private final Chat chat = new Chat()
            .with(Sample.person(AUTHOR, "Сынақ", Language.EN, Role.VOLUNTEER))
            .with(Sample.person(COORDINATOR, "Үлгі", Language.EN, Role.COORDINATOR));

    @BeforeEach
    void aLessonIsLogged() {
        chat.plans(NormsInTheChatTest::fortyAtEach);
        chat.says(AUTHOR, "/log");
        chat.says(AUTHOR, "1.2");
        chat.says(AUTHOR, "14 June 2026");
        chat.says(AUTHOR, "School of the sample");
        chat.says(AUTHOR, "30");
        for (var i = 0; i < 4; i++) {
            chat.presses(AUTHOR, "Skip ›");
        }
        chat.presses(AUTHOR, "✅ Submit");
    }

    @Test
    void theCoordinatorSeesOnTheCardWhatTheEntryStaysBelow() {
        assertThat(chat.lastShown(COORDINATOR)).contains(SAID);
    }

    @Test
    void statusNamesTheEntryBeforeAndAfterItIsAccepted() {
        chat.says(COORDINATOR, "/status");
        assertThat(chat.lastShown(COORDINATOR)).contains("Records that lack something: 1", SAID);
        chat.presses(COORDINATOR, "✅ Accept");
        chat.says(COORDINATOR, "/status");
        assertThat(chat.lastShown(COORDINATOR)).contains("norm not kept: No. 1");
    }

    private static Project fortyAtEach(Project project) {
        return project.planned(
                project.tasks().stream()
                        .map(task -> new Task(
                                task.number(),
                                task.title(),
                                task.activities().stream()
                                        .map(NormsInTheChatTest::fortyAtEach)
                                        .toList()))
                        .toList(),
                project.indicators());
    }

    private static Activity fortyAtEach(Activity activity) {
        var forty = new Quantity(
                "40 с каждого урока",
                Comparator.NONE,
                UnitKind.COUNT,
                List.of(Part.of(new BigDecimal(40), null)),
                new Scope(Per.EVENT, "урока", null, null),
                null,
                null,
                Set.of());
        var indicators = activity.indicators().stream()
                .map(one -> activity.number() == 2 ? one.planned(forty) : one)
                .toList();
        return activity.with(activity.title(), activity.places(), indicators).proving(new EvidenceRule(0, Set.of()));
    }
}
