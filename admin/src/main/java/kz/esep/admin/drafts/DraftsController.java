package kz.esep.admin.drafts;

import java.security.Principal;
import java.util.Locale;
import java.util.Optional;
import kz.esep.admin.page.OpenProject;
import kz.esep.admin.page.Texts;
import kz.esep.drafts.Draft;
import kz.esep.drafts.KeptDrafts;
import kz.esep.drafts.OfferedForm;
import kz.esep.language.Language;
import kz.esep.language.Phrase;
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

    private final OpenProject open;
    private final KeptDrafts kept;
    private final DraftCompiler compiler;
    private final LastDays lastDays;
    private final Names names;

    DraftsController(OpenProject open, KeptDrafts kept, DraftCompiler compiler, LastDays lastDays, Names names) {
        this.open = open;
        this.kept = kept;
        this.compiler = compiler;
        this.lastDays = lastDays;
        this.names = names;
    }

    /** A draft in the list. */
    record Line(int number, String form, String language, String by, String at, String until, boolean withheld) {}

    @GetMapping("/projects/{id}/drafts")
    String list(@PathVariable String id, @ModelAttribute("t") Texts t, Model model) {
        var project = open.of(id);
        var drafts = kept.of(project.id().value());
        var called = names.of(drafts.stream().map(Draft::by).toList());
        model.addAttribute("project", project);
        model.addAttribute("forms", compiler.offered());
        model.addAttribute("today", lastDays.today());
        model.addAttribute(
                "drafts",
                drafts.reversed().stream()
                        .map(draft -> new Line(
                                draft.number(),
                                t.say("form." + draft.form()),
                                draft.language().ownName(),
                                called.getOrDefault(draft.by(), draft.by()),
                                t.moment(draft.at()),
                                until(draft, t),
                                draft.isWithheld()))
                        .toList());
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
        var chosen = language(language);
        var wanted = compiler.form(form, chosen).orElseThrow(OpenDraft::missing);
        var complaint = wanted.kind() == OfferedForm.INTERIM_REPORT
                ? lastDays.complaint(project, until)
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

    private static String until(Draft draft, Texts t) {
        return draft.until() == null ? "" : t.say("drafts.until.said", "day", t.date(draft.until()));
    }

    private static Language language(String code) {
        try {
            return Language.valueOf(code.toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException unknown) {
            throw OpenDraft.missing();
        }
    }
}
