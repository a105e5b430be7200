package kz.esep.admin.dashboard;

import java.util.Map;
import java.util.Optional;
import kz.esep.admin.access.Gate;
import kz.esep.admin.page.Texts;
import kz.esep.admin.page.Today;
import kz.esep.deadlines.Deadlines;
import kz.esep.journal.Entries;
import kz.esep.plan.Project;
import kz.esep.plan.Projects;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;

/** The list of projects. */
@Controller
class DashboardController {

    private final Projects projects;
    private final Entries entries;
    private final Deadlines deadlines;
    private final Today today;
    private final Gate gate;

    DashboardController(Projects projects, Entries entries, Deadlines deadlines, Today today, Gate gate) {
        this.projects = projects;
        this.entries = entries;
        this.deadlines = deadlines;
        this.today = today;
        this.gate = gate;
    }

    @GetMapping("/")
    String all(@ModelAttribute("t") Texts t, Model model) {
        var all = projects.all().stream()
                .filter(project -> gate.opens(project.id()))
                .toList();
        var ids = all.stream().map(Project::id).toList();
        var counts = entries.countByState(ids);
        var day = today.day();
        var next = deadlines.next(ids, day);
        var cards = all.stream()
                .map(project -> ProjectCard.of(
                        project,
                        counts.getOrDefault(project.id(), Map.of()),
                        Optional.ofNullable(next.get(project.id())),
                        day,
                        t))
                .toList();
        model.addAttribute("cards", cards);
        return "dashboard/projects";
    }
}
