package kz.esep.admin.card;

import java.util.Arrays;
import java.util.Map;
import kz.esep.admin.lines.Saving;
import kz.esep.admin.lines.Sheet;
import kz.esep.admin.lines.Sheet.Sent;
import kz.esep.admin.page.OpenProject;
import kz.esep.admin.page.Texts;
import kz.esep.card.Paper;
import kz.esep.card.Papers;
import kz.esep.plan.Project;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The card of a project, page by page and line by line. */
@Controller
class CardController {

    private final OpenProject open;
    private final CardSheets sheets;
    private final Glances glances;
    private final Papers papers;

    CardController(OpenProject open, CardSheets sheets, Glances glances, Papers papers) {
        this.open = open;
        this.sheets = sheets;
        this.glances = glances;
        this.papers = papers;
    }

    @GetMapping("/projects/{id}/card")
    String begin(@PathVariable String id) {
        return "redirect:/projects/" + open.of(id).id() + "/card/" + CardPage.TEAM.address();
    }

    @GetMapping("/projects/{id}/card/{page}")
    String show(
            @PathVariable String id,
            @PathVariable String page,
            @RequestParam(required = false) @Nullable String edit,
            @ModelAttribute("t") Texts t,
            Model model) {
        return shown(open.of(id), page(page), null, edit, t, model);
    }

    /** Saves a line. What cannot be taken comes back as it was typed. */
    @PostMapping("/projects/{id}/card/{page}/{section}/{key}")
    String save(
            @PathVariable String id,
            @PathVariable String page,
            @PathVariable String section,
            @PathVariable String key,
            @RequestParam Map<String, String> typed,
            @ModelAttribute("t") Texts t,
            RedirectAttributes after,
            Model model) {
        var project = open.of(id);
        var shown = page(page);
        var saving = sheet(project, shown, section).save(key(key), typed, t.language());
        var sent = Sent.of(section, key, typed, saving);
        if (sent == null) {
            after.addFlashAttribute("saved", section);
            return "redirect:/projects/" + id + "/card/" + page + "#" + section;
        }
        return shown(project, shown, sent, null, t, model);
    }

    /** Removes a line and the files that were attached to it. */
    @PostMapping("/projects/{id}/card/{page}/{section}/{key}/remove")
    String remove(
            @PathVariable String id,
            @PathVariable String page,
            @PathVariable String section,
            @PathVariable String key,
            @RequestParam String seen,
            RedirectAttributes after) {
        var project = open.of(id);
        var sheet = sheet(project, page(page), section);
        var before = sheet.papers();
        switch (sheet.remove(key(key), seen)) {
            case Saving.Saved saved -> after.addFlashAttribute("removed", section);
            case Saving.Stale stale -> after.addFlashAttribute("stale", section);
            case Saving.Refused refused -> after.addFlashAttribute("refused", "card.changes.needed");
        }
        var kept = sheet.papers().stream().map(Paper::id).toList();
        before.stream().map(Paper::id).filter(paper -> !kept.contains(paper)).forEach(papers::remove);
        return "redirect:/projects/" + id + "/card/" + page + "#" + section;
    }

    /** The sums as they would be with what is being typed; answers nothing but a piece of the page. */
    @PostMapping("/projects/{id}/card/money/sums/{section}/{key}")
    String sums(
            @PathVariable String id,
            @PathVariable String section,
            @PathVariable String key,
            @RequestParam Map<String, String> typed,
            @ModelAttribute("t") Texts t,
            Model model) {
        var project = open.of(id);
        var tried = sheets.tried(project, section, key(key), new Typed(typed, t.language()));
        model.addAttribute("sums", tried.map(card -> Sums.of(project, card, t)).orElse(null));
        return "card/card :: sums";
    }

    private String shown(
            Project project, CardPage page, @Nullable Sent sent, @Nullable String edit, Texts t, Model model) {
        model.addAttribute("project", project);
        model.addAttribute(
                "pages", Arrays.stream(CardPage.values()).map(CardPage::address).toList());
        model.addAttribute("page", page.address());
        model.addAttribute(
                "sections",
                sheets.of(project, page).stream()
                        .map(sheet -> sheet.view(t, sent, edit))
                        .toList());
        glances.of(project, page, t).forEach(model::addAttribute);
        return "card/card";
    }

    private Sheet<?, ?> sheet(Project project, CardPage page, String section) {
        return sheets.find(project, page, section).orElseThrow(CardController::missing);
    }

    private static CardPage page(String address) {
        return CardPage.at(address).orElseThrow(CardController::missing);
    }

    private static String key(String key) {
        if (!key.matches("[a-z0-9-]{1,40}")) {
            throw missing();
        }
        return key;
    }

    static ResponseStatusException missing() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
}
