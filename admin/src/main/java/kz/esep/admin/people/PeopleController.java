package kz.esep.admin.people;

import java.time.Clock;
import java.time.Duration;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import kz.esep.admin.access.Gate;
import kz.esep.admin.page.OpenProject;
import kz.esep.admin.page.Texts;
import kz.esep.language.Language;
import kz.esep.people.Invitation;
import kz.esep.people.InvitationId;
import kz.esep.people.Invitations;
import kz.esep.people.People;
import kz.esep.people.Person;
import kz.esep.people.PersonId;
import kz.esep.people.Role;
import kz.esep.plan.Project;
import kz.esep.plan.ProjectId;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The members of a project, and the links that invite more. */
@Controller
class PeopleController {

    private static final int MOST_PERSONS = 500;
    private static final int MOST_DAYS = 365;
    private static final int ATTEMPTS = 20;

    private final OpenProject open;
    private final People people;
    private final Invitations invitations;
    private final JoinLinks links;
    private final FreshInvitations fresh;
    private final Gate gate;
    private final Clock clock;

    PeopleController(
            OpenProject open,
            People people,
            Invitations invitations,
            JoinLinks links,
            FreshInvitations fresh,
            Gate gate,
            Clock clock) {
        this.open = open;
        this.people = people;
        this.invitations = invitations;
        this.links = links;
        this.fresh = fresh;
        this.gate = gate;
        this.clock = clock;
    }

    @GetMapping("/projects/{id}/people")
    String show(@PathVariable String id, @ModelAttribute("t") Texts t, Model model) {
        var project = open.of(id);
        var now = clock.instant();
        model.addAttribute("project", project);
        model.addAttribute(
                "members",
                people.of(project.id()).stream()
                        .map(person -> MemberLine.of(person, project.id(), t))
                        .sorted(Comparator.comparing(MemberLine::role).reversed())
                        .toList());
        model.addAttribute(
                "invitations",
                invitations.of(project.id()).stream()
                        .sorted(Comparator.comparing(Invitation::createdAt).reversed())
                        .map(invitation -> InvitationLine.of(invitation, links, now, t))
                        .toList());
        model.addAttribute("roles", gate.appoints(project.id()) ? List.of(Role.values()) : List.of(Role.VOLUNTEER));
        model.addAttribute("appoints", gate.appoints(project.id()));
        model.addAttribute("form", fresh.formId());
        return "people/people";
    }

    /** @param form id of the form, which becomes the id of the invitation: sent twice, it makes one */
    @PostMapping("/projects/{id}/invitations")
    String invite(
            @PathVariable String id,
            @RequestParam String form,
            @RequestParam Role role,
            @RequestParam(defaultValue = "") String language,
            @RequestParam(defaultValue = "1") int cap,
            @RequestParam int days,
            RedirectAttributes after) {
        var project = open.of(id);
        if ((role != Role.VOLUNTEER && !gate.appoints(project.id()))
                || cap < 1
                || cap > MOST_PERSONS
                || days < 1
                || days > MOST_DAYS
                || !FreshInvitations.isFormId(form)) {
            after.addFlashAttribute("refused", true);
        } else {
            fresh.add(wanted(project, form, role, language, cap, days));
            after.addFlashAttribute("made", form);
        }
        return "redirect:/projects/" + id + "/people";
    }

    private Invitation wanted(Project project, String form, Role role, String language, int cap, int days) {
        var now = clock.instant();
        return new Invitation(
                new InvitationId(form),
                project.id(),
                role,
                known(language).orElse(null),
                role == Role.VOLUNTEER ? cap : 1,
                List.of(),
                now.plus(Duration.ofDays(days)),
                false,
                now);
    }

    private static Optional<Language> known(String code) {
        return Arrays.stream(Language.values())
                .filter(language -> language.code().equals(code))
                .findFirst();
    }

    @PostMapping("/projects/{id}/invitations/{invitation}/revoke")
    String revoke(@PathVariable String id, @PathVariable String invitation) {
        var project = open.of(id);
        invitations
                .find(new InvitationId(invitation))
                .filter(found -> found.project().equals(project.id()))
                .filter(found -> found.role() == Role.VOLUNTEER || gate.appoints(project.id()))
                .ifPresent(found -> invitations.revoke(found.id()));
        return "redirect:/projects/" + id + "/people";
    }

    /** Gives a member another role, the lower one too; the person's menu follows. */
    @PostMapping("/projects/{id}/people/{person}/role")
    String changeRole(@PathVariable String id, @PathVariable String person, @RequestParam Role role) {
        var project = open.of(id).id();
        change(person, project, member -> member.inRole(project, role, clock.instant()));
        return "redirect:/projects/" + id + "/people";
    }

    /** Takes a member off the project; links that were made before do not bring the person back. */
    @PostMapping("/projects/{id}/people/{person}/remove")
    String remove(@PathVariable String id, @PathVariable String person) {
        var project = open.of(id).id();
        change(
                person,
                project,
                member -> mayRemove(member, project) ? member.removed(project, clock.instant()) : member);
        return "redirect:/projects/" + id + "/people";
    }

    /** Who runs the project alone takes volunteers off it, and nobody of the same standing. */
    private boolean mayRemove(Person member, ProjectId project) {
        return gate.appoints(project)
                || member.roleIn(project).filter(role -> role == Role.VOLUNTEER).isPresent();
    }

    /** Only members are changed; one who was changed at the same moment is looked at again. */
    private void change(String id, ProjectId project, UnaryOperator<Person> changing) {
        for (var attempt = 0; attempt < ATTEMPTS; attempt++) {
            var member = people.find(new PersonId(id))
                    .filter(person -> person.roleIn(project).isPresent());
            if (member.isEmpty() || people.keep(changing.apply(member.orElseThrow()))) {
                return;
            }
        }
        throw new ConcurrencyFailureException("Person " + id + " keeps changing");
    }
}
