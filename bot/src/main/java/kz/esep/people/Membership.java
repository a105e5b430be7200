package kz.esep.people;

import java.time.Instant;
import kz.esep.plan.ProjectId;
import org.jspecify.annotations.Nullable;

/**
 * A person's role in one project.
 *
 * @param since when the role was given
 * @param removed when the person was taken off the project, null for a member; kept so that an old link does not
 *     bring back whom a coordinator has removed
 */
public record Membership(
        ProjectId project,
        Role role,
        Instant since,
        @Nullable Instant removed) {

    public Membership(ProjectId project, Role role, Instant since) {
        this(project, role, since, null);
    }

    public boolean isActive() {
        return removed == null;
    }
}
