package kz.esep.admin.parked;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import kz.esep.admin.page.Texts;
import kz.esep.people.People;
import kz.esep.people.Person;
import kz.esep.people.PersonId;
import kz.esep.storage.Parked;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The page of what was put aside: an operator has it tried again, or drops it. */
@Controller
class ParkedController {

    private static final String PAGE = "redirect:/parked";

    private final Parked parked;
    private final People people;

    ParkedController(Parked parked, People people) {
        this.parked = parked;
        this.people = people;
    }

    @GetMapping("/parked")
    String show(@ModelAttribute("t") Texts t, Model model) {
        var all = parked.all();
        var names = names(all);
        var lines = all.stream().map(thing -> ParkedLine.of(thing, names, t)).toList();
        model.addAttribute(
                "updates", lines.stream().filter(ParkedLine::incoming).toList());
        model.addAttribute(
                "messages", lines.stream().filter(line -> !line.incoming()).toList());
        model.addAttribute("days", Parked.BODIES_LAST.toDays());
        return "parked/parked";
    }

    private Map<Long, String> names(List<Parked.Thing> all) {
        var ids = all.stream()
                .map(Parked.Thing::chat)
                .filter(Objects::nonNull)
                .map(PersonId::ofTelegram)
                .distinct()
                .toList();
        return people.findAll(ids).stream().collect(Collectors.toMap(Person::chat, Person::name, (a, b) -> a));
    }

    /** @param tries as the page has shown it, so that a form sent twice asks once */
    @PostMapping("/parked/retry")
    String retry(@RequestParam String id, @RequestParam int tries, RedirectAttributes after) {
        after.addFlashAttribute("told", parked.retry(id, tries) ? "retrying" : "changed");
        return PAGE;
    }

    @PostMapping("/parked/drop")
    String drop(@RequestParam String id, RedirectAttributes after) {
        parked.drop(id);
        after.addFlashAttribute("told", "dropped");
        return PAGE;
    }
}
