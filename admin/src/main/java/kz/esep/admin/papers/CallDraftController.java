package kz.esep.admin.papers;

import java.util.List;
import kz.esep.admin.drafts.DraftFiles;
import kz.esep.admin.drafts.DraftPage;
import kz.esep.admin.drafts.OpenDraft;
import kz.esep.admin.page.Texts;
import kz.esep.call.Call;
import kz.esep.conductor.PresentFacts;
import kz.esep.drafts.Draft;
import kz.esep.drafts.Draft.Used;
import kz.esep.drafts.EntryChanges;
import kz.esep.plan.Projects;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;

/** One draft about a call: as it reads, what stands behind its figures, what changed, and its files. */
@Controller
class CallDraftController {

    private final OpenCall open;
    private final OpenDraft drafts;
    private final DraftPage page;
    private final DraftFiles files;
    private final Projects projects;
    private final PresentFacts facts;

    CallDraftController(
            OpenCall open, OpenDraft drafts, DraftPage page, DraftFiles files, Projects projects, PresentFacts facts) {
        this.open = open;
        this.drafts = drafts;
        this.page = page;
        this.files = files;
        this.projects = projects;
        this.facts = facts;
    }

    @GetMapping("/calls/{id}/drafts/{number}")
    String show(
            @PathVariable String id,
            @PathVariable int number,
            @RequestParam(required = false) @Nullable String figure,
            @ModelAttribute("t") Texts t,
            Model model) {
        var call = open.of(id);
        var draft = draft(call, number);
        model.addAttribute("call", call);
        page.show(draft, address(id, number), EntryChanges.between(draft.used(), now(call)), figure, t, model);
        return "drafts/draft";
    }

    private List<Used> now(Call call) {
        return Used.of(projects.findAll(call.projects()).stream()
                .flatMap(project -> facts.logged(project, null).stream())
                .toList());
    }

    @GetMapping("/calls/{id}/drafts/{number}/paper.css")
    ResponseEntity<String> style(@PathVariable String id, @PathVariable int number) {
        return page.style(draft(open.of(id), number), address(id, number));
    }

    /** The entries and files behind a figure: alone for htmx, else on the page of the draft. */
    @GetMapping("/calls/{id}/drafts/{number}/figures/{figure}")
    String figure(
            @PathVariable String id,
            @PathVariable int number,
            @PathVariable String figure,
            @RequestHeader(name = "HX-Request", defaultValue = "false") boolean partial,
            @ModelAttribute("t") Texts t,
            Model model) {
        if (!partial) {
            return show(id, number, figure, t, model);
        }
        page.showBehind(draft(open.of(id), number), figure, t, model);
        return "drafts/draft :: behind";
    }

    @GetMapping("/calls/{id}/drafts/{number}/draft.docx")
    ResponseEntity<byte[]> docx(@PathVariable String id, @PathVariable int number) {
        var call = open.of(id);
        return files.docx(draft(call, number), call.customer());
    }

    @GetMapping("/calls/{id}/drafts/{number}/draft.pdf")
    ResponseEntity<byte[]> pdf(@PathVariable String id, @PathVariable int number) {
        var call = open.of(id);
        return files.pdf(draft(call, number), call.customer());
    }

    /** The document with a table of what stands behind its figures. */
    @GetMapping("/calls/{id}/drafts/{number}/sources.docx")
    ResponseEntity<byte[]> sources(@PathVariable String id, @PathVariable int number) {
        var call = open.of(id);
        return files.sources(draft(call, number), call.customer());
    }

    private Draft draft(Call call, int number) {
        return drafts.of(Draft.shelfOf(call.id()), number);
    }

    private static String address(String call, int number) {
        return "/calls/" + call + "/drafts/" + number;
    }
}
