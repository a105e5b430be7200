package kz.esep.admin.card;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import kz.esep.admin.page.OpenProject;
import kz.esep.language.Wording;
import kz.esep.plan.KnownPlace;
import kz.esep.plan.Projects;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Makes one place of two names, and a place of a name that entries have. */
@Controller
class PlacesController {

    private static final int LONGEST = 300;

    private final OpenProject open;
    private final Projects projects;
    private final UnknownPlaces unknown;

    PlacesController(OpenProject open, Projects projects, UnknownPlaces unknown) {
        this.open = open;
        this.projects = projects;
        this.unknown = unknown;
    }

    /**
     * Makes two places one. Its names are those of both; where it is, is told by the first that knows.
     *
     * @param version of the project as it was seen: places are named by where they stand in its list
     */
    @PostMapping("/projects/{id}/places/merge")
    String merge(
            @PathVariable String id,
            @RequestParam int same,
            @RequestParam int as,
            @RequestParam long version,
            RedirectAttributes after) {
        var project = open.of(id);
        var places = new ArrayList<>(project.places());
        var fits = same != as && isOf(places, same) && isOf(places, as);
        if (!fits) {
            after.addFlashAttribute("refused", "card.places.merge.two");
        } else if (project.version() != version) {
            after.addFlashAttribute("stale", "places");
        } else {
            places.set(as, one(places.get(as), places.get(same)));
            places.remove(same);
            after.addFlashAttribute(projects.replace(project.knowing(places)) ? "merged" : "stale", "places");
        }
        return back(id);
    }

    /**
     * Takes a name that entries have into the gazetteer.
     *
     * @param as the place that it is another name of, empty for a new place
     */
    @PostMapping("/projects/{id}/places/name")
    String name(
            @PathVariable String id,
            @RequestParam String name,
            @RequestParam Optional<Integer> as,
            @RequestParam long version,
            RedirectAttributes after) {
        var project = open.of(id);
        var meant = unknown.of(project).stream()
                .filter(one -> one.name().equals(name) && name.length() <= LONGEST)
                .findFirst();
        var places = new ArrayList<>(project.places());
        if (meant.isEmpty()
                || project.version() != version
                || as.filter(at -> !isOf(places, at)).isPresent()) {
            after.addFlashAttribute("stale", "places");
            return back(id);
        }
        var found = meant.orElseThrow();
        var fresh = new KnownPlace(
                Wording.of(project.language(), name), List.of(), found.latitude(), found.longitude(), null);
        as.ifPresentOrElse(at -> places.set(at, one(places.get(at), fresh)), () -> places.add(fresh));
        after.addFlashAttribute(projects.replace(project.knowing(places)) ? "saved" : "stale", "places");
        return back(id);
    }

    private static boolean isOf(List<KnownPlace> places, int at) {
        return at >= 0 && at < places.size();
    }

    /** The first place, knowing what the second one knows besides. */
    private static KnownPlace one(KnownPlace first, KnownPlace second) {
        var aliases = Stream.of(
                        first.aliases().stream(),
                        Stream.of(
                                        second.name().kk(),
                                        second.name().ru(),
                                        second.name().en())
                                .filter(Objects::nonNull)
                                .<String>map(Objects::requireNonNull),
                        second.aliases().stream())
                .flatMap(names -> names)
                .distinct()
                .toList();
        var located = first.latitude() == null ? second : first;
        return new KnownPlace(
                first.name(),
                aliases,
                located.latitude(),
                located.longitude(),
                first.district() == null ? second.district() : first.district());
    }

    private static String back(String id) {
        return "redirect:/projects/" + id + "/card/places#places";
    }
}
