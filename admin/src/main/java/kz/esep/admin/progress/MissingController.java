package kz.esep.admin.progress;

import java.util.List;
import kz.esep.admin.page.OpenProject;
import kz.esep.admin.page.Texts;
import kz.esep.conductor.PresentFacts;
import kz.esep.evidence.FileId;
import kz.esep.evidence.Files;
import kz.esep.facts.MissingOfProject;
import kz.esep.journal.Entries;
import kz.esep.journal.Entry;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;

/** What keeps the report of a project from being whole, activity by activity. */
@Controller
class MissingController {

    private final OpenProject open;
    private final Entries entries;
    private final Files files;
    private final PresentFacts facts;

    MissingController(OpenProject open, Entries entries, Files files, PresentFacts facts) {
        this.open = open;
        this.entries = entries;
        this.files = files;
        this.facts = facts;
    }

    @GetMapping("/projects/{id}/missing")
    String show(@PathVariable String id, @ModelAttribute("t") Texts t, Model model) {
        var project = open.of(id);
        var logged = entries.of(project.id());
        var present = facts.of(project, logged);
        var missing = MissingOfProject.of(present, logged, files.findAll(filed(logged)));
        model.addAttribute("project", project);
        model.addAttribute("missing", missing);
        model.addAttribute("count", missing.count());
        model.addAttribute("unexplained", present.deviations().unexplained().size());
        model.addAttribute("words", new RuleWords(t));
        return "progress/missing";
    }

    private static List<FileId> filed(List<Entry> logged) {
        return logged.stream()
                .flatMap(entry -> entry.newest().happening().files().stream())
                .distinct()
                .toList();
    }
}
