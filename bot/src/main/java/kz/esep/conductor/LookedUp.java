package kz.esep.conductor;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import kz.esep.deadlines.Deadline;
import kz.esep.deadlines.Deadlines;
import kz.esep.dialogue.Lookup;
import kz.esep.dialogue.View;
import kz.esep.evidence.Evidence;
import kz.esep.evidence.FileId;
import kz.esep.evidence.Files;
import kz.esep.facts.Facts;
import kz.esep.journal.Entries;
import kz.esep.journal.Entry;
import kz.esep.journal.EntryId;
import kz.esep.people.OfficeLinks;
import kz.esep.people.Person;
import kz.esep.plan.Project;
import kz.esep.plan.ProjectId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Loads what only some dialogues look at: whole lists of entries, plan against fact, what is due. */
@Component
class LookedUp {

    /** For so many days a deadline that has passed is still shown. */
    private static final int PAST_DAYS = 30;

    private final Entries entries;
    private final Files files;
    private final PresentFacts facts;
    private final Deadlines deadlines;
    private final OfficeLinks office;
    private final Clock clock;

    LookedUp(Entries entries, Files files, PresentFacts facts, Deadlines deadlines, OfficeLinks office, Clock clock) {
        this.entries = entries;
        this.files = files;
        this.facts = facts;
        this.deadlines = deadlines;
        this.office = office;
        this.clock = clock;
    }

    /** The view with what the dialogues that begin in these turns look at besides; nobody but a member sees any. */
    View in(View view, Needs need) {
        if (need.lookups().isEmpty() || !(view.person() instanceof Person person)) {
            return view;
        }
        var more = new LinkedHashMap<EntryId, Entry>();
        if (need.lookups().contains(Lookup.OWN_ENTRIES)) {
            entries.by(List.of(person.id())).forEach(entry -> more.put(entry.id(), entry));
        }
        var found = new HashMap<ProjectId, Facts>();
        var wanted = new LinkedHashSet<FileId>();
        List<Deadline> due = List.of();
        if (need.project(person).map(view.projects()::get).orElse(null) instanceof Project project) {
            var logged = logged(project, view, need);
            if (need.lookups().contains(Lookup.FACTS)) {
                found.put(project.id(), facts.of(project, logged));
                wanted.addAll(PresentFacts.filed(view.mayReview(project.id()) ? logged : own(more.values(), project)));
            }
            if (view.mayReview(project.id())) {
                logged.forEach(entry -> more.put(entry.id(), entry));
            }
            due = due(project.id(), view, need);
        }
        view.entries().stream()
                .filter(entry -> need.entries().contains(entry.id()))
                .flatMap(entry -> entry.versions().stream())
                .forEach(version -> wanted.addAll(version.happening().files()));
        return view.seeing(more.values(), filesOf(view, wanted))
                .lookingUp(found, due)
                .handing(need.lookups().contains(Lookup.OFFICE) ? link(person) : null);
    }

    private static List<Entry> own(Collection<Entry> entries, Project project) {
        return entries.stream()
                .filter(entry -> entry.project().equals(project.id()))
                .toList();
    }

    /** Only for those who have something to do there. */
    private @Nullable String link(Person person) {
        return person.active().anyMatch(membership -> membership.role().mayReview())
                ? office.fresh(person.id(), clock.instant()).orElse(null)
                : null;
    }

    private List<Entry> logged(Project project, View view, Needs need) {
        return need.lookups().contains(Lookup.FACTS)
                        || (need.lookups().contains(Lookup.PROJECT_ENTRIES) && view.mayReview(project.id()))
                ? entries.of(project.id())
                : List.of();
    }

    private List<Deadline> due(ProjectId project, View view, Needs need) {
        return need.lookups().contains(Lookup.DEADLINES)
                ? deadlines.of(
                        List.of(project),
                        LocalDate.ofInstant(clock.instant(), view.zone()).minusDays(PAST_DAYS))
                : List.of();
    }

    /** Of an entry that a button names, every version's files: its history tells of them; of the others the newest's. */
    private Map<FileId, Evidence> filesOf(View view, Collection<FileId> wanted) {
        var unknown =
                wanted.stream().filter(file -> !view.files().containsKey(file)).toList();
        var known = new HashMap<FileId, Evidence>();
        files.findAll(unknown).forEach(file -> known.put(file.id(), file));
        return known;
    }
}
