package kz.esep.admin.projects;

import java.util.List;
import kz.esep.admin.page.OpenProject;
import kz.esep.admin.page.Texts;
import kz.esep.plan.Basis;
import kz.esep.plan.IndicatorId;
import kz.esep.plan.Projects;
import kz.esep.plan.reading.PlanText;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What each indicator's fact is made of, to be confirmed. */
@Controller
class BasisController {

    private final OpenProject open;
    private final Projects projects;

    BasisController(OpenProject open, Projects projects) {
        this.open = open;
        this.projects = projects;
    }

    @GetMapping("/projects/{id}/indicators")
    String show(@PathVariable String id, @ModelAttribute("t") Texts t, Model model) {
        var project = open.of(id);
        model.addAttribute("project", project);
        model.addAttribute("bases", List.of(Basis.values()));
        model.addAttribute(
                "unconfirmed", Bases.of(project).filter(one -> !one.confirmed()).count());
        model.addAttribute(
                "unread",
                Bases.of(project)
                        .filter(one -> one.plan() != null && one.plan().isText())
                        .count());
        model.addAttribute("readings", new PlanReadings(t));
        return "projects/indicators";
    }

    /** @param seen the basis that the person has looked at: a change by somebody else in between is not undone */
    @PostMapping("/projects/{id}/indicators")
    String confirm(
            @PathVariable String id,
            @RequestParam String indicator,
            @RequestParam Basis basis,
            @RequestParam Basis seen,
            RedirectAttributes after) {
        var project = open.of(id);
        var meant = new IndicatorId(indicator);
        var unchanged = Bases.of(project).anyMatch(i -> i.id().equals(meant) && i.basis() == seen);
        if (!unchanged || !projects.replace(Bases.confirmed(project, meant, basis))) {
            after.addFlashAttribute("stale", true);
        }
        return "redirect:/projects/" + id + "/indicators#" + indicator;
    }

    @PostMapping("/projects/{id}/indicators/all")
    String confirmAll(@PathVariable String id, @RequestParam long version, RedirectAttributes after) {
        var project = open.of(id);
        if (project.version() != version || !projects.replace(Bases.allConfirmed(project))) {
            after.addFlashAttribute("stale", true);
        }
        return "redirect:/projects/" + id + "/indicators";
    }

    /**
     * Takes what a person says a plan means, in the words that plans use; the text of the contract stays.
     *
     * @param seen the text that the person has looked at
     */
    @PostMapping("/projects/{id}/indicators/meaning")
    String understand(
            @PathVariable String id,
            @RequestParam String indicator,
            @RequestParam String seen,
            @RequestParam String meaning,
            RedirectAttributes after) {
        var project = open.of(id);
        var meant = new IndicatorId(indicator);
        var read = PlanText.read(meaning);
        var unchanged = Bases.of(project)
                .anyMatch(i -> i.id().equals(meant)
                        && i.plan() != null
                        && i.plan().raw().equals(seen));
        if (read.isText()) {
            after.addFlashAttribute("unreadable", meaning);
            after.addFlashAttribute("unreadableOf", indicator);
        } else if (!unchanged || !projects.replace(Bases.understood(project, meant, read.writtenAs(seen)))) {
            after.addFlashAttribute("stale", true);
        }
        return "redirect:/projects/" + id + "/indicators#" + indicator;
    }
}
