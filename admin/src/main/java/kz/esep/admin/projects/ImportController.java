package kz.esep.admin.projects;

import java.io.IOException;
import java.security.Principal;
import java.time.Clock;
import java.util.List;
import kz.esep.admin.page.FileNames;
import kz.esep.admin.page.Texts;
import kz.esep.admin.projects.file.BringIn;
import kz.esep.admin.projects.file.Reading;
import kz.esep.language.Phrase;
import kz.esep.plan.ProjectId;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Takes a project file in. */
@Controller
class ImportController {

    private final BringIn bringIn;
    private final Clock clock;

    ImportController(BringIn bringIn, Clock clock) {
        this.bringIn = bringIn;
        this.clock = clock;
    }

    @PostMapping("/projects")
    String take(
            @RequestParam String id,
            @RequestParam MultipartFile file,
            @ModelAttribute("t") Texts t,
            Principal operator,
            RedirectAttributes after)
            throws IOException {
        var name = id.strip();
        if (!ProjectId.isValid(name)) {
            return refused(name, t.say("dashboard.import.id.wrong"), after);
        }
        var fileName = FileNames.safe(String.valueOf(file.getOriginalFilename()));
        return switch (bringIn.file(
                file.getBytes(), fileName, new ProjectId(name), operator.getName(), clock.instant())) {
            case BringIn.Outcome.Done done ->
                "redirect:/projects/" + done.project().id();
            case BringIn.Outcome.Exists exists -> refused(name, t.say("dashboard.import.taken"), after);
            case BringIn.Outcome.Refused refused -> refused(name, t.say(complaint(fileName, refused.reason())), after);
        };
    }

    private static String refused(String id, String complaint, RedirectAttributes after) {
        after.addFlashAttribute("id", id);
        after.addFlashAttribute("complaints", List.of(complaint));
        return "redirect:/";
    }

    /** The sentence that the command line says, too. */
    private static Phrase complaint(String file, Reading.Unreadable unreadable) {
        return Phrase.of(
                "command.unreadable." + unreadable.problem(),
                "file",
                file,
                "line",
                unreadable.line(),
                "member",
                unreadable.member() == null ? Phrase.of("command.whole") : unreadable.member(),
                "detail",
                unreadable.detail().isEmpty() ? "none" : unreadable.detail(),
                "expected",
                unreadable.expected() == null ? "" : Phrase.of("command.expected." + unreadable.expected()));
    }
}
