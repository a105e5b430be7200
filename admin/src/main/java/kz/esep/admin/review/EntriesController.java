package kz.esep.admin.review;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.esep.admin.page.OpenProject;
import kz.esep.admin.page.Texts;
import kz.esep.journal.Entries;
import kz.esep.journal.Entry;
import kz.esep.people.People;
import kz.esep.people.Person;
import kz.esep.plan.ActivityId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** The list of a project's entries. */
@Controller
class EntriesController {

    private final OpenProject open;
    private final Entries entries;
    private final People people;

    EntriesController(OpenProject open, Entries entries, People people) {
        this.open = open;
        this.entries = entries;
        this.people = people;
    }

    /** A choice above the list. */
    record Choice(String state, String phrase, long count, boolean chosen) {}

    @GetMapping("/projects/{id}/entries")
    String list(
            @PathVariable String id,
            @RequestParam(defaultValue = "all") String state,
            @RequestParam(required = false) @Nullable String activity,
            @ModelAttribute("t") Texts t,
            Model model) {
        var project = open.of(id);
        var all = entries.of(project.id()).stream()
                .filter(entry -> activity == null
                        || new ActivityId(activity)
                                .equals(entry.newest().happening().activity()))
                .toList();
        var authors = people.findAll(all.stream().map(Entry::author).distinct().toList()).stream()
                .collect(Collectors.toMap(Person::id, Function.identity()));
        var lines = all.stream()
                .filter(entry -> state.equals("all") || nameOf(entry.state()).equals(state))
                .map(entry -> EntryLine.of(entry, project, authors, t))
                .toList()
                .reversed();
        model.addAttribute("project", project);
        model.addAttribute(
                "activity",
                activity == null
                        ? null
                        : project.activity(new ActivityId(activity)).orElse(null));
        model.addAttribute("lines", lines);
        model.addAttribute("choices", choices(all, state));
        return "review/entries";
    }

    private static List<Choice> choices(List<Entry> all, String chosen) {
        Map<Entry.State, Long> counts =
                all.stream().collect(Collectors.groupingBy(Entry::state, Collectors.counting()));
        var choices = Arrays.stream(Entry.State.values())
                .map(state -> new Choice(
                        nameOf(state),
                        "state." + state,
                        counts.getOrDefault(state, 0L),
                        nameOf(state).equals(chosen)));
        var any = new Choice("all", "state.ALL", all.size(), chosen.equals("all"));
        return Stream.concat(Stream.of(any), choices).toList();
    }

    private static String nameOf(Entry.State state) {
        return state.name().toLowerCase(Locale.ROOT);
    }
}
