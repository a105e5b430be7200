package kz.esep.admin.progress;

import kz.esep.admin.page.LackWords;
import kz.esep.admin.page.OpenProject;
import kz.esep.admin.page.Texts;
import kz.esep.conductor.PresentFacts;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;

/** What keeps the report of a project from being whole, activity by activity. */
@Controller
class MissingController {

    private final OpenProject open;
    private final PresentFacts facts;

    MissingController(OpenProject open, PresentFacts facts) {
        this.open = open;
        this.facts = facts;
    }

    @GetMapping("/projects/{id}/missing")
    String show(@PathVariable String id, @ModelAttribute("t") Texts t, Model model) {
        var project = open.of(id);
        var missing = facts.missing(project);
        model.addAttribute("project", project);
        model.addAttribute("missing", missing);
        model.addAttribute("count", missing.count());
        model.addAttribute(
                "unexplained", facts.of(project).deviations().unexplained().size());
        model.addAttribute("words", new LackWords(t));
        return "progress/missing";
    }
}
