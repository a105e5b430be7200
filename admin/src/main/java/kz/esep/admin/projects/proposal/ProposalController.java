package kz.esep.admin.projects.proposal;

import java.util.Objects;
import java.util.Optional;
import kz.esep.admin.page.Texts;
import kz.esep.admin.projects.table.PlanRow;
import kz.esep.journal.Entries;
import kz.esep.language.Language;
import kz.esep.plan.Project;
import kz.esep.plan.Projects;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** A plan that was brought: what was understood of it, row by row, corrections, what it changes, and taking it over. */
@Controller
class ProposalController {

    private static final int ROWS_OF_A_PAGE = 200;
    private static final int LONGEST = 4_000;
    private static final int MOST_DIGITS = 4;

    private final PlanProposals proposals;
    private final BroughtPlan brought;
    private final Projects projects;
    private final Entries entries;

    ProposalController(PlanProposals proposals, BroughtPlan brought, Projects projects, Entries entries) {
        this.proposals = proposals;
        this.brought = brought;
        this.projects = projects;
        this.entries = entries;
    }

    @GetMapping("/plans/{id}")
    String show(
            @PathVariable String id,
            @RequestParam(defaultValue = "1") int page,
            @RequestParam(defaultValue = "false") boolean doubtful,
            @ModelAttribute("t") Texts t,
            Model model) {
        var proposal = open(id);
        var plan = proposal.problems().isEmpty() ? brought.plan(proposal).orElse(null) : null;
        var rows = UnderstoodRow.of(proposal, plan);
        var shown = rows.stream().filter(row -> !doubtful || row.asksForALook()).toList();
        var pages = Math.max(1, (shown.size() + ROWS_OF_A_PAGE - 1) / ROWS_OF_A_PAGE);
        var at = Math.clamp(page, 1, pages);
        var present = projects.find(proposal.project());
        model.addAttribute("proposal", proposal);
        model.addAttribute(
                "rows", shown.subList((at - 1) * ROWS_OF_A_PAGE, Math.min(shown.size(), at * ROWS_OF_A_PAGE)));
        model.addAttribute("page", at);
        model.addAttribute("pages", pages);
        model.addAttribute("doubtful", doubtful);
        model.addAttribute("problems", proposal.problems().size());
        model.addAttribute(
                "looks", rows.stream().filter(UnderstoodRow::asksForALook).count());
        model.addAttribute("plan", plan);
        model.addAttribute("present", present.orElse(null));
        if (plan != null && present.isPresent()) {
            var difference = PlanDifference.of(present.get(), plan);
            model.addAttribute("difference", PlanChanges.of(difference, entries, t));
            model.addAttribute("terms", difference.terms());
        }
        return "projects/plan-proposal";
    }

    /** Saves one row. With htmx the row comes back; without, the page. */
    @PostMapping("/plans/{id}/rows/{index}")
    String correct(
            @PathVariable String id,
            @PathVariable int index,
            @RequestParam PlanRow.Role role,
            @RequestParam(defaultValue = "") String number,
            @RequestParam(defaultValue = "") String text,
            @RequestParam(defaultValue = "") String place,
            @RequestParam(defaultValue = "") String unit,
            @RequestParam(defaultValue = "") String plan,
            @RequestHeader(name = "HX-Request", defaultValue = "false") boolean partial,
            Model model) {
        var proposal = open(id);
        var old = Objects.checkIndex(index, proposal.rows().size());
        var row = new PlanRow(
                role,
                proposal.rows().get(old).where(),
                number(number),
                cut(text),
                cut(place),
                cut(unit),
                cut(plan),
                null);
        var next = saved(proposal, index, row);
        if (!partial) {
            return "redirect:/plans/" + id + "#r" + index;
        }
        var made = next.problems().isEmpty() ? brought.plan(next).orElse(null) : null;
        model.addAttribute("proposal", next);
        model.addAttribute("row", UnderstoodRow.of(next, made).get(index));
        model.addAttribute("saved", true);
        return "projects/plan-proposal :: row";
    }

    /** Tries again when somebody has corrected another row at the same moment. */
    private PlanProposal saved(PlanProposal proposal, int index, PlanRow row) {
        var next = proposal.corrected(index, row);
        return proposals.replace(next) ? next : saved(open(proposal.id()), index, row);
    }

    @PostMapping("/plans/{id}/taking-over")
    String take(
            @PathVariable String id,
            @RequestParam long version,
            @RequestParam long project,
            @RequestParam(defaultValue = "false") boolean keep,
            @RequestParam(defaultValue = "") String date,
            @RequestParam(defaultValue = "") String number,
            @RequestParam(defaultValue = "") String reason,
            @ModelAttribute("t") Texts t,
            RedirectAttributes after) {
        var proposal = open(id);
        var plan = proposal.problems().isEmpty() ? brought.plan(proposal) : Optional.<Project>empty();
        var present = projects.find(proposal.project());
        var seen =
                proposal.version() == version && present.map(Project::version).orElse(-1L) == project;
        if (plan.isEmpty() || !seen) {
            after.addFlashAttribute("complaint", t.say(plan.isEmpty() ? "plan-proposal.correct-first" : "page.stale"));
            return "redirect:/plans/" + id;
        }
        if (present.isEmpty()) {
            return done(proposal, brought.take(proposal, plan.get()), t, after);
        }
        var next = next(present.get(), plan.get(), new Agreement(keep, date, number, reason), t.language());
        if (next.isEmpty()) {
            after.addFlashAttribute("complaint", t.say("plan-proposal.agreement.wanted"));
            after.addFlashAttribute("number", number);
            after.addFlashAttribute("reason", reason);
            return "redirect:/plans/" + id;
        }
        return done(proposal, brought.change(proposal, next.get()), t, after);
    }

    /** The project with its new plan; empty where its terms need an agreement that is not told. */
    private static Optional<Project> next(Project present, Project plan, Agreement agreement, Language language) {
        var difference = PlanDifference.of(present, plan);
        var agreed = difference.terms().agreed();
        return agreed == null || agreement.keep()
                ? Optional.of(difference.next())
                : agreement.about(agreed, language).map(change -> difference.under(change, present));
    }

    private static String done(PlanProposal proposal, BroughtPlan.Taken taken, Texts t, RedirectAttributes after) {
        if (taken != BroughtPlan.Taken.DONE) {
            after.addFlashAttribute(
                    "complaint", t.say(taken == BroughtPlan.Taken.EXISTS ? "dashboard.import.taken" : "page.stale"));
            return "redirect:/plans/" + proposal.id();
        }
        return "redirect:/projects/" + proposal.project();
    }

    @PostMapping("/plans/{id}/dropping")
    String drop(@PathVariable String id) {
        var proposal = open(id);
        proposals.remove(id);
        return projects.find(proposal.project()).isPresent()
                ? "redirect:/projects/" + proposal.project()
                : "redirect:/";
    }

    private PlanProposal open(String id) {
        return proposals.find(id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    /** A number as typed; anything else is none, and the row then says so. */
    private static @Nullable Integer number(String typed) {
        var digits = typed.strip();
        return digits.matches("\\d{1," + MOST_DIGITS + "}") ? Integer.valueOf(digits) : null;
    }

    private static String cut(String text) {
        return text.length() > LONGEST ? text.substring(0, LONGEST) : text;
    }
}
