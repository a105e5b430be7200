package kz.esep.admin.review;

import java.security.Principal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import kz.esep.admin.access.Who;
import kz.esep.admin.page.LackWords;
import kz.esep.admin.page.OpenProject;
import kz.esep.admin.page.Texts;
import kz.esep.conductor.Decisions;
import kz.esep.conductor.Decisions.About;
import kz.esep.drafts.Draft;
import kz.esep.drafts.KeptDrafts;
import kz.esep.evidence.Evidence;
import kz.esep.evidence.FileId;
import kz.esep.evidence.Files;
import kz.esep.facts.MissingOfEntry;
import kz.esep.journal.Entries;
import kz.esep.journal.Entry;
import kz.esep.journal.EntryId;
import kz.esep.people.People;
import kz.esep.people.Person;
import kz.esep.people.PersonId;
import kz.esep.plan.Project;
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

/** One entry with everything behind it, and the decision about it. */
@Controller
class EntryController {

    private static final int LONGEST_REASON = 1000;

    private final OpenProject open;
    private final Entries entries;
    private final People people;
    private final Files files;
    private final Decisions decisions;
    private final KeptDrafts drafts;

    EntryController(
            OpenProject open, Entries entries, People people, Files files, Decisions decisions, KeptDrafts drafts) {
        this.open = open;
        this.entries = entries;
        this.people = people;
        this.files = files;
        this.decisions = decisions;
        this.drafts = drafts;
    }

    @GetMapping("/projects/{id}/entries/{entry}")
    String show(@PathVariable String id, @PathVariable String entry, @ModelAttribute("t") Texts t, Model model) {
        var project = open.of(id);
        var found = find(project, entry);
        var persons =
                people.findAll(involved(found)).stream().collect(Collectors.toMap(Person::id, Function.identity()));
        var filed = files
                .findAll(found.versions().stream()
                        .flatMap(version -> version.happening().files().stream())
                        .distinct()
                        .toList())
                .stream()
                .collect(Collectors.toMap(Evidence::id, Function.identity()));
        model.addAttribute("form", UUID.randomUUID().toString());
        model.addAttribute("project", project);
        model.addAttribute("entry", EntryView.of(found, project, persons, filed, t));
        model.addAttribute("outdated", outdated(found));
        model.addAttribute("lacks", lacks(project, found, filed, t));
        return "review/entry";
    }

    /**
     * @param seen number of the version that the person has looked at
     * @param form id of the form: sent twice, it decides once
     */
    @PostMapping("/projects/{id}/entries/{entry}/accept")
    String accept(
            @PathVariable String id,
            @PathVariable String entry,
            @RequestParam int seen,
            @RequestParam String form,
            Principal operator,
            RedirectAttributes after) {
        var found = find(open.of(id), entry);
        after.addFlashAttribute("outcome", decisions.accept(about(found, seen, form, operator)));
        return "redirect:/projects/" + id + "/entries/" + entry;
    }

    /**
     * @param seen number of the version that the person has looked at
     * @param form id of the form: sent twice, it decides once
     */
    @PostMapping("/projects/{id}/entries/{entry}/return")
    String returnTo(
            @PathVariable String id,
            @PathVariable String entry,
            @RequestParam int seen,
            @RequestParam String form,
            @RequestParam String reason,
            Principal operator,
            RedirectAttributes after) {
        var found = find(open.of(id), entry);
        var told = reason.strip();
        if (told.isEmpty() || told.length() > LONGEST_REASON) {
            after.addFlashAttribute("reasonWanted", true);
        } else {
            after.addFlashAttribute("outcome", decisions.giveBack(about(found, seen, form, operator), told));
        }
        return "redirect:/projects/" + id + "/entries/" + entry;
    }

    /**
     * Decides about the author's wish to take an accepted entry back.
     *
     * @param form id of the form: sent twice, it decides once
     */
    @PostMapping("/projects/{id}/entries/{entry}/withdrawal")
    String decideWithdrawal(
            @PathVariable String id,
            @PathVariable String entry,
            @RequestParam String form,
            @RequestParam boolean letGo,
            Principal operator,
            RedirectAttributes after) {
        var found = find(open.of(id), entry);
        var about = about(found, found.newest().number(), form, operator);
        after.addFlashAttribute("outcome", decisions.aboutWithdrawal(about, letGo));
        return "redirect:/projects/" + id + "/entries/" + entry;
    }

    /** What the newest version lacks, in words; empty for nothing, and for a withdrawn one. */
    private static String lacks(Project project, Entry entry, Map<FileId, Evidence> files, Texts t) {
        var told = entry.newest().happening();
        var own = told.files().stream()
                .flatMap(file -> Optional.ofNullable(files.get(file)).stream())
                .toList();
        return entry.state() == Entry.State.WITHDRAWN ? "" : new LackWords(t).of(MissingOfEntry.of(project, told, own));
    }

    /** The numbers of the drafts in which it stands as it is no more. */
    private List<Integer> outdated(Entry entry) {
        return drafts.using(entry.id()).stream()
                .filter(draft -> draft.shelf().equals(entry.project().value()))
                .filter(draft -> draft.used(entry.id())
                        .filter(used -> used.isOutdated(entry))
                        .isPresent())
                .map(Draft::number)
                .toList();
    }

    /** Everybody who wrote or decided something; an operator of the back office is no person of the project. */
    private static Set<PersonId> involved(Entry entry) {
        return entry.involved().stream().map(PersonId::new).collect(Collectors.toSet());
    }

    private static About about(Entry entry, int seen, String form, Principal operator) {
        return new About(
                entry.id(), seen, Who.of(operator).id(), Who.of(operator).name(), form);
    }

    private Entry find(Project project, String id) {
        if (!id.matches("[A-Za-z0-9_-]{1,32}")) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        return entries.find(new EntryId(id))
                .filter(entry -> entry.project().equals(project.id()))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
