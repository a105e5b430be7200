package kz.esep.admin.papers;

import java.security.Principal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import kz.esep.admin.drafts.DraftCompiler;
import kz.esep.admin.drafts.DraftCompiler.About;
import kz.esep.admin.page.OpenCall;
import kz.esep.admin.page.Today;
import kz.esep.admin.reports.forms.Subject;
import kz.esep.call.Call;
import kz.esep.conductor.PresentFacts;
import kz.esep.drafts.Draft;
import kz.esep.drafts.OfferedForm;
import kz.esep.facts.Facts;
import kz.esep.facts.LoggedCall;
import kz.esep.facts.LoggedProgramme;
import kz.esep.journal.Entry;
import kz.esep.plan.Project;
import kz.esep.plan.Projects;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Compiles the operator's report over the projects of a call, and the press release about them. */
@Controller
class CallPaperController {

    private final OpenCall open;
    private final Projects projects;
    private final PresentFacts facts;
    private final DraftCompiler compiler;
    private final WantedForms forms;
    private final Today today;

    CallPaperController(
            OpenCall open,
            Projects projects,
            PresentFacts facts,
            DraftCompiler compiler,
            WantedForms forms,
            Today today) {
        this.open = open;
        this.projects = projects;
        this.facts = facts;
        this.compiler = compiler;
        this.forms = forms;
        this.today = today;
    }

    /** A project of the call with its record. */
    private record Logged(Project project, List<Entry> entries) {}

    /** @param on the day of a press release, today where none is given */
    @PostMapping("/calls/{id}/drafts")
    String compile(
            @PathVariable String id,
            @RequestParam String form,
            @RequestParam String language,
            @RequestParam @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) Optional<LocalDate> on,
            Principal operator) {
        var call = open.of(id);
        var wanted = forms.of(form, language, OfferedForm.Scope.CALL, OfferedForm.Scope.PROGRAMME);
        var logged = projects.findAll(call.projects()).stream()
                .map(project -> new Logged(project, facts.logged(project, null)))
                .toList();
        var told = logged.stream()
                .map(one -> facts.of(one.project(), one.entries()))
                .toList();
        var about = new About(
                Draft.shelfOf(call.id()),
                null,
                subject(wanted.form().kind(), call, told, on.orElse(today())),
                logged.stream().flatMap(one -> one.entries().stream()).toList());
        var draft = compiler.compile(about, wanted.form(), wanted.language(), operator.getName());
        return "redirect:/calls/" + id + "/drafts/" + draft.number();
    }

    private Subject subject(OfferedForm form, Call call, List<Facts> told, LocalDate on) {
        return form.scope() == OfferedForm.Scope.CALL
                ? new Subject.OfCall(LoggedCall.of(call, told))
                : new Subject.OfProgramme(LoggedProgramme.of(call, told, today()), on);
    }

    private LocalDate today() {
        return today.day();
    }
}
