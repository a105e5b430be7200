package kz.esep.admin.papers;

import java.security.Principal;
import java.util.List;
import kz.esep.admin.drafts.DraftCompiler;
import kz.esep.admin.drafts.DraftCompiler.About;
import kz.esep.admin.page.OpenProject;
import kz.esep.admin.reports.forms.Subject;
import kz.esep.conductor.PresentFacts;
import kz.esep.drafts.OfferedForm;
import kz.esep.facts.ActivityFacts;
import kz.esep.facts.Facts;
import kz.esep.journal.Entry;
import kz.esep.plan.ActivityId;
import kz.esep.plan.Project;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** Compiles the report of one activity, or of one accepted entry. */
@Controller
class EntryPaperController {

    private final OpenProject open;
    private final PresentFacts facts;
    private final DraftCompiler compiler;
    private final WantedForms forms;

    EntryPaperController(OpenProject open, PresentFacts facts, DraftCompiler compiler, WantedForms forms) {
        this.open = open;
        this.facts = facts;
        this.compiler = compiler;
        this.forms = forms;
    }

    @PostMapping("/projects/{id}/entries/{entry}/drafts")
    String ofEntry(
            @PathVariable String id, @PathVariable String entry, @RequestParam String language, Principal operator) {
        var project = open.of(id);
        var logged = facts.logged(project, null);
        var present = facts.of(project, logged);
        var account = present.accounts().stream()
                .filter(one -> one.entry().value().equals(entry))
                .findFirst()
                .orElseThrow(EntryPaperController::missing);
        var activity = activity(present, account.happening().activity());
        var subject = new Subject.OfActivity(present, activity, List.of(account));
        return compiled(project, entry, subject, logged, language, operator);
    }

    @PostMapping("/projects/{id}/activity-drafts")
    String ofActivity(
            @PathVariable String id, @RequestParam String activity, @RequestParam String language, Principal operator) {
        var project = open.of(id);
        var logged = facts.logged(project, null);
        var present = facts.of(project, logged);
        var wanted = present.activities().stream()
                .filter(one -> one.activity().id().value().equals(activity))
                .findFirst()
                .orElseThrow(EntryPaperController::missing);
        var subject = new Subject.OfActivity(present, wanted, present.accounts(wanted.activity()));
        return compiled(project, activity, subject, logged, language, operator);
    }

    /** @param part the activity or the entry */
    private String compiled(
            Project project,
            String part,
            Subject.OfActivity subject,
            List<Entry> logged,
            String language,
            Principal by) {
        var wanted = forms.of(OfferedForm.ACTIVITY_REPORT.code(), language, OfferedForm.Scope.ACTIVITY);
        var told = subject.accounts().stream().map(account -> account.entry()).toList();
        var own = logged.stream().filter(entry -> told.contains(entry.id())).toList();
        var about = new About(project.id().value(), part, subject, own);
        var draft = compiler.compile(about, wanted.form(), wanted.language(), by.getName());
        return "redirect:/projects/" + project.id() + "/drafts/" + draft.number();
    }

    private static @Nullable ActivityFacts activity(Facts present, @Nullable ActivityId id) {
        return present.activities().stream()
                .filter(one -> one.activity().id().equals(id))
                .findFirst()
                .orElse(null);
    }

    private static ResponseStatusException missing() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
}
