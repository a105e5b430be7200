package kz.esep.plan;

import java.time.Instant;
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
 * @param period as the contract was signed; {@link #periodInForce} is what holds now
 * @param goal the goal from the contract annex, null where the document gives none
 * @param indicators indicators of the project as a whole
 * @param places the places that it knows, with their other names and where they are
 * @param closed since when nothing more is logged, null while it is open
 * @param reckoning how it counts its participants in reports
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
        List<Indicator> indicators,
        List<KnownPlace> places,
        @Nullable Instant closed,
        Reckoning reckoning) {

    public Project {
        tasks = List.copyOf(tasks);
        indicators = List.copyOf(indicators);
        // One that was stored before projects knew places has none.
        places = places == null ? List.of() : List.copyOf(places);
        // One that was stored before it could choose counts as is usual.
        reckoning = reckoning == null ? Reckoning.USUAL : reckoning;
        grant.inForce(period); // refuses changes that would end it before it starts
    }

    /** A project that is open and knows no places but those of its activities. */
    public Project(
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
        this(
                id,
                version,
                language,
                title,
                goal,
                region,
                period,
                grant,
                grantee,
                tasks,
                indicators,
                List.of(),
                null,
                Reckoning.USUAL);
    }

    /** From when to when it runs as the changes of its contract have left it. */
    public Period periodInForce() {
        return grant.inForce(period);
    }

    public boolean isClosed() {
        return closed != null;
    }

    /** Collects what a change makes new; everything else stays. */
    public ProjectChange change() {
        return new ProjectChange(this);
    }

    /** The project, one version later, closed at a moment or with null open again. Nothing is logged in a closed one. */
    public Project closed(@Nullable Instant at) {
        return change().closed(at).made();
    }

    /** The project, one version later, with another way to count its participants in reports. */
    public Project reckoning(Reckoning chosen) {
        return change().reckoning(chosen).made();
    }

    /** The project, one version later, with another plan. */
    public Project planned(List<Task> otherTasks, List<Indicator> otherIndicators) {
        return change().plan(otherTasks, otherIndicators).made();
    }

    /** The project, one version later, with another state of its contract. */
    public Project with(Grant next) {
        return change().grant(next).made();
    }

    /** The project, one version later, knowing other places. */
    public Project knowing(List<KnownPlace> next) {
        return change().places(next).made();
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
