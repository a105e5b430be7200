package kz.esep.conductor;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import kz.esep.card.ProjectCards;
import kz.esep.checkin.CheckIns;
import kz.esep.evidence.FileId;
import kz.esep.evidence.Files;
import kz.esep.facts.Facts;
import kz.esep.facts.Logged;
import kz.esep.facts.LoggedFacts;
import kz.esep.facts.MissingOfProject;
import kz.esep.journal.Entries;
import kz.esep.journal.Entry;
import kz.esep.narratives.Narratives;
import kz.esep.plan.Project;
import kz.esep.survey.Surveys;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The facts of a project as its accepted entries and its card give them now. */
@Component
public class PresentFacts {

    private final Entries entries;
    private final Files files;
    private final CheckIns checkIns;
    private final ProjectCards cards;
    private final Narratives narratives;
    private final Surveys surveys;

    PresentFacts(
            Entries entries,
            Files files,
            CheckIns checkIns,
            ProjectCards cards,
            Narratives narratives,
            Surveys surveys) {
        this.entries = entries;
        this.files = files;
        this.checkIns = checkIns;
        this.cards = cards;
        this.narratives = narratives;
        this.surveys = surveys;
    }

    public Facts of(Project project) {
        return of(project, entries.of(project.id()));
    }

    /** @param until the last day whose entries count, null for all of them */
    public Facts of(Project project, @Nullable LocalDate until) {
        return of(project, logged(project, until));
    }

    /**
     * The entries of a project.
     *
     * @param until leaves out what is no fact or began later than that day, null for all of them
     */
    public List<Entry> logged(Project project, @Nullable LocalDate until) {
        var all = entries.of(project.id());
        return until == null
                ? all
                : all.stream()
                        .filter(entry -> entry.fact()
                                .filter(version -> !version.happening().from().isAfter(until))
                                .isPresent())
                        .toList();
    }

    /** What keeps the report of a project from being whole now. */
    public MissingOfProject missing(Project project) {
        var logged = entries.of(project.id());
        return MissingOfProject.of(of(project, logged), logged, files.findAll(filed(logged)));
    }

    /** The files of the newest versions of some entries. */
    static List<FileId> filed(Collection<Entry> logged) {
        return logged.stream()
                .flatMap(entry -> entry.newest().happening().files().stream())
                .distinct()
                .toList();
    }

    /** @param logged all entries of the project, where they are loaded already */
    public Facts of(Project project, List<Entry> logged) {
        var filed = logged.stream()
                .flatMap(entry -> entry.fact().stream())
                .flatMap(version -> version.happening().files().stream())
                .distinct()
                .toList();
        return LoggedFacts.of(Logged.of(project, logged, files.findAll(filed))
                .registered(checkIns.registers(logged.stream().map(Entry::id).toList()))
                .with(cards.of(project.id()))
                .with(narratives.wordings(project))
                .surveyed(surveys.outcomes(project.id())));
    }
}
