package kz.esep.admin.card;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.UUID;
import kz.esep.admin.lines.Saving;
import kz.esep.admin.lines.Sheet;
import kz.esep.admin.page.FileNames;
import kz.esep.admin.page.OpenProject;
import kz.esep.card.Paper;
import kz.esep.card.Papers;
import kz.esep.plan.Project;
import org.springframework.core.io.InputStreamResource;
import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Files that are attached to lines of a card: letters, reports, photos. */
@Controller
class PapersController {

    private final OpenProject open;
    private final CardSheets sheets;
    private final Papers papers;
    private final Clock clock;

    PapersController(OpenProject open, CardSheets sheets, Papers papers, Clock clock) {
        this.open = open;
        this.sheets = sheets;
        this.papers = papers;
        this.clock = clock;
    }

    /** Attaches a file to a line; a former one that has no place any more goes. */
    @PostMapping("/projects/{id}/card/{page}/{section}/{key}/papers/{slot}")
    String attach(
            @PathVariable String id,
            @PathVariable String page,
            @PathVariable String section,
            @PathVariable String key,
            @PathVariable String slot,
            @RequestParam MultipartFile file,
            RedirectAttributes after)
            throws IOException {
        var project = open.of(id);
        var sheet = sheet(project, page, section);
        if (!sheet.takes(slot)) {
            throw CardController.missing();
        }
        var name = FileNames.safe(String.valueOf(file.getOriginalFilename()));
        var kind = PaperKind.of(name, file);
        if (kind.isEmpty()) {
            after.addFlashAttribute("refused", file.isEmpty() ? "card.papers.empty" : "card.papers.kind");
            return back(id, page, section);
        }
        var before = sheet.papers();
        try (var bytes = file.getInputStream()) {
            var paper = papers.keep(
                    project.id(), UUID.randomUUID().toString(), name, kind.get().mediaType(), bytes, clock.instant());
            changed(sheet, paper.id(), sheet.attach(key, slot, paper), after, section);
        }
        var kept = sheet.papers().stream().map(Paper::id).toList();
        before.stream().map(Paper::id).filter(former -> !kept.contains(former)).forEach(papers::remove);
        return back(id, page, section);
    }

    @PostMapping("/projects/{id}/card/{page}/{section}/{key}/papers/{paper}/remove")
    String detach(
            @PathVariable String id,
            @PathVariable String page,
            @PathVariable String section,
            @PathVariable String key,
            @PathVariable String paper,
            RedirectAttributes after) {
        var sheet = sheet(open.of(id), page, section);
        if (sheet.papers().stream().noneMatch(kept -> kept.id().equals(paper))) {
            throw CardController.missing();
        }
        if (sheet.detach(key, paper) instanceof Saving.Saved) {
            papers.remove(paper);
        }
        return back(id, page, section);
    }

    @GetMapping("/projects/{id}/card/{page}/{section}/papers/{paper}")
    ResponseEntity<Resource> read(
            @PathVariable String id,
            @PathVariable String page,
            @PathVariable String section,
            @PathVariable String paper) {
        var project = open.of(id);
        var kept = sheet(project, page, section).papers().stream()
                .filter(one -> one.id().equals(paper))
                .findFirst()
                .orElseThrow(CardController::missing);
        var bytes = papers.open(project.id(), paper).orElseThrow(CardController::missing);
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noStore())
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename(kept.name(), StandardCharsets.UTF_8)
                                .build()
                                .toString())
                .header("Content-Security-Policy", "default-src 'none'; sandbox")
                .contentType(MediaType.parseMediaType(kept.mediaType()))
                .contentLength(kept.size())
                .body(new InputStreamResource(bytes));
    }

    /** What the line does not hold after all goes again. */
    private void changed(Sheet<?, ?> sheet, String paper, Saving saving, RedirectAttributes after, String section) {
        if (saving instanceof Saving.Saved
                && sheet.papers().stream().map(Paper::id).anyMatch(paper::equals)) {
            after.addFlashAttribute("saved", section);
        } else {
            papers.remove(paper);
            after.addFlashAttribute("stale", section);
        }
    }

    private Sheet<?, ?> sheet(Project project, String page, String section) {
        return CardPage.at(page)
                .flatMap(shown -> sheets.find(project, shown, section))
                .orElseThrow(CardController::missing);
    }

    private static String back(String id, String page, String section) {
        return "redirect:/projects/" + id + "/card/" + page + "#" + section;
    }
}
