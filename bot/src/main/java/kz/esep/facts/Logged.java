package kz.esep.facts;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import kz.esep.attendance.Registered;
import kz.esep.card.ProjectCard;
import kz.esep.evidence.Evidence;
import kz.esep.journal.Entry;
import kz.esep.journal.EntryId;
import kz.esep.language.Wording;
import kz.esep.plan.Project;
import kz.esep.survey.Outcome;

/**
 * Everything that the facts of a project are made of. A further source is one more component with its own {@code with…}.
 *
 * @param entries of the project in any state; only accepted versions count
 * @param evidence the files of these entries; only stored ones count
 * @param checkedIn those who have checked in themselves, by entry
 * @param card what its coordinators have told besides
 * @param narratives what was written for sections of a report, by the key of the section
 */
public record Logged(
        Project project,
        List<Entry> entries,
        List<Evidence> evidence,
        Map<EntryId, List<Registered>> checkedIn,
        ProjectCard card,
        Map<String, Wording> narratives,
        List<Outcome> surveys) {

    public Logged {
        entries = List.copyOf(entries);
        evidence = List.copyOf(evidence);
        checkedIn = Map.copyOf(checkedIn);
        narratives = Map.copyOf(narratives);
        surveys = List.copyOf(surveys);
    }

    /** Entries and their files; nothing told besides. */
    public static Logged of(Project project, Collection<Entry> entries, Collection<Evidence> evidence) {
        return new Logged(
                project,
                List.copyOf(entries),
                List.copyOf(evidence),
                Map.of(),
                ProjectCard.empty(project.id()),
                Map.of(),
                List.of());
    }

    public Logged registered(Map<EntryId, List<Registered>> registers) {
        return new Logged(project, entries, evidence, registers, card, narratives, surveys);
    }

    public Logged with(ProjectCard told) {
        return new Logged(project, entries, evidence, checkedIn, told, narratives, surveys);
    }

    public Logged with(Map<String, Wording> written) {
        return new Logged(project, entries, evidence, checkedIn, card, written, surveys);
    }

    public Logged surveyed(List<Outcome> found) {
        return new Logged(project, entries, evidence, checkedIn, card, narratives, found);
    }
}
