package kz.esep.facts;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.esep.evidence.Evidence;
import kz.esep.evidence.FileId;
import kz.esep.journal.Entry;
import kz.esep.plan.Activity;
import kz.esep.plan.Indicator;
import kz.esep.plan.Project;
import kz.esep.plan.Task;

/**
 * What was logged and accepted, and nothing else: what nobody logged stays away and is never taken from the plan.
 * Rules: final report form, section 3.4 of its description.
 */
public final class LoggedFacts {

    private final Logged logged;
    private final Project project;
    private final List<Accepted> accepted;
    private final Places places;
    private final HeadCounts heads;
    private final Map<FileId, Evidence> files;
    private final IndicatorRules rules;

    private LoggedFacts(Logged logged) {
        this.logged = logged;
        this.project = logged.project();
        this.places = new Places(project);
        this.accepted = logged.entries().stream()
                .filter(entry -> entry.project().equals(project.id()))
                .flatMap(entry -> entry.fact().stream().map(version -> Accepted.of(entry, version)))
                .sorted(Comparator.comparing((Accepted one) -> one.happening().from())
                        .thenComparing(one -> one.happening().to())
                        .thenComparingInt(Accepted::number))
                .toList();
        this.files = logged.evidence().stream()
                .collect(Collectors.toMap(Evidence::id, Function.identity(), (first, second) -> first));
        this.heads = new HeadCounts(project.reckoning(), accepted, logged.checkedIn());
        this.rules = new IndicatorRules(files, places, heads, logged.card(), logged.surveys());
    }

    /** The facts of a project, of everything that was logged and told. */
    public static Facts of(Logged logged) {
        return new LoggedFacts(logged).facts();
    }

    /** The facts that entries and their files alone give. */
    public static Facts of(Project project, Collection<Entry> entries, Collection<Evidence> evidence) {
        return of(Logged.of(project, entries, evidence));
    }

    private Facts facts() {
        var activities = new ArrayList<ActivityFacts>();
        for (var task : project.tasks()) {
            task.activities().forEach(activity -> activities.add(activity(task, activity)));
        }
        var statistics = AttendanceTables.of(heads, accepted);
        return new Facts(
                Facts.Origin.LOGGED,
                project,
                activities,
                indicators(project.indicators(), accepted),
                unplanned().map(Accepted::entry).toList(),
                statistics,
                EffectTable.of(logged.card(), heads.figure(accepted)),
                ToldByCard.of(logged.card(), logged.narratives()),
                accepted.stream().map(this::account).toList(),
                remarks());
    }

    private List<Facts.Remark> remarks() {
        return logged.entries().stream()
                .filter(entry -> entry.project().equals(project.id()))
                .sorted(Comparator.comparingInt(Entry::number))
                .flatMap(entry -> Stream.ofNullable(entry.returned())
                        .map(returned -> new Facts.Remark(
                                entry.id(),
                                entry.number(),
                                entry.newest().happening().activity(),
                                returned.reason())))
                .toList();
    }

    private Account account(Accepted one) {
        var filed = one.happening().files().stream()
                .flatMap(file -> Optional.ofNullable(files.get(file)).stream())
                .filter(Evidence::isStored)
                .toList();
        return new Account(one.entry(), one.number(), one.happening(), filed);
    }

    private Stream<Accepted> unplanned() {
        return accepted.stream().filter(one -> {
            var activity = one.happening().activity();
            return activity == null || project.activity(activity).isEmpty();
        });
    }

    private ActivityFacts activity(Task task, Activity activity) {
        var own = accepted.stream()
                .filter(one -> activity.id().equals(one.happening().activity()))
                .toList();
        return new ActivityFacts(
                task,
                activity,
                own.stream()
                        .map(one -> Occasion.of(one.entry(), one.happening()))
                        .toList(),
                places.distinct(own),
                own.isEmpty() ? null : Figure.of(BigDecimal.valueOf(own.size()), Accepted.entries(own)),
                heads.figure(own),
                null,
                null,
                indicators(activity.indicators(), own),
                links(own),
                own.stream()
                        .map(one -> one.happening().result())
                        .filter(Objects::nonNull)
                        .<String>map(Objects::requireNonNull)
                        .distinct()
                        .toList(),
                null,
                List.of(),
                null);
    }

    private List<IndicatorFact> indicators(List<Indicator> indicators, List<Accepted> own) {
        return indicators.stream()
                .map(indicator -> rules.fact(indicator, indicators, own))
                .toList();
    }

    /** One post once per activity, whatever entries name it. */
    private static List<Link> links(List<Accepted> own) {
        var links = new LinkedHashMap<String, Link>();
        for (var one : own) {
            for (var publication : one.happening().publications()) {
                links.merge(
                        publication.key(),
                        new Link(publication.url(), List.of(one.entry())),
                        (first, again) -> new Link(
                                first.url(),
                                Stream.concat(first.entries().stream(), again.entries().stream())
                                        .distinct()
                                        .toList()));
            }
        }
        return List.copyOf(links.values());
    }
}
