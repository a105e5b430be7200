package kz.esep.admin.access;

import java.util.Optional;
import java.util.function.Predicate;
import kz.esep.people.People;
import kz.esep.people.Person;
import kz.esep.people.PersonId;
import kz.esep.people.Role;
import kz.esep.plan.ProjectId;
import org.springframework.security.authorization.AuthorizationDecision;
import org.springframework.security.authorization.AuthorizationManager;
import org.springframework.security.web.access.intercept.RequestAuthorizationContext;
import org.springframework.stereotype.Component;

/**
 * Decides about every request. Operators with a password see everything but names of participants; somebody from the
 * chat sees the projects that he or she runs, as long as that is so: roles are read anew each time.
 */
@Component
public class Gate {

    /** The name under which an address holds the project or the thing. */
    static final String ID = "id";

    private final People people;

    Gate(People people) {
        this.people = people;
    }

    /** Whether whoever makes the present request may see a project at all. */
    public boolean opens(ProjectId project) {
        var who = Who.now();
        return who.isOperator() || runs(who, project);
    }

    /** Whether whoever makes the present request may see the names of a project's participants. */
    public boolean showsNames(ProjectId project) {
        return runs(Who.now(), project);
    }

    /** Whether whoever makes the present request gives and takes roles of a project beside those of volunteers. */
    public boolean appoints(ProjectId project) {
        var who = Who.now();
        return who.isOperator()
                || person(who)
                        .flatMap(person -> person.roleIn(project))
                        .filter(role -> role == Role.OPERATOR)
                        .isPresent();
    }

    /** Pages that belong to no project in particular. */
    AuthorizationManager<RequestAuthorizationContext> office() {
        return deciding(request -> {
            var who = Who.now();
            return who.isOperator() || person(who).filter(Gate::runsAny).isPresent();
        });
    }

    AuthorizationManager<RequestAuthorizationContext> operators() {
        return deciding(request -> Who.now().isOperator());
    }

    /** An operator gets through with any id, to be told that there is no such page. */
    AuthorizationManager<RequestAuthorizationContext> project() {
        return deciding(request ->
                Who.now().isOperator() || project(request).filter(this::opens).isPresent());
    }

    AuthorizationManager<RequestAuthorizationContext> names() {
        return deciding(request -> project(request).filter(this::showsNames).isPresent());
    }

    AuthorizationManager<RequestAuthorizationContext> appointing() {
        return deciding(request -> project(request).filter(this::appoints).isPresent());
    }

    /** Things that are reached by their own ids. */
    AuthorizationManager<RequestAuthorizationContext> of(Belonging belonging) {
        return deciding(request -> Who.now().isOperator()
                || belonging.projectsOf(request.getVariables().getOrDefault(ID, "")).stream()
                        .anyMatch(this::opens));
    }

    private static AuthorizationManager<RequestAuthorizationContext> deciding(
            Predicate<RequestAuthorizationContext> may) {
        return (signedIn, request) -> new AuthorizationDecision(may.test(request));
    }

    private static Optional<ProjectId> project(RequestAuthorizationContext request) {
        return Optional.ofNullable(request.getVariables().get(ID))
                .filter(ProjectId::isValid)
                .map(ProjectId::new);
    }

    private boolean runs(Who who, ProjectId project) {
        return person(who)
                .flatMap(person -> person.roleIn(project))
                .filter(Role::mayReview)
                .isPresent();
    }

    private Optional<Person> person(Who who) {
        return who.isOperator() || who.isNobody() ? Optional.empty() : people.find(who.person());
    }

    /** Whether somebody has anything to do in the back office. */
    static boolean runsAny(Person person) {
        return person.active().anyMatch(membership -> membership.role().mayReview());
    }

    Optional<Person> whoRunsAny(PersonId id) {
        return people.find(id).filter(Gate::runsAny);
    }
}
