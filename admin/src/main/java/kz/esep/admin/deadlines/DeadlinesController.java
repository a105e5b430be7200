package kz.esep.admin.deadlines;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kz.esep.admin.page.OpenProject;
import kz.esep.admin.page.Texts;
import kz.esep.admin.page.Today;
import kz.esep.deadlines.Deadline;
import kz.esep.deadlines.DeadlineId;
import kz.esep.deadlines.DeadlineName;
import kz.esep.deadlines.Deadlines;
import kz.esep.plan.ProjectId;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The deadlines of a project. */
@Controller
class DeadlinesController {

    private static final List<String> FORMS =
            List.of("final-report", "operator-report", "press-release", Deadline.OTHER);
    private static final int LONGEST_TITLE = 200;

    private final OpenProject open;
    private final Deadlines deadlines;
    private final Today today;

    DeadlinesController(OpenProject open, Deadlines deadlines, Today today) {
        this.open = open;
        this.deadlines = deadlines;
        this.today = today;
    }

    /** A deadline as the list shows it. */
    record Line(String id, String what, String due, long left, String reminders) {}

    @GetMapping("/projects/{id}/deadlines")
    String show(@PathVariable String id, @ModelAttribute("t") Texts t, Model model) {
        var project = open.of(id);
        model.addAttribute("project", project);
        model.addAttribute(
                "lines",
                deadlines.of(project.id()).stream()
                        .map(deadline -> line(deadline, t))
                        .toList());
        model.addAttribute("forms", FORMS);
        model.addAttribute("form", UUID.randomUUID().toString());
        model.addAttribute("today", today().toString());
        return "deadlines/deadlines";
    }

    private Line line(Deadline deadline, Texts t) {
        var reminders = deadline.remindDaysBefore().stream()
                .map(days -> t.say("deadline.days-before", "days", days))
                .toList();
        return new Line(
                deadline.id(),
                t.say(DeadlineName.of(deadline)),
                t.date(deadline.due()),
                deadline.daysLeft(today()),
                String.join(", ", reminders));
    }

    /** @param form id of the form, which becomes the id of the deadline: sent twice, it adds one */
    @PostMapping("/projects/{id}/deadlines")
    String add(
            @PathVariable String id,
            @RequestParam String form,
            @RequestParam String kind,
            @RequestParam(defaultValue = "") String title,
            @RequestParam String due,
            @RequestParam(defaultValue = "") List<Integer> remind,
            RedirectAttributes after) {
        var project = open.of(id);
        var wanted = wanted(project.id(), form, kind, title.strip(), due, remind);
        if (wanted.isEmpty()) {
            after.addFlashAttribute("refused", true);
        } else {
            deadlines.add(wanted.orElseThrow());
        }
        return "redirect:/projects/" + id + "/deadlines";
    }

    private Optional<Deadline> wanted(
            ProjectId project, String form, String kind, String title, String due, List<Integer> remind) {
        var day = day(due);
        var fits = DeadlineId.isValid(form)
                && FORMS.contains(kind)
                && title.length() <= LONGEST_TITLE
                && !(title.isEmpty() && kind.equals(Deadline.OTHER))
                && day.filter(d -> !d.isBefore(today())).isPresent()
                && remind.stream().allMatch(days -> days >= 0 && days <= Deadline.EARLIEST);
        return fits
                ? Optional.of(
                        new Deadline(form, project, kind, title.isEmpty() ? null : title, day.orElseThrow(), remind))
                : Optional.empty();
    }

    private static Optional<LocalDate> day(String text) {
        try {
            return Optional.of(LocalDate.parse(text));
        } catch (DateTimeParseException notADay) {
            return Optional.empty();
        }
    }

    private LocalDate today() {
        return today.day();
    }

    @PostMapping("/projects/{id}/deadlines/{deadline}/delete")
    String remove(@PathVariable String id, @PathVariable String deadline) {
        deadlines.remove(open.of(id).id(), deadline);
        return "redirect:/projects/" + id + "/deadlines";
    }
}
