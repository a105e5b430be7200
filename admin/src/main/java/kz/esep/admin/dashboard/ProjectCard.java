package kz.esep.admin.dashboard;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import kz.esep.admin.page.Texts;
import kz.esep.deadlines.Deadline;
import kz.esep.deadlines.DeadlineName;
import kz.esep.journal.Entry;
import kz.esep.language.Phrase;
import kz.esep.plan.Project;
import org.jspecify.annotations.Nullable;

/**
 * A project as the first page shows it.
 *
 * @param period from when to when, empty where the contract does not say
 * @param due the next deadline in words, null for none
 * @param urgent whether that deadline is near
 */
public record ProjectCard(
        String id,
        String title,
        String grantee,
        String period,
        int accepted,
        int waiting,
        int returned,
        @Nullable String due,
        boolean urgent) {

    private static final long NEAR = 7;

    static ProjectCard of(
            Project project, Map<Entry.State, Integer> entries, Optional<Deadline> next, LocalDate today, Texts t) {
        return new ProjectCard(
                project.id().value(),
                t.of(project.title()),
                t.of(project.grantee().name()),
                t.period(project.periodInForce()),
                entries.getOrDefault(Entry.State.ACCEPTED, 0),
                entries.getOrDefault(Entry.State.SUBMITTED, 0),
                entries.getOrDefault(Entry.State.RETURNED, 0),
                next.map(deadline -> t.say(due(deadline, today))).orElse(null),
                next.map(deadline -> deadline.daysLeft(today) <= NEAR).orElse(false));
    }

    private static Phrase due(Deadline deadline, LocalDate today) {
        return Phrase.of(
                "dashboard.due",
                "what",
                DeadlineName.of(deadline),
                "date",
                deadline.due(),
                "days",
                deadline.daysLeft(today));
    }
}
