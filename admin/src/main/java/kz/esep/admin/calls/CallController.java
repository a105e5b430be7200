package kz.esep.admin.calls;

import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import kz.esep.admin.drafts.DraftLines;
import kz.esep.admin.lines.Saving;
import kz.esep.admin.lines.Sheet;
import kz.esep.admin.lines.Sheet.Sent;
import kz.esep.admin.page.OpenCall;
import kz.esep.admin.page.Texts;
import kz.esep.call.Call;
import kz.esep.call.CallId;
import kz.esep.call.Calls;
import kz.esep.drafts.Draft;
import kz.esep.drafts.OfferedForm;
import kz.esep.language.Numbers;
import kz.esep.plan.Project;
import kz.esep.plan.ProjectId;
import kz.esep.plan.Projects;
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

/** One call of the grant operator: its pages, line by line, and which projects came of it. */
@Controller
class CallController {

    /** The forms about all of a call. */
    private static final List<OfferedForm> PAPERS = List.of(OfferedForm.OPERATOR_REPORT, OfferedForm.PRESS_RELEASE);

    private final OpenCall open;
    private final Calls calls;
    private final CallSheets sheets;
    private final Projects projects;
    private final DraftLines drafts;

    CallController(OpenCall open, Calls calls, CallSheets sheets, Projects projects, DraftLines drafts) {
        this.open = open;
        this.calls = calls;
        this.sheets = sheets;
        this.projects = projects;
        this.drafts = drafts;
    }

    /** A project that can belong to a call. */
    record Choice(String id, String title, boolean chosen, boolean cancelled) {}

    @GetMapping("/calls/{id}")
    String begin(@PathVariable String id, @ModelAttribute("t") Texts t, Model model) {
        return shown(open.of(id), CallPage.REPORT, null, null, t, model);
    }

    @GetMapping("/calls/{id}/{page}")
    String show(
            @PathVariable String id,
            @PathVariable String page,
            @RequestParam(required = false) @Nullable String edit,
            @ModelAttribute("t") Texts t,
            Model model) {
        return shown(open.of(id), page(page), null, edit, t, model);
    }

    private String shown(Call call, CallPage page, @Nullable Sent sent, @Nullable String edit, Texts t, Model model) {
        model.addAttribute("call", call);
        model.addAttribute("page", page.address());
        model.addAttribute(
                "pages", Arrays.stream(CallPage.values()).map(CallPage::address).toList());
        model.addAttribute(
                "sections",
                sheets.of(call, page).stream()
                        .map(sheet -> sheet.view(t, sent, edit))
                        .toList());
        model.addAttribute(
                "announcedSum",
                call.announcedSum()
                        .map(sum -> t.say("line.tenge", "amount", Numbers.money(sum, t.language())))
                        .orElse("–"));
        model.addAttribute("choices", choices(call, t));
        model.addAttribute("papers", PAPERS);
        model.addAttribute("drafts", drafts.of(Draft.shelfOf(call.id()), t));
        return "calls/call";
    }

    private List<Choice> choices(Call call, Texts t) {
        return projects.all().stream()
                .sorted(Comparator.comparing(
                        (Project project) -> !call.projects().contains(project.id())))
                .map(project -> new Choice(
                        project.id().value(),
                        t.of(project.title()),
                        call.projects().contains(project.id()),
                        project.grant().isCancelled()))
                .toList();
    }

    @PostMapping("/calls/{id}/{page}/{section}/{key}")
    String save(
            @PathVariable String id,
            @PathVariable String page,
            @PathVariable String section,
            @PathVariable String key,
            @RequestParam Map<String, String> typed,
            @ModelAttribute("t") Texts t,
            RedirectAttributes after,
            Model model) {
        var call = open.of(id);
        var saving = sheet(call, page(page), section).save(id(key).value(), typed, t.language());
        var sent = Sent.of(section, key, typed, saving);
        if (sent != null) {
            return shown(call, page(page), sent, null, t, model);
        }
        after.addFlashAttribute("saved", section);
        return address(id, page) + "#" + section;
    }

    @PostMapping("/calls/{id}/{page}/{section}/{key}/remove")
    String remove(
            @PathVariable String id,
            @PathVariable String page,
            @PathVariable String section,
            @PathVariable String key,
            @RequestParam String seen,
            RedirectAttributes after) {
        var removed = sheet(open.of(id), page(page), section).remove(key, seen) instanceof Saving.Saved;
        after.addFlashAttribute(removed ? "removed" : "stale", section);
        return address(id, page) + "#" + section;
    }

    /** Which projects came of a call: those that belonged to it keep their order, others follow. */
    @PostMapping("/calls/{id}/projects")
    String belong(
            @PathVariable String id,
            @RequestParam(defaultValue = "") List<String> project,
            @RequestParam long version,
            RedirectAttributes after) {
        var call = open.of(id);
        var known = new HashSet<>(
                projects.all().stream().map(one -> one.id().value()).toList());
        var wanted =
                project.stream().filter(known::contains).map(ProjectId::new).toList();
        var next = Stream.concat(call.projects().stream().filter(wanted::contains), wanted.stream())
                .distinct()
                .toList();
        var fresh = call.version() == version && calls.replace(call.withProjects(next));
        after.addFlashAttribute(fresh ? "saved" : "stale", "projects");
        return "redirect:/calls/" + id + "#projects";
    }

    @PostMapping("/calls/{id}/remove")
    String drop(@PathVariable String id, @RequestParam long version, RedirectAttributes after) {
        calls.remove(open.of(id).id(), version);
        if (calls.find(new CallId(id)).isPresent()) {
            after.addFlashAttribute("stale", "announced");
            return "redirect:/calls/" + id;
        }
        return "redirect:/calls";
    }

    private static String address(String id, String page) {
        return "redirect:/calls/" + id + "/" + page;
    }

    private static CallPage page(String address) {
        return CallPage.at(address).orElseThrow(CallController::missing);
    }

    private Sheet<?, ?> sheet(Call call, CallPage page, String section) {
        return sheets.find(call, page, section).orElseThrow(CallController::missing);
    }

    static CallId id(String id) {
        if (!CallId.isValid(id)) {
            throw missing();
        }
        return new CallId(id);
    }

    private static ResponseStatusException missing() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
}
