package kz.esep.card;

import kz.esep.plan.ProjectId;
import org.jspecify.annotations.Nullable;

/** Who a success story is about and how to reach them: personal data that no form and no fact ever holds. */
public record StoryContact(
        ProjectId id, @Nullable String name, @Nullable String contact) {}
