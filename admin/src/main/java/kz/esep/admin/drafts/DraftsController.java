package kz.esep.admin.drafts;

import java.security.Principal;
import java.util.List;
import java.util.Optional;
import kz.esep.admin.page.OpenProject;
import kz.esep.admin.page.Texts;
import kz.esep.admin.reports.checks.Names;
import kz.esep.drafts.OfferedForm;
import kz.esep.journal.Entries;
import kz.esep.journal.EntryId;
import kz.esep.language.Phrase;
import kz.esep.plan.Project;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The drafts of a project: what there is, and one more. */
@Controller
class DraftsController {

    private static final int LONGEST_CHOICE = 90;

    private final OpenProject open;
    private final DraftLines lines;
    private final DraftCompiler compiler;
    private final LastDays lastDays;
    private final Entries entries;

    DraftsController(OpenProject open, DraftLines lines, DraftCompiler compiler, LastDays lastDays, Entries entries) {
        this.open = open;
        this.lines = lines;
        this.compiler = compiler;
        this.lastDays = lastDays;
        this.entries = entries;
    }

    /** An activity that a report of its own can be made of. */
    record Choice(String id, String title) {}

    @GetMapping("/projects/{id}/drafts")
    String list(@PathVariable String id, @ModelAttribute("t") Texts t, Model model) {
        var project = open.of(id);
        model.addAttribute("project", project);
        model.addAttribute("forms", compiler.offered());
        model.addAttribute("today", lastDays.today());
        model.addAttribute("activities", activities(project, t));
        model.addAttribute("drafts", lines.of(id, part -> about(project, part, t), t));
        return "drafts/drafts";
    }

    @PostMapping("/projects/{id}/drafts")
    String compile(
            @PathVariable String id,
            @RequestParam String form,
            @RequestParam String language,
            @RequestParam(defaultValue = "") String until,
            Principal operator,
            RedirectAttributes after) {
        var project = open.of(id);
        var chosen = OpenDraft.language(language);
        var wanted = compiler.form(form, chosen).orElseThrow(OpenDraft::missing);
        var complaint = wanted.kind() == OfferedForm.INTERIM_REPORT
                ? lastDays.complaint(until)
                        .or(() -> lastDays.read(until).flatMap(day -> lastDays.complaint(project, day)))
                : Optional.<Phrase>empty();
        if (complaint.isPresent()) {
            after.addFlashAttribute("complaint", complaint.get());
            after.addFlashAttribute("chosen", form);
            after.addFlashAttribute("until", until);
            return "redirect:/projects/" + id + "/drafts";
        }
        var day = lastDays.read(until).orElseGet(lastDays::today);
        var draft = compiler.compile(project, wanted, chosen, day, operator.getName())
                .draft();
        return "redirect:/projects/" + id + "/drafts/" + draft.number();
    }

    private static List<Choice> activities(Project project, Texts t) {
        return project.tasks().stream()
                .flatMap(task -> task.activities().stream()
                        .map(activity -> new Choice(
                                activity.id().value(),
                                Names.cut(task.label(activity) + " " + t.of(activity.title()), LONGEST_CHOICE))))
                .toList();
    }

    /** What the activity or the entry of a draft is called; nothing where it is not there any more. */
    private String about(Project project, String part, Texts t) {
        return activities(project, t).stream()
                .filter(one -> one.id().equals(part))
                .map(Choice::title)
                .findFirst()
                .or(() -> entries.find(new EntryId(part)).map(entry -> "№ " + entry.number()))
                .orElse("");
    }
}
