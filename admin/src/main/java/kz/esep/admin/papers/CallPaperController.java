package kz.esep.admin.papers;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import kz.esep.admin.reports.forms.Subject;
import kz.esep.call.Call;
import kz.esep.call.CallId;
import kz.esep.call.Calls;
import kz.esep.conductor.PresentFacts;
import kz.esep.drafts.OfferedForm;
import kz.esep.facts.Facts;
import kz.esep.facts.LoggedCall;
import kz.esep.facts.LoggedProgramme;
import kz.esep.language.Dates;
import kz.esep.plan.Projects;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** The operator's report over the projects of a call, and the press release about them. */
@Controller
class CallPaperController {

    private final Calls calls;
    private final Projects projects;
    private final PresentFacts facts;
    private final Clock clock;
    private final Paper paper;

    CallPaperController(Calls calls, Projects projects, PresentFacts facts, Clock clock, Paper paper) {
        this.calls = calls;
        this.projects = projects;
        this.facts = facts;
        this.clock = clock;
        this.paper = paper;
    }

    /** @param on the day of a press release, today where none is given */
    @GetMapping("/calls/{id}/report.docx")
    ResponseEntity<byte[]> report(
            @PathVariable String id,
            @RequestParam String form,
            @RequestParam String language,
            @RequestParam @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) Optional<LocalDate> on) {
        var wanted = paper.form(form, OfferedForm.Scope.CALL, OfferedForm.Scope.PROGRAMME);
        var call = call(id);
        var told = projects(call);
        return paper.of(
                wanted,
                wanted.kind().scope() == OfferedForm.Scope.CALL
                        ? new Subject.OfCall(LoggedCall.of(call, told))
                        : programme(call, told, on.orElse(today())),
                language);
    }

    private Subject programme(Call call, List<Facts> told, LocalDate on) {
        return new Subject.OfProgramme(LoggedProgramme.of(call, told, today()), on);
    }

    private List<Facts> projects(Call call) {
        return call.projects().stream()
                .flatMap(project -> projects.find(project).stream())
                .map(facts::of)
                .toList();
    }

    private Call call(String id) {
        return Optional.of(id)
                .filter(CallId::isValid)
                .flatMap(valid -> calls.find(new CallId(valid)))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), Dates.KAZAKHSTAN);
    }
}
