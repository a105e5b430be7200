package kz.esep.people;

import java.time.Instant;
import kz.esep.plan.ProjectId;

/** A person's role in one project. */
public record Membership(ProjectId project, Role role, Instant since) {}
