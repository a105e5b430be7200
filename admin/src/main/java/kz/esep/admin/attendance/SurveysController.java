package kz.esep.admin.attendance;

import java.security.Principal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import kz.esep.admin.page.OpenProject;
import kz.esep.admin.page.Texts;
import kz.esep.admin.page.Today;
import kz.esep.plan.Basis;
import kz.esep.plan.Indicator;
import kz.esep.plan.Project;
import kz.esep.survey.Results;
import kz.esep.survey.Survey;
import kz.esep.survey.Surveys;
import kz.esep.survey.Totals;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What participants have answered, and the totals of surveys on paper or behind a link. */
@Controller
class SurveysController {

    private static final int LONGEST_LINK = 500;

    private final OpenProject open;
    private final Surveys surveys;
    private final Clock clock;
    private final Today today;

    SurveysController(OpenProject open, Surveys surveys, Clock clock, Today today) {
        this.open = open;
        this.surveys = surveys;
        this.clock = clock;
        this.today = today;
    }

    /** A survey in the chat with its results. */
    record Shown(Survey survey, Results results, boolean isOpen) {}

    /** Totals with the indicator whose fact they give. */
    record Counted(Totals totals, String indicator, String percent) {}

    @GetMapping("/projects/{id}/attendance/surveys")
    String show(@PathVariable String id, @ModelAttribute("t") Texts t, Model model) {
        var project = open.of(id);
        model.addAttribute("project", project);
        model.addAttribute("indicators", measured(project).toList());
        model.addAttribute("form", UUID.randomUUID().toString());
        model.addAttribute("fewest", Results.FEWEST);
        model.addAttribute("today", today());
        model.addAttribute(
                "surveys",
                surveys.of(project.id()).stream()
                        .map(one -> new Shown(one, surveys.results(one), one.isOpen(clock.instant())))
                        .toList());
        model.addAttribute("totals", counted(project, t));
        return "attendance/surveys";
    }

    private List<Counted> counted(Project project, Texts t) {
        return surveys.totals(project.id()).stream()
                .map(one -> new Counted(
                        one,
                        measured(project)
                                .filter(indicator -> indicator.id().equals(one.indicator()))
                                .map(indicator -> t.of(indicator.name()))
                                .findFirst()
                                .orElse(one.indicator().value()),
                        t.number(one.outcome().percent())))
                .toList();
    }

    /** The indicators whose fact a survey gives. */
    private static Stream<Indicator> measured(Project project) {
        return Stream.concat(
                        project.activities().flatMap(activity -> activity.indicators().stream()),
                        project.indicators().stream())
                .filter(one -> one.basis() == Basis.SURVEY);
    }

    /** @param form id of the form: sent twice, it is kept once */
    @PostMapping("/projects/{id}/attendance/surveys")
    String add(
            @PathVariable String id,
            @RequestParam String indicator,
            @RequestParam @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate day,
            @RequestParam int respondents,
            @RequestParam int positive,
            @RequestParam(defaultValue = "") String link,
            @RequestParam String form,
            Principal operator,
            RedirectAttributes after) {
        var project = open.of(id);
        var known = measured(project)
                .filter(one -> one.id().value().equals(indicator))
                .findFirst();
        var address = link.strip();
        var isLink = address.isEmpty() || address.matches("https?://\\S{3," + LONGEST_LINK + "}");
        if (known.isEmpty() || !Totals.isPossible(respondents, positive) || day.isAfter(today()) || !isLink) {
            after.addFlashAttribute("refused", true);
        } else {
            surveys.add(new Totals(
                    form,
                    project.id(),
                    known.get().id(),
                    day,
                    respondents,
                    positive,
                    address.isEmpty() ? null : address,
                    operator.getName(),
                    clock.instant()));
        }
        return "redirect:/projects/" + id + "/attendance/surveys";
    }

    @PostMapping("/projects/{id}/attendance/surveys/{totals}/remove")
    String remove(@PathVariable String id, @PathVariable String totals) {
        surveys.remove(open.of(id).id(), totals);
        return "redirect:/projects/" + id + "/attendance/surveys";
    }

    private LocalDate today() {
        return today.day();
    }
}
