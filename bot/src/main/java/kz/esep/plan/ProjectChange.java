package kz.esep.plan;

import java.time.Instant;
import java.util.List;
import kz.esep.language.Wording;
import org.jspecify.annotations.Nullable;

/** Collects what is new in a project; what is not named stays. Used once, from {@link Project#change}. */
public final class ProjectChange {

    private final Project seen;
    private Wording title;
    private @Nullable Wording goal;
    private @Nullable Wording region;
    private Period period;
    private Grant grant;
    private Grantee grantee;
    private List<Task> tasks;
    private List<Indicator> indicators;
    private List<KnownPlace> places;
    private @Nullable Instant closed;
    private Reckoning reckoning;

    ProjectChange(Project seen) {
        this.seen = seen;
        this.title = seen.title();
        this.goal = seen.goal();
        this.region = seen.region();
        this.period = seen.period();
        this.grant = seen.grant();
        this.grantee = seen.grantee();
        this.tasks = seen.tasks();
        this.indicators = seen.indicators();
        this.places = seen.places();
        this.closed = seen.closed();
        this.reckoning = seen.reckoning();
    }

    /** What it is called, what it is for and where it is. */
    public ProjectChange named(Wording nextTitle, @Nullable Wording nextGoal, @Nullable Wording nextRegion) {
        title = nextTitle;
        goal = nextGoal;
        region = nextRegion;
        return this;
    }

    public ProjectChange goal(@Nullable Wording next) {
        goal = next;
        return this;
    }

    public ProjectChange period(Period next) {
        period = next;
        return this;
    }

    public ProjectChange grant(Grant next) {
        grant = next;
        return this;
    }

    public ProjectChange grantee(Grantee next) {
        grantee = next;
        return this;
    }

    public ProjectChange plan(List<Task> nextTasks, List<Indicator> nextIndicators) {
        tasks = nextTasks;
        indicators = nextIndicators;
        return this;
    }

    public ProjectChange places(List<KnownPlace> next) {
        places = next;
        return this;
    }

    public ProjectChange closed(@Nullable Instant at) {
        closed = at;
        return this;
    }

    public ProjectChange reckoning(Reckoning next) {
        reckoning = next;
        return this;
    }

    /** The project, one version later. */
    public Project made() {
        return new Project(
                seen.id(),
                seen.version() + 1,
                seen.language(),
                title,
                goal,
                region,
                period,
                grant,
                grantee,
                tasks,
                indicators,
                places,
                closed,
                reckoning);
    }
}
