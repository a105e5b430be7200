package kz.esep.admin.dashboard;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import kz.esep.Settings;
import kz.esep.admin.access.Gate;
import kz.esep.admin.page.Texts;
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
    private final Settings settings;
    private final Clock clock;
    private final Gate gate;

    DashboardController(
            Projects projects, Entries entries, Deadlines deadlines, Settings settings, Clock clock, Gate gate) {
        this.projects = projects;
        this.entries = entries;
        this.deadlines = deadlines;
        this.settings = settings;
        this.clock = clock;
        this.gate = gate;
    }

    @GetMapping("/")
    String all(@ModelAttribute("t") Texts t, Model model) {
        var all = projects.all().stream()
                .filter(project -> gate.opens(project.id()))
                .toList();
        var ids = all.stream().map(Project::id).toList();
        var counts = entries.countByState(ids);
        var today = LocalDate.now(clock.withZone(settings.zone()));
        var next = deadlines.next(ids, today);
        var cards = all.stream()
                .map(project -> ProjectCard.of(
                        project,
                        counts.getOrDefault(project.id(), Map.of()),
                        Optional.ofNullable(next.get(project.id())),
                        today,
                        t))
                .toList();
        model.addAttribute("cards", cards);
        return "dashboard/projects";
    }
}
