package kz.esep.admin.templates;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.Principal;
import java.util.List;
import java.util.Objects;
import kz.esep.admin.page.FileNames;
import kz.esep.admin.page.Texts;
import kz.esep.admin.reports.filling.Flaw;
import kz.esep.admin.reports.forms.Forms;
import kz.esep.admin.reports.forms.Manifest;
import kz.esep.language.Phrases;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The templates of all forms: which are in force, bringing a restyled one, and the way back. */
@Controller
class TemplatesController {

    /** A template with its pictures; the shipped ones have some ten kilobytes. */
    private static final long LARGEST = 5L * 1024 * 1024;

    private static final MediaType DOCX =
            MediaType.parseMediaType("application/vnd.openxmlformats-officedocument.wordprocessingml.document");

    private final Forms forms;
    private final Templates templates;
    private final TemplatesInForce inForce;
    private final BringTemplate bring;

    TemplatesController(Phrases phrases, Templates templates, TemplatesInForce inForce, BringTemplate bring) {
        this.forms = new Forms(phrases);
        this.templates = templates;
        this.inForce = inForce;
        this.bring = bring;
    }

    @GetMapping("/templates")
    String show(@ModelAttribute("t") Texts t, Model model) {
        model.addAttribute("about", t.say("templates.about", "sign", "{{…}}"));
        model.addAttribute(
                "lines",
                forms.all().stream()
                        .flatMap(form -> Manifest.of(form).versions().stream()
                                .flatMap(version ->
                                        form.languages().stream().map(language -> new Slot(form, version, language))))
                        .map(slot -> line(slot, t))
                        .toList());
        return "templates/templates";
    }

    private TemplateLine line(Slot slot, Texts t) {
        var number = inForce.of(slot).number();
        return TemplateLine.of(
                slot, templates.of(slot.id()), Objects.requireNonNullElse(number, TemplateHistory.SHIPPED), t);
    }

    @PostMapping("/templates/{id}")
    String bring(
            @PathVariable String id,
            @RequestParam MultipartFile file,
            @ModelAttribute("t") Texts t,
            Principal operator,
            RedirectAttributes after)
            throws IOException {
        var slot = slot(id);
        var name = FileNames.safe(Objects.requireNonNullElse(file.getOriginalFilename(), ""));
        if (file.isEmpty() || file.getSize() > LARGEST) {
            after.addFlashAttribute("refused", List.of(t.say("templates.size")));
        } else {
            var flaws = bring.bring(slot, name, file.getBytes(), operator.getName());
            after.addFlashAttribute(flaws.isEmpty() ? "taken" : "refused", said(flaws, t));
        }
        after.addFlashAttribute("slot", id);
        return "redirect:/templates#" + id;
    }

    private static List<String> said(List<Flaw> flaws, Texts t) {
        return flaws.stream().map(flaw -> FlawSentence.of(flaw, t)).toList();
    }

    @PostMapping("/templates/{id}/in-force")
    String putInForce(@PathVariable String id, @RequestParam int number, Principal operator) {
        var slot = slot(id);
        requireKnown(slot, number);
        bring.putInForce(slot, number, operator.getName());
        return "redirect:/templates#" + id;
    }

    /** A template as it is filled: to be restyled in Word. */
    @GetMapping("/templates/{id}/{number}.docx")
    ResponseEntity<byte[]> file(@PathVariable String id, @PathVariable int number) {
        var slot = slot(id);
        requireKnown(slot, number);
        var bytes = templates
                .of(id)
                .find(number)
                .flatMap(brought -> templates.bytes(brought.digest()))
                .orElseGet(slot::shipped);
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noStore())
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename(id + "-" + number + ".docx", StandardCharsets.UTF_8)
                                .build()
                                .toString())
                .contentType(DOCX)
                .body(bytes);
    }

    private void requireKnown(Slot slot, int number) {
        if (number != TemplateHistory.SHIPPED
                && templates.of(slot.id()).find(number).isEmpty()) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
    }

    private Slot slot(String id) {
        return Slot.of(id, forms).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
