package kz.esep.facts;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import kz.esep.evidence.Evidence;
import kz.esep.journal.Entry;
import kz.esep.plan.Activity;
import kz.esep.plan.ActivityId;
import kz.esep.plan.Basis;
import kz.esep.plan.DocumentKind;
import kz.esep.plan.Indicator;
import kz.esep.plan.Project;
import org.jspecify.annotations.Nullable;

/**
 * What keeps the report of a project from being whole, activity by activity in the order of the plan.
 *
 * @param unplanned entries that belong to no activity of the plan
 * @param indicators those of the whole project that have no fact
 */
public record MissingOfProject(List<OfActivity> activities, List<OfEntry> unplanned, List<Indicator> indicators) {

    public MissingOfProject {
        activities = List.copyOf(activities);
        unplanned = List.copyOf(unplanned);
        indicators = List.copyOf(indicators);
    }

    /** An entry that lacks something. */
    public record OfEntry(Entry entry, MissingOfEntry lacks) {}

    /**
     * An activity that lacks something.
     *
     * @param label "2.4"
     * @param logged whether anything was logged in it at all
     * @param entries those of its entries that lack something
     * @param indicators those without a fact
     * @param survey whether its participants should have been asked and nobody has
     */
    public record OfActivity(
            Activity activity,
            String label,
            boolean logged,
            List<OfEntry> entries,
            List<Indicator> indicators,
            boolean survey) {

        public OfActivity {
            entries = List.copyOf(entries);
            indicators = List.copyOf(indicators);
        }

        public boolean isNothing() {
            return logged && entries.isEmpty() && indicators.isEmpty() && !survey;
        }
    }

    /**
     * What is missing now.
     *
     * @param facts of the project
     * @param entries of the project; withdrawn ones lack nothing
     * @param files of these entries
     */
    public static MissingOfProject of(Facts facts, Collection<Entry> entries, Collection<Evidence> files) {
        var project = facts.project();
        var lacking = entries.stream()
                .filter(entry -> entry.state() != Entry.State.WITHDRAWN)
                .map(entry -> new OfEntry(entry, lacks(project, entry, files)))
                .filter(one -> !one.lacks().isNothing())
                .toList();
        return new MissingOfProject(
                facts.activities().stream()
                        .map(activity -> activity(activity, entries, lacking))
                        .filter(one -> !one.isNothing())
                        .toList(),
                lacking.stream()
                        .filter(one -> planned(project, one.entry()).isEmpty())
                        .toList(),
                withoutFact(facts.indicators()));
    }

    /** The entries that lack something, those of the plan first. */
    public List<OfEntry> entries() {
        return Stream.concat(activities.stream().flatMap(one -> one.entries().stream()), unplanned.stream())
                .toList();
    }

    /** How many indicators have no fact. */
    public int withoutFact() {
        return indicators.size()
                + activities.stream().mapToInt(one -> one.indicators().size()).sum();
    }

    /** How many activities nobody has logged anything of. */
    public int notLogged() {
        return (int) activities.stream().filter(one -> !one.logged()).count();
    }

    /** How many things are missing altogether. */
    public int count() {
        return entries().size()
                + withoutFact()
                + notLogged()
                + (int) activities.stream().filter(OfActivity::survey).count();
    }

    private static MissingOfEntry lacks(Project project, Entry entry, Collection<Evidence> files) {
        var told = entry.newest().happening();
        var own =
                files.stream().filter(file -> told.files().contains(file.id())).toList();
        return MissingOfEntry.of(project, told, own);
    }

    private static OfActivity activity(ActivityFacts facts, Collection<Entry> entries, List<OfEntry> lacking) {
        var activity = facts.activity();
        var logged = entries.stream()
                .filter(entry -> entry.state() != Entry.State.WITHDRAWN)
                .anyMatch(entry -> belongs(entry, activity.id()));
        return new OfActivity(
                activity,
                facts.label(),
                logged,
                lacking.stream()
                        .filter(one -> belongs(one.entry(), activity.id()))
                        .toList(),
                withoutFact(facts.indicators()),
                activity.required(null).survey() && logged && !isAsked(facts, entries));
    }

    /** Whether a survey gave a fact, or a filled questionnaire was filed. */
    private static boolean isAsked(ActivityFacts facts, Collection<Entry> entries) {
        return facts.indicators().stream()
                        .anyMatch(one -> one.indicator().basis() == Basis.SURVEY && one.fact() != null)
                || entries.stream()
                        .filter(entry -> belongs(entry, facts.activity().id()))
                        .flatMap(entry -> entry.newest().happening().documents().stream())
                        .anyMatch(filed -> filed.document() == DocumentKind.QUESTIONNAIRE);
    }

    private static boolean belongs(Entry entry, ActivityId activity) {
        return activity.equals(entry.newest().happening().activity());
    }

    private static Optional<Activity> planned(Project project, Entry entry) {
        @Nullable ActivityId id = entry.newest().happening().activity();
        return id == null ? Optional.empty() : project.activity(id);
    }

    private static List<Indicator> withoutFact(List<IndicatorFact> facts) {
        return facts.stream()
                .filter(fact -> fact.fact() == null)
                .map(IndicatorFact::indicator)
                .toList();
    }
}
