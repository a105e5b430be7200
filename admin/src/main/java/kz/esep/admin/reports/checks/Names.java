package kz.esep.admin.reports.checks;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import kz.esep.facts.ActivityFacts;
import kz.esep.facts.Facts;
import kz.esep.facts.IndicatorFact;
import kz.esep.language.Phrase;

/** How findings name the places of a report. */
public final class Names {

    private static final int LONGEST = 60;

    private static final Set<String> SECTIONS =
            Set.of("achieved", "goal", "change", "story", "result1", "result2", "result3", "result4", "contribution");

    private Names() {}

    public static String where(ActivityFacts activity) {
        return "activities." + activity.activity().id();
    }

    public static String where(IndicatorFact one) {
        return "indicators." + one.indicator().id();
    }

    /** Its number, or the beginning of its title where the block has none. */
    public static String of(ActivityFacts activity) {
        if (activity.task().number() != null) {
            return activity.label();
        }
        var title = activity.activity().title();
        return "«" + brief(title.in(title.original())) + "»";
    }

    /** Several activities, each once. */
    public static String of(List<ActivityFacts> activities) {
        return activities.stream().map(Names::of).distinct().collect(Collectors.joining(", "));
    }

    /** An indicator of an activity. */
    public static Phrase of(ActivityFacts activity, IndicatorFact one) {
        return Phrase.of(
                "findings.name.indicator",
                "activity",
                of(activity),
                "indicator",
                one.indicator().name());
    }

    /** An indicator of the project as a whole. */
    public static Phrase ofProject(IndicatorFact one) {
        return Phrase.of(
                "findings.name.project-indicator", "indicator", one.indicator().name());
    }

    /** A section of the report that a person writes. */
    public static Phrase ofSection(Facts facts, String section) {
        return facts.activities().stream()
                .filter(activity ->
                        section.equals("activity." + activity.activity().id()))
                .findFirst()
                .map(activity -> Phrase.of("findings.section.activity", "activity", of(activity)))
                .orElseGet(() -> SECTIONS.contains(section)
                        ? Phrase.of("findings.section." + section)
                        : Phrase.of("findings.section.other", "section", section));
    }

    /** The beginning of a text, cut between words. */
    public static String brief(String text) {
        return cut(text, LONGEST);
    }

    /** The same up to another length. */
    public static String cut(String text, int longest) {
        var line = text.strip().replaceAll("\\s+", " ");
        if (line.length() <= longest) {
            return line;
        }
        var space = line.lastIndexOf(' ', longest);
        return line.substring(0, space < longest / 2 ? longest : space) + "…";
    }
}
