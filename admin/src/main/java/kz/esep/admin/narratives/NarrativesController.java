package kz.esep.admin.narratives;

import java.security.Principal;
import java.time.Clock;
import kz.esep.admin.page.OpenProject;
import kz.esep.narratives.Narrative;
import kz.esep.narratives.Narratives;
import kz.esep.narratives.Narratives.Saving;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The sections of a report to write in, saved while they are written, with every version. */
@Controller
class NarrativesController {

    private final OpenProject open;
    private final Sections sections;
    private final Narratives narratives;
    private final Clock clock;

    NarrativesController(OpenProject open, Sections sections, Narratives narratives, Clock clock) {
        this.open = open;
        this.sections = sections;
        this.narratives = narratives;
        this.clock = clock;
    }

    @GetMapping("/projects/{id}/narratives")
    String show(
            @PathVariable String id,
            @RequestParam(defaultValue = "final-report") String form,
            @RequestParam(required = false) @Nullable String language,
            Model model) {
        var project = open.of(id);
        var chosen = language == null ? project.language() : Sections.language(language);
        var wanted = sections.form(form, chosen);
        model.addAttribute("project", project);
        model.addAttribute("forms", sections.offered());
        model.addAttribute("form", wanted);
        model.addAttribute("chosen", chosen);
        model.addAttribute("sections", sections.of(project, wanted, chosen));
        return "narratives/narratives";
    }

    /**
     * Saves one section. With htmx what became of it comes back, and what was typed stays where it is; without, the page.
     *
     * @param seen the revision that the writer began from
     * @param over the revision of somebody else's text that is replaced on purpose, null for none
     */
    @PostMapping("/projects/{id}/narratives/{section}")
    String save(
            @PathVariable String id,
            @PathVariable String section,
            @RequestParam String form,
            @RequestParam String language,
            @RequestParam String text,
            @RequestParam long seen,
            @RequestParam(required = false) @Nullable Long over,
            @RequestHeader(name = "HX-Request", defaultValue = "false") boolean partial,
            Principal operator,
            Model model,
            RedirectAttributes after) {
        var project = open.of(id);
        var chosen = Sections.language(language);
        var typed = text.replace("\r\n", "\n").stripTrailing();
        if (!Narrative.isSection(section) || typed.length() > Narrative.LONGEST) {
            throw new ResponseStatusException(HttpStatus.BAD_REQUEST);
        }
        var saving = narratives.save(
                project.id(), section, chosen, typed, over == null ? seen : over, operator.getName(), clock.instant());
        if (partial) {
            model.addAttribute("saved", saving instanceof Saving.Saved saved ? saved.narrative() : null);
            model.addAttribute("theirs", saving instanceof Saving.Stale stale ? stale.theirs() : null);
            model.addAttribute(
                    "seen",
                    saving instanceof Saving.Saved saved ? saved.narrative().revision() : seen);
            return "narratives/narratives :: outcome";
        }
        if (saving instanceof Saving.Stale stale) {
            return stale(project.id().value(), section, form, language, typed, stale, after);
        }
        return "redirect:/projects/" + id + "/narratives?form=" + form + "&language=" + chosen.code() + "#" + section;
    }

    /** Without script a stale text comes back on the page of its versions, beside what stands now. */
    private static String stale(
            String id,
            String section,
            String form,
            String language,
            String typed,
            Saving.Stale stale,
            RedirectAttributes after) {
        after.addFlashAttribute("mine", typed);
        after.addFlashAttribute("theirs", stale.theirs());
        return "redirect:/projects/" + id + "/narratives/" + section + "?form=" + form + "&language=" + language;
    }

    /** Every version of one section. */
    @GetMapping("/projects/{id}/narratives/{section}")
    String versions(
            @PathVariable String id,
            @PathVariable String section,
            @RequestParam String form,
            @RequestParam String language,
            Model model) {
        var project = open.of(id);
        var chosen = Sections.language(language);
        if (!Narrative.isSection(section)) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        model.addAttribute("project", project);
        model.addAttribute("section", section);
        model.addAttribute("form", sections.form(form, chosen));
        model.addAttribute("chosen", chosen);
        model.addAttribute("versions", narratives.versions(project.id(), section, chosen));
        return "narratives/versions";
    }
}
