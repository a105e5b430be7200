package kz.esep.plan;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import kz.esep.language.Language;
import kz.esep.language.Wording;
import org.jspecify.annotations.Nullable;

/**
 * A project with everything its contract promises: the plan, never a fact.
 *
 * @param version grows by one with every change; a stale writer is refused
 * @param language the language the plan was written in
 * @param goal the goal from the contract annex, null where the document gives none
 * @param indicators indicators of the project as a whole
 */
public record Project(
        ProjectId id,
        long version,
        Language language,
        Wording title,
        @Nullable Wording goal,
        @Nullable Wording region,
        Period period,
        Grant grant,
        Grantee grantee,
        List<Task> tasks,
        List<Indicator> indicators) {

    public Project {
        tasks = List.copyOf(tasks);
        indicators = List.copyOf(indicators);
    }

    public Stream<Activity> activities() {
        return tasks.stream().flatMap(task -> task.activities().stream());
    }

    public Optional<Activity> activity(ActivityId id) {
        return activities().filter(activity -> activity.id().equals(id)).findFirst();
    }

    /** The task that an activity of this project belongs to. */
    public Optional<Task> taskOf(ActivityId id) {
        return tasks.stream()
                .filter(task -> task.activities().stream().anyMatch(a -> a.id().equals(id)))
                .findFirst();
    }
}
