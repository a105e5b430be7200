package kz.esep.admin.papers;

import java.util.List;
import kz.esep.admin.page.OpenProject;
import kz.esep.admin.reports.forms.Subject;
import kz.esep.conductor.PresentFacts;
import kz.esep.drafts.OfferedForm;
import kz.esep.facts.ActivityFacts;
import kz.esep.facts.Facts;
import kz.esep.plan.ActivityId;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** The report of one activity, or of one accepted entry. */
@Controller
class EntryPaperController {

    private final OpenProject open;
    private final PresentFacts facts;
    private final Paper paper;

    EntryPaperController(OpenProject open, PresentFacts facts, Paper paper) {
        this.open = open;
        this.facts = facts;
        this.paper = paper;
    }

    @GetMapping("/projects/{id}/entries/{entry}/report.docx")
    ResponseEntity<byte[]> ofEntry(@PathVariable String id, @PathVariable String entry, @RequestParam String language) {
        var present = facts.of(open.of(id));
        var account = present.accounts().stream()
                .filter(one -> one.entry().value().equals(entry))
                .findFirst()
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        var activity = activity(present, account.happening().activity());
        return document(new Subject.OfActivity(present, activity, List.of(account)), language);
    }

    @GetMapping("/projects/{id}/activities/{activity}/report.docx")
    ResponseEntity<byte[]> ofActivity(
            @PathVariable String id, @PathVariable String activity, @RequestParam String language) {
        var present = facts.of(open.of(id));
        var wanted = present.activities().stream()
                .filter(one -> one.activity().id().value().equals(activity))
                .findFirst()
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        return document(new Subject.OfActivity(present, wanted, present.accounts(wanted.activity())), language);
    }

    private static @Nullable ActivityFacts activity(Facts present, @Nullable ActivityId id) {
        return present.activities().stream()
                .filter(one -> one.activity().id().equals(id))
                .findFirst()
                .orElse(null);
    }

    private ResponseEntity<byte[]> document(Subject subject, String language) {
        return paper.of(paper.form(OfferedForm.ACTIVITY_REPORT.code(), OfferedForm.Scope.ACTIVITY), subject, language);
    }
}
