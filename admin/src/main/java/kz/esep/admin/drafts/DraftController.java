package kz.esep.admin.drafts;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import kz.esep.admin.drafts.Changes.Change;
import kz.esep.admin.findings.ChosenForms;
import kz.esep.admin.findings.Findings;
import kz.esep.admin.findings.Handout;
import kz.esep.admin.page.OpenProject;
import kz.esep.admin.page.Texts;
import kz.esep.admin.reports.paper.Html;
import kz.esep.admin.reports.paper.Medium;
import kz.esep.admin.reports.paper.NotAWordFile;
import kz.esep.admin.reports.paper.Passages;
import kz.esep.conductor.PresentFacts;
import kz.esep.drafts.Draft;
import kz.esep.drafts.EntryChanges;
import kz.esep.drafts.KeptDrafts;
import kz.esep.plan.Project;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;

/** One draft as it reads, what stands behind each of its figures, and what changed since the one before. */
@Controller
class DraftController {

    private static final int MOST_CHANGES = 200;

    private final OpenProject open;
    private final OpenDraft drafts;
    private final KeptDrafts kept;
    private final PresentFacts facts;
    private final Behind behind;
    private final Names names;
    private final ChosenForms forms;
    private final Handout handout;
    private final Findings findings;

    DraftController(
            OpenProject open,
            OpenDraft drafts,
            KeptDrafts kept,
            PresentFacts facts,
            Behind behind,
            Names names,
            ChosenForms forms,
            Handout handout,
            Findings findings) {
        this.open = open;
        this.drafts = drafts;
        this.kept = kept;
        this.facts = facts;
        this.behind = behind;
        this.names = names;
        this.forms = forms;
        this.handout = handout;
        this.findings = findings;
    }

    /**
     * What changed since an earlier draft.
     *
     * @param before the number of that draft
     * @param more how many further changes are not listed
     */
    record Since(int before, List<Change> changes, int more, EntryChanges entries) {}

    @GetMapping("/projects/{id}/drafts/{number}")
    String show(
            @PathVariable String id,
            @PathVariable int number,
            @RequestParam(required = false) @Nullable String figure,
            @ModelAttribute("t") Texts t,
            Model model) {
        var project = open.of(id);
        var draft = drafts.of(project, number);
        model.addAttribute("project", project);
        model.addAttribute("draft", draft);
        model.addAttribute("by", names.of(List.of(draft.by())).getOrDefault(draft.by(), draft.by()));
        if (!draft.isWithheld()) {
            model.addAttribute("paper", paper(project, draft).body());
            model.addAttribute(
                    "since",
                    kept.before(draft).flatMap(before -> since(before, draft)).orElse(null));
            model.addAttribute("now", handout.changes(draft, project));
            model.addAttribute(
                    "found",
                    forms.of(draft)
                            .map(chosen -> findings.of(handout.now(project, facts.of(project, draft.until()), chosen)))
                            .orElse(null));
            model.addAttribute(
                    "behind", figure == null ? null : figure(draft, figure, t).orElse(null));
        }
        return "drafts/draft";
    }

    /** The looks of the paper: a page of ours has no styles in its elements. */
    @GetMapping("/projects/{id}/drafts/{number}/paper.css")
    ResponseEntity<String> style(@PathVariable String id, @PathVariable int number) {
        var project = open.of(id);
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noCache())
                .contentType(new MediaType("text", "css", StandardCharsets.UTF_8))
                .body(paper(project, drafts.of(project, number)).style());
    }

    /** The entries and files behind a figure: alone for htmx, else on the page of the draft. */
    @GetMapping("/projects/{id}/drafts/{number}/figures/{figure}")
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
        var project = open.of(id);
        model.addAttribute("project", project);
        model.addAttribute(
                "behind", figure(drafts.of(project, number), figure, t).orElseThrow(OpenDraft::missing));
        return "drafts/draft :: behind";
    }

    private Optional<Behind.View> figure(Draft draft, String bookmark, Texts t) {
        return drafts.traces(draft).stream()
                .filter(trace -> trace.bookmark().equals(bookmark))
                .findFirst()
                .map(trace -> behind.of(trace, draft, t));
    }

    private Optional<Since> since(Draft before, Draft draft) {
        if (before.isWithheld()) {
            return Optional.empty();
        }
        try {
            var changes = Changes.between(Passages.of(drafts.word(before)), Passages.of(drafts.word(draft)));
            return Optional.of(new Since(
                    before.number(),
                    changes.stream().limit(MOST_CHANGES).toList(),
                    Math.max(0, changes.size() - MOST_CHANGES),
                    EntryChanges.between(before.used(), draft.used())));
        } catch (NotAWordFile ourOwn) {
            throw new IllegalStateException(ourOwn);
        }
    }

    private Html paper(Project project, Draft draft) {
        try {
            return Html.of(drafts.word(draft), new OnTheWeb("/projects/" + project.id() + "/drafts/" + draft.number()));
        } catch (NotAWordFile ourOwn) {
            throw new IllegalStateException(ourOwn);
        }
    }

    /** @param address of the draft */
    private record OnTheWeb(String address) implements Medium {

        @Override
        public String figure(String bookmark) {
            var path = address + "/figures/" + bookmark;
            return "href=\"" + path + "#behind\" hx-get=\"" + path + "\" hx-target=\"#behind\" hx-swap=\"outerHTML\"";
        }

        /** Photos were put into the document under the names of their files; their small copies are quicker. */
        @Override
        public String picture(String part, String name) {
            var dot = name.lastIndexOf('.');
            return "/files/" + (dot < 0 ? name : name.substring(0, dot)) + "/thumbnail";
        }
    }
}
