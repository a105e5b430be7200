package kz.esep.admin.narratives;

import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.security.Principal;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import kz.esep.admin.narratives.Brought.Text;
import kz.esep.admin.narratives.Sections.Section;
import kz.esep.admin.page.OpenProject;
import kz.esep.admin.reports.filling.Identity;
import kz.esep.admin.reports.paper.NotAWordFile;
import kz.esep.admin.reports.paper.WordFile;
import kz.esep.admin.reports.paper.WrittenFields;
import kz.esep.language.Language;
import kz.esep.narratives.Narrative;
import kz.esep.narratives.Narratives;
import kz.esep.narratives.Narratives.Saving;
import kz.esep.plan.Project;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Takes the narratives out of a draft that was edited in Word: first to look at, then to take over. */
@Controller
class FromWordController {

    private static final String KEPT = "esep.brought";

    private final OpenProject open;
    private final Sections sections;
    private final Narratives narratives;
    private final Clock clock;

    FromWordController(OpenProject open, Sections sections, Narratives narratives, Clock clock) {
        this.open = open;
        this.sections = sections;
        this.narratives = narratives;
        this.clock = clock;
    }

    @PostMapping("/projects/{id}/narratives-from-word")
    String bring(
            @PathVariable String id, @RequestParam MultipartFile file, HttpSession session, RedirectAttributes after)
            throws IOException {
        var project = open.of(id);
        try {
            var word = WordFile.of(file.getBytes());
            var refused = refusal(word, project);
            if (refused.isEmpty()) {
                session.setAttribute(KEPT, brought(word, project));
                return "redirect:/projects/" + id + "/narratives-from-word";
            }
            after.addFlashAttribute("refused", refused);
        } catch (NotAWordFile notOne) {
            after.addFlashAttribute("refused", "narratives.word.not-a-document");
        }
        return "redirect:/projects/" + id + "/narratives";
    }

    /** Why nothing can be taken from a document, as the key of a phrase; empty where something can. */
    private String refusal(WordFile word, Project project) throws NotAWordFile {
        var about = word.property(Identity.PROJECT);
        var form = word.property(Identity.FORM);
        if (form.isEmpty()
                || about.isEmpty()
                || word.property(Identity.LANGUAGE).isEmpty()) {
            return "narratives.word.not-ours";
        }
        if (!about.get().equals(project.id().value())) {
            return "narratives.word.other-project";
        }
        return sections.offered().stream().anyMatch(one -> one.code().equals(form.get()))
                ? ""
                : "narratives.word.other-form";
    }

    private Brought brought(WordFile word, Project project) throws NotAWordFile {
        var language = Language.of(word.property(Identity.LANGUAGE).orElseThrow());
        var form = word.property(Identity.FORM).orElseThrow();
        Map<String, Section> now = sections.of(project, sections.form(form, language), language).stream()
                .collect(Collectors.toMap(Section::key, Function.identity(), (first, again) -> first));
        var texts = new ArrayList<Text>();
        for (var field : WrittenFields.of(word)) {
            var known = now.get(field.section());
            if (known == null || field.text().isBlank() || field.text().length() > Narrative.LONGEST) {
                continue;
            }
            var before = known.text().isBlank() ? known.start() : known.text();
            if (!same(before, field.text())) {
                texts.add(new Text(field.section(), field.heading(), before, field.text(), known.seen()));
            }
        }
        return new Brought(project.id().value(), form, language.code(), texts);
    }

    /** Word keeps no spaces at the ends of paragraphs apart. */
    private static boolean same(String one, String other) {
        return one.strip().replaceAll("[ \\t]*\\n", "\n").equals(other.strip().replaceAll("[ \\t]*\\n", "\n"));
    }

    @GetMapping("/projects/{id}/narratives-from-word")
    String look(@PathVariable String id, HttpSession session, Model model) {
        var project = open.of(id);
        if (!(session.getAttribute(KEPT) instanceof Brought brought)
                || !brought.project().equals(project.id().value())) {
            return "redirect:/projects/" + id + "/narratives";
        }
        model.addAttribute("project", project);
        model.addAttribute("brought", brought);
        return "narratives/from-word";
    }

    /** @param section those that are taken over */
    @PostMapping("/projects/{id}/narratives-from-word/take")
    String take(
            @PathVariable String id,
            @RequestParam(defaultValue = "") Set<String> section,
            Principal operator,
            HttpSession session,
            RedirectAttributes after) {
        var project = open.of(id);
        if (!(session.getAttribute(KEPT) instanceof Brought brought)
                || !brought.project().equals(project.id().value())) {
            after.addFlashAttribute("refused", "narratives.word.again");
            return "redirect:/projects/" + id + "/narratives";
        }
        session.removeAttribute(KEPT);
        var stale = brought.texts().stream()
                .filter(text -> section.contains(text.section()))
                .filter(text -> isStale(project, brought, text, operator.getName()))
                .toList();
        after.addFlashAttribute("taken", section.size() - stale.size());
        after.addFlashAttribute("left", stale);
        return "redirect:/projects/" + id + "/narratives?form=" + brought.form() + "&language=" + brought.language();
    }

    private boolean isStale(Project project, Brought brought, Text text, String operator) {
        var saving = narratives.save(
                project.id(),
                text.section(),
                Language.of(brought.language()),
                text.after(),
                text.seen(),
                operator,
                clock.instant());
        return saving instanceof Saving.Stale;
    }
}
