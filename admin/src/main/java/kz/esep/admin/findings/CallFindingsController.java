package kz.esep.admin.findings;

import java.util.Comparator;
import java.util.EnumSet;
import java.util.Set;
import kz.esep.admin.findings.CallFindings.OfProject;
import kz.esep.admin.page.OpenCall;
import kz.esep.admin.page.Texts;
import kz.esep.admin.reports.checks.Finding;
import kz.esep.drafts.OfferedForm;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * What is wrong in the papers of a call as they stand. The page of the call and those of its drafts fetch it after
 * themselves: it takes the facts of all projects.
 */
@Controller
class CallFindingsController {

    private final OpenCall open;
    private final CallFindings findings;

    CallFindingsController(OpenCall open, CallFindings findings) {
        this.open = open;
        this.findings = findings;
    }

    /** How much is open in a project. */
    record Line(String id, String title, long errors, long warnings) {

        static Line of(OfProject one, Texts t) {
            return new Line(
                    one.project().id().value(),
                    t.of(one.project().title()),
                    one.found().errors(),
                    one.found().warnings());
        }
    }

    /** @param form the paper that somebody is about to hand out; all of them where none is named */
    @GetMapping("/calls/{id}/findings")
    String show(
            @PathVariable String id,
            @RequestParam(defaultValue = "") String form,
            @RequestHeader(name = "HX-Request", defaultValue = "false") boolean partial,
            @ModelAttribute("t") Texts t,
            Model model) {
        var call = open.of(id);
        var found = findings.of(call, papers(form), t.language());
        model.addAttribute("call", call);
        model.addAttribute(
                "own",
                found.own().stream()
                        .sorted(Comparator.comparing(Finding::severity))
                        .map(finding -> FindingLine.of(call.id(), finding, t))
                        .toList());
        model.addAttribute(
                "ofProjects",
                found.ofProjects().stream().map(one -> Line.of(one, t)).toList());
        return partial ? "findings/call :: found" : "findings/call";
    }

    private static Set<OfferedForm> papers(String form) {
        return OfferedForm.of(form)
                .<Set<OfferedForm>>map(EnumSet::of)
                .orElseGet(() -> EnumSet.of(OfferedForm.OPERATOR_REPORT, OfferedForm.PRESS_RELEASE));
    }
}
