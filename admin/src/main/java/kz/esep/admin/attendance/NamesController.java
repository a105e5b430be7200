package kz.esep.admin.attendance;

import jakarta.servlet.http.HttpServletResponse;
import java.security.Principal;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import kz.esep.admin.page.OpenProject;
import kz.esep.admin.page.Texts;
import kz.esep.attendance.Attendance;
import kz.esep.attendance.Dimension;
import kz.esep.attendance.Named;
import kz.esep.attendance.Traits;
import kz.esep.checkin.CheckIns;
import kz.esep.conductor.NameErasure;
import kz.esep.journal.Entries;
import kz.esep.journal.Entry;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The names that people have given or that lists hold, for those who run the project; and their erasure. */
@Controller
class NamesController {

    private final OpenProject open;
    private final Entries entries;
    private final CheckIns checkIns;
    private final NameErasure erasure;

    NamesController(OpenProject open, Entries entries, CheckIns checkIns, NameErasure erasure) {
        this.open = open;
        this.entries = entries;
        this.checkIns = checkIns;
        this.erasure = erasure;
    }

    /** @param given the name as it was told, null where it is erased or was never told */
    record Person(String name, @Nullable String given, String sex, String age, String status) {

        static Person of(Traits person, @Nullable String name, Texts t) {
            var words = new Words(t);
            return new Person(
                    words.name(name),
                    name == null || Named.isErased(name) ? null : name,
                    words.trait(person, Dimension.SEX),
                    words.trait(person, Dimension.AGE),
                    words.trait(person, Dimension.STATUS));
        }
    }

    @GetMapping("/projects/{id}/attendance/{entry}/names")
    String show(
            @PathVariable String id,
            @PathVariable String entry,
            @ModelAttribute("t") Texts t,
            Model model,
            HttpServletResponse response) {
        var project = open.of(id);
        var found = EntryOf.project(entries, project, entry);
        response.setHeader("Cache-Control", CacheControl.noStore().getHeaderValue());
        model.addAttribute("project", project);
        model.addAttribute("entry", EventLine.of(found, project, Map.of(), t));
        model.addAttribute("listed", listed(found, t));
        model.addAttribute("arrived", arrived(found, t));
        model.addAttribute("form", UUID.randomUUID().toString().substring(0, 8));
        return "attendance/names";
    }

    private static List<Person> listed(Entry entry, Texts t) {
        return Objects.requireNonNullElse(entry.newest().happening().attendance(), Attendance.UNKNOWN).names().stream()
                .map(person -> Person.of(person, person.name(), t))
                .toList();
    }

    private List<Person> arrived(Entry entry, Texts t) {
        return checkIns.registers(List.of(entry.id())).getOrDefault(entry.id(), List.of()).stream()
                .map(person -> Person.of(person, person.name(), t))
                .toList();
    }

    /**
     * Erases a name from the whole project. Whoever bore it stays counted.
     *
     * @param form id of the form: sent twice, it erases once
     */
    @PostMapping("/projects/{id}/attendance/{entry}/names/erase")
    String erase(
            @PathVariable String id,
            @PathVariable String entry,
            @RequestParam String name,
            @RequestParam String form,
            Principal operator,
            RedirectAttributes after) {
        var project = open.of(id);
        EntryOf.project(entries, project, entry);
        if (!name.isBlank() && form.matches("[0-9a-f]{8}") && !Named.isErased(name)) {
            after.addFlashAttribute("erased", erasure.of(project.id(), name, operator.getName(), form));
        }
        return "redirect:/projects/" + id + "/attendance/" + entry + "/names";
    }
}
