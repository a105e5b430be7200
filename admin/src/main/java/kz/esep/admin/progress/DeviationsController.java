package kz.esep.admin.progress;

import java.security.Principal;
import java.time.Clock;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import kz.esep.admin.page.OpenProject;
import kz.esep.admin.page.Texts;
import kz.esep.card.ProjectCards;
import kz.esep.card.Reason;
import kz.esep.conductor.PresentFacts;
import kz.esep.facts.Account;
import kz.esep.language.Language;
import kz.esep.language.Wording;
import kz.esep.plan.IndicatorId;
import kz.esep.plan.Project;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The indicators that stand apart from their plan, and the reason for each. */
@Controller
class DeviationsController {

    /** Words that explain nothing: where there is a deviation, "none" is not true. */
    private static final Set<String> NOTHING = Set.of("нет", "жоқ", "none", "no", "не имеется", "отсутствуют");

    private static final int LONGEST = 2_000;

    private final OpenProject open;
    private final PresentFacts facts;
    private final ProjectCards cards;
    private final Clock clock;

    DeviationsController(OpenProject open, PresentFacts facts, ProjectCards cards, Clock clock) {
        this.open = open;
        this.facts = facts;
        this.cards = cards;
        this.clock = clock;
    }

    @GetMapping("/projects/{id}/deviations")
    String show(@PathVariable String id, @ModelAttribute("t") Texts t, Model model) {
        var project = open.of(id);
        var present = facts.of(project);
        var deviations = present.deviations();
        var numbers = present.accounts().stream().collect(Collectors.toMap(Account::entry, Account::number));
        model.addAttribute("project", project);
        model.addAttribute(
                "lines",
                deviations.all().stream()
                        .map(one -> DeviationLine.of(one, project.language(), numbers, t))
                        .toList());
        model.addAttribute("unexplained", deviations.unexplained().size());
        return "progress/deviations";
    }

    /** Takes the reason for one indicator; empty in every language takes it away. */
    @PostMapping("/projects/{id}/deviations")
    String explain(
            @PathVariable String id,
            @RequestParam String indicator,
            @RequestParam(defaultValue = "") String kk,
            @RequestParam(defaultValue = "") String ru,
            Principal by,
            RedirectAttributes after) {
        var project = open.of(id);
        var meant = new IndicatorId(indicator);
        var there = facts.of(project).deviations().all().stream()
                .anyMatch(one -> one.fact().indicator().id().equals(meant));
        var wording = wording(project, kk, ru);
        if (!there) {
            after.addFlashAttribute("stale", true);
        } else if (saysNothing(kk) || saysNothing(ru) || kk.length() > LONGEST || ru.length() > LONGEST) {
            after.addFlashAttribute("refused", indicator);
        } else if (!keep(project, meant, wording, by.getName())) {
            after.addFlashAttribute("stale", true);
        }
        return "redirect:/projects/" + id + "/deviations#" + indicator;
    }

    private boolean keep(Project project, IndicatorId indicator, @Nullable Wording wording, String by) {
        var card = cards.of(project.id());
        var next = wording == null
                ? card.change()
                        .reasons(card.reasons().stream()
                                .filter(reason -> !reason.indicator().equals(indicator))
                                .toList())
                : card.change().reason(new Reason(indicator, wording, by, clock.instant()));
        return cards.replace(next.made());
    }

    private static @Nullable Wording wording(Project project, String kk, String ru) {
        if (kk.isBlank() && ru.isBlank()) {
            return null;
        }
        var original = kk.isBlank() ? Language.RU : ru.isBlank() ? Language.KK : project.language();
        return new Wording(
                original == Language.EN ? Language.KK : original,
                kk.isBlank() ? null : kk.strip(),
                ru.isBlank() ? null : ru.strip(),
                null);
    }

    private static boolean saysNothing(String text) {
        var bare = text.strip().toLowerCase(Locale.ROOT).replaceAll("[\\s.!]+$", "");
        return !text.isBlank() && (NOTHING.contains(bare) || bare.chars().noneMatch(Character::isLetter));
    }
}
