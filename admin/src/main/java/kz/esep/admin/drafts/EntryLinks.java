package kz.esep.admin.drafts;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.esep.admin.page.Texts;
import kz.esep.drafts.Draft.Used;
import kz.esep.drafts.EntryChanges;
import kz.esep.journal.Entries;
import kz.esep.journal.Entry;
import kz.esep.journal.EntryId;
import kz.esep.plan.Project;
import kz.esep.plan.ProjectId;
import kz.esep.plan.Projects;
import org.springframework.stereotype.Component;

/** Entries that changed, each with its page. A draft may be about several projects; then each is named. */
@Component
class EntryLinks {

    private final Entries entries;
    private final Projects projects;

    EntryLinks(Entries entries, Projects projects) {
        this.entries = entries;
        this.projects = projects;
    }

    /** Changes as a page shows them, by their kinds. */
    record View(List<Link> added, List<Link> changed, List<Link> gone) {

        public boolean isEmpty() {
            return added.isEmpty() && changed.isEmpty() && gone.isEmpty();
        }
    }

    record Link(String address, String name) {}

    View of(EntryChanges changes, Texts t) {
        var all = Stream.of(changes.added(), changes.changed(), changes.gone())
                .flatMap(List::stream)
                .map(Used::entry)
                .toList();
        Map<EntryId, Entry> known =
                entries.findAll(all).stream().collect(Collectors.toMap(Entry::id, Function.identity()));
        var titles =
                titles(known.values().stream().map(Entry::project).distinct().toList(), t);
        Function<List<Used>, List<Link>> links = some -> some.stream()
                .flatMap(used -> Optional.ofNullable(known.get(used.entry())).stream())
                .map(entry ->
                        new Link(address(entry), titles.getOrDefault(entry.project(), "") + "№ " + entry.number()))
                .toList();
        return new View(links.apply(changes.added()), links.apply(changes.changed()), links.apply(changes.gone()));
    }

    /** Nothing where all are of one project. */
    private Map<ProjectId, String> titles(List<ProjectId> some, Texts t) {
        return some.size() < 2
                ? Map.of()
                : projects.findAll(some).stream()
                        .collect(Collectors.toMap(Project::id, project -> t.of(project.title()) + " "));
    }

    static String address(Entry entry) {
        return "/projects/" + entry.project() + "/entries/" + entry.id();
    }
}
