package kz.esep.admin.attendance;

import java.security.Principal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import kz.esep.admin.access.Who;
import kz.esep.admin.page.OpenProject;
import kz.esep.admin.page.Texts;
import kz.esep.admin.page.Today;
import kz.esep.attendance.Way;
import kz.esep.checkin.CheckIns;
import kz.esep.conductor.Decisions;
import kz.esep.conductor.PresentFacts;
import kz.esep.journal.Entries;
import kz.esep.journal.Entry;
import kz.esep.journal.EntryId;
import kz.esep.plan.Project;
import kz.esep.plan.Projects;
import kz.esep.plan.Reckoning;
import kz.esep.plan.StatusMode;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Who came to the events of a project: the three tables, how each number was found, and how the project counts. */
@Controller
class AttendanceController {

    private final OpenProject open;
    private final Projects projects;
    private final Entries entries;
    private final CheckIns checkIns;
    private final PresentFacts facts;
    private final Decisions decisions;
    private final Clock clock;
    private final Today today;

    AttendanceController(
            OpenProject open,
            Projects projects,
            Entries entries,
            CheckIns checkIns,
            PresentFacts facts,
            Decisions decisions,
            Clock clock,
            Today today) {
        this.open = open;
        this.projects = projects;
        this.entries = entries;
        this.checkIns = checkIns;
        this.facts = facts;
        this.decisions = decisions;
        this.clock = clock;
        this.today = today;
    }

    /**
     * @param entry id of an entry, for its tables alone
     * @param unit what to count instead of what the project prints
     */
    @GetMapping("/projects/{id}/attendance")
    String show(
            @PathVariable String id,
            @RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable LocalDate from,
            @RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable LocalDate to,
            @RequestParam(required = false) @Nullable String entry,
            @RequestParam(required = false) Reckoning.@Nullable Unit unit,
            @ModelAttribute("t") Texts t,
            Model model) {
        var project = open.of(id);
        var slice = new Slice(from, to, entry);
        var all = entries.of(project.id());
        var counted = slice.counted(all, clock.instant());
        var asked = new Reckoning(
                Objects.requireNonNullElse(unit, project.reckoning().unit()),
                project.reckoning().status());
        var view = AttendanceView.of(facts.of(project.reckoning(asked), counted), t);
        model.addAttribute("project", project);
        model.addAttribute("slice", slice);
        model.addAttribute("view", view);
        model.addAttribute("unregistered", numbers(all, view.unregistered()));
        model.addAttribute("events", lines(project, slice.of(all), t));
        model.addAttribute("others", EventLine.others(counted, t));
        model.addAttribute("form", UUID.randomUUID().toString());
        model.addAttribute("units", List.of(Reckoning.Unit.values()));
        model.addAttribute("modes", List.of(StatusMode.values()));
        model.addAttribute("today", today.day());
        return "attendance/attendance";
    }

    private List<EventLine> lines(Project project, List<Entry> shown, Texts t) {
        var named = checkIns.registers(shown.stream().map(Entry::id).toList()).entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, one -> (int) one.getValue().stream()
                        .filter(person -> person.name() != null)
                        .count()));
        return shown.reversed().stream()
                .map(one -> EventLine.of(one, project, named, t))
                .toList();
    }

    private static Map<String, Integer> numbers(List<Entry> all, List<EntryId> some) {
        return all.stream()
                .filter(one -> some.contains(one.id()))
                .collect(Collectors.toMap(one -> one.id().value(), Entry::number, (a, b) -> a, TreeMap::new));
    }

    /** @param version of the project that the person has looked at */
    @PostMapping("/projects/{id}/attendance/reckoning")
    String choose(
            @PathVariable String id,
            @RequestParam Reckoning.Unit unit,
            @RequestParam StatusMode status,
            @RequestParam long version,
            RedirectAttributes after) {
        var project = open.of(id);
        var chosen = new Reckoning(unit, status);
        var isStale = project.version() != version || !projects.replace(project.reckoning(chosen));
        after.addFlashAttribute(isStale ? "stale" : "chosen", true);
        return "redirect:/projects/" + id + "/attendance";
    }

    /**
     * Decides which of the ways to count has found the right number.
     *
     * @param seen number of the version that the person has looked at
     * @param form id of the form: sent twice, it decides once
     */
    @PostMapping("/projects/{id}/attendance/{entry}/way")
    String decide(
            @PathVariable String id,
            @PathVariable String entry,
            @RequestParam Way way,
            @RequestParam int seen,
            @RequestParam String form,
            Principal operator,
            RedirectAttributes after) {
        var found = EntryOf.project(entries, open.of(id), entry);
        var about = new Decisions.About(
                found.id(), seen, Who.of(operator).id(), Who.of(operator).name(), form + ":" + found.id());
        after.addFlashAttribute("outcome", decisions.counting(about, way));
        return "redirect:/projects/" + id + "/attendance#" + entry;
    }
}
