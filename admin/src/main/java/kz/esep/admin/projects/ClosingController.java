package kz.esep.admin.projects;

import java.time.Clock;
import kz.esep.admin.page.OpenProject;
import kz.esep.plan.Projects;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Closes a project, so that nothing more is logged in it, and opens it again. What was logged stays as it is. */
@Controller
class ClosingController {

    private final OpenProject open;
    private final Projects projects;
    private final Clock clock;

    ClosingController(OpenProject open, Projects projects, Clock clock) {
        this.open = open;
        this.projects = projects;
        this.clock = clock;
    }

    /** @param version of the project that the person has looked at: what somebody else changed meanwhile is looked at first */
    @PostMapping("/projects/{id}/closing")
    String close(
            @PathVariable String id,
            @RequestParam boolean closed,
            @RequestParam long version,
            RedirectAttributes after) {
        var project = open.of(id);
        if (project.isClosed() != closed) {
            var next = project.closed(closed ? clock.instant() : null);
            if (project.version() != version || !projects.replace(next)) {
                after.addFlashAttribute("stale", true);
            }
        }
        return "redirect:/projects/" + id;
    }
}
