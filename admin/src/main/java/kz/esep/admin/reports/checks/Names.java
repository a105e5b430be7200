package kz.esep.admin.reports.checks;

import java.util.List;
import java.util.stream.Collectors;
import kz.esep.facts.ActivityFacts;
import kz.esep.facts.IndicatorFact;
import kz.esep.language.Phrase;

/** How findings name the places of a report. */
public final class Names {

    private static final int LONGEST = 60;

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
