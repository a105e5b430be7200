package kz.esep.admin.people;

import kz.esep.admin.page.Texts;
import kz.esep.people.Person;
import kz.esep.people.Role;
import kz.esep.plan.ProjectId;

/** A member as the list shows it. */
record MemberLine(String id, String name, Role role, String language, String since, boolean reachable) {

    static MemberLine of(Person person, ProjectId project, Texts t) {
        var membership = person.active()
                .filter(one -> one.project().equals(project))
                .findFirst()
                .orElseThrow();
        return new MemberLine(
                person.id().value(),
                person.name(),
                membership.role(),
                person.language().ownName(),
                t.day(membership.since()),
                person.unreachableSince() == null);
    }
}
