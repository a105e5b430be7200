package kz.esep.admin.progress;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import kz.esep.admin.page.OpenProject;
import kz.esep.admin.page.Texts;
import kz.esep.plan.Activity;
import kz.esep.plan.DocumentKind;
import kz.esep.plan.EvidenceRule;
import kz.esep.plan.Project;
import kz.esep.plan.Projects;
import kz.esep.plan.Task;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What every entry of an activity must have as evidence: chosen for one activity or for several at once. */
@Controller
class EvidenceRulesController {

    /** The rule that follows from the kind of the event, and the one that is put together on the page. */
    private static final String USUAL = "USUAL";

    private static final String OWN = "OWN";

    private final OpenProject open;
    private final Projects projects;

    EvidenceRulesController(OpenProject open, Projects projects) {
        this.open = open;
        this.projects = projects;
    }

    /** A standard set with its words. */
    record Choice(String name, String words) {}

    /** What a person has put together. */
    record Own(
            @Nullable Integer photos,
            @Nullable List<DocumentKind> documents,
            @Nullable List<DocumentKind> bilingual,
            @Nullable Integer links,
            @Nullable Boolean survey) {

        /** The rule; empty where nobody can ask for so much. */
        Optional<EvidenceRule> rule() {
            var many = EvidenceRule.MOST;
            int pictures = photos == null ? 0 : photos;
            int posts = links == null ? 0 : links;
            if (pictures < 0 || posts < 0 || pictures > many || posts > many) {
                return Optional.empty();
            }
            var both = kinds(bilingual);
            var all = kinds(documents);
            all.addAll(both);
            return Optional.of(new EvidenceRule(pictures, all, both, posts, Boolean.TRUE.equals(survey)));
        }

        private static Set<DocumentKind> kinds(@Nullable List<DocumentKind> some) {
            var kinds = EnumSet.noneOf(DocumentKind.class);
            if (some != null) {
                kinds.addAll(some);
            }
            return kinds;
        }
    }

    @GetMapping("/projects/{id}/evidence")
    String show(@PathVariable String id, @ModelAttribute("t") Texts t, Model model) {
        var words = new RuleWords(t);
        model.addAttribute("project", open.of(id));
        model.addAttribute("words", words);
        model.addAttribute("documents", List.of(DocumentKind.values()));
        model.addAttribute(
                "choices",
                Arrays.stream(StandardRule.values())
                        .map(set -> new Choice(set.name(), words.of(set.rule())))
                        .toList());
        return "progress/evidence";
    }

    /** @param version of the project that the person has looked at */
    @PostMapping("/projects/{id}/evidence")
    String choose(
            @PathVariable String id,
            @RequestParam long version,
            @RequestParam(required = false) @Nullable List<String> activity,
            @RequestParam String set,
            @ModelAttribute Own own,
            RedirectAttributes after) {
        var project = open.of(id);
        var rule = rule(set, own);
        if (activity == null || activity.isEmpty()) {
            after.addFlashAttribute("noneChosen", true);
        } else if (rule.isEmpty()) {
            after.addFlashAttribute("refused", true);
        } else if (project.version() != version
                || !projects.replace(
                        ruled(project, Set.copyOf(activity), rule.get().orElse(null)))) {
            after.addFlashAttribute("stale", true);
        } else {
            after.addFlashAttribute("saved", activity.size());
        }
        return "redirect:/projects/" + id + "/evidence";
    }

    /** The rule that was chosen: an empty one inside is what is usual; none at all is no rule. */
    private static Optional<Optional<EvidenceRule>> rule(String set, Own own) {
        return switch (set) {
            case USUAL -> Optional.of(Optional.empty());
            case OWN -> own.rule().map(Optional::of);
            default ->
                Arrays.stream(StandardRule.values())
                        .filter(one -> one.name().equals(set))
                        .findFirst()
                        .map(one -> Optional.of(one.rule()));
        };
    }

    private static Project ruled(Project project, Set<String> chosen, @Nullable EvidenceRule rule) {
        return project.planned(
                project.tasks().stream()
                        .map(task -> new Task(
                                task.number(),
                                task.title(),
                                task.activities().stream()
                                        .map(one -> ruled(one, chosen, rule))
                                        .toList()))
                        .toList(),
                project.indicators());
    }

    private static Activity ruled(Activity one, Set<String> chosen, @Nullable EvidenceRule rule) {
        return chosen.contains(one.id().value()) ? one.proving(rule) : one;
    }
}
