package kz.esep.admin.reports.forms;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import kz.esep.admin.reports.forms.Value.Blocks;
import kz.esep.admin.reports.forms.Value.Line;
import kz.esep.admin.reports.forms.Value.Mark;
import kz.esep.admin.reports.forms.Value.Said;
import kz.esep.admin.reports.forms.Value.Source;
import kz.esep.facts.ActivityFacts;
import kz.esep.facts.Facts;
import kz.esep.plan.Task;

/** The part of a report that goes through tasks and activities: a narrative and links for each. */
final class ActivitySections {

    /** What else stands in the part about an activity. */
    interface Extra {
        Map<String, Value> of(ActivityFacts activity);
    }

    private final Scribe scribe;
    private final MainTable table;
    private final Narratives narratives;
    private final Prose prose;
    private final Extra extra;

    ActivitySections(Scribe scribe, MainTable table, Narratives narratives, Prose prose, Extra extra) {
        this.scribe = scribe;
        this.table = table;
        this.narratives = narratives;
        this.prose = prose;
        this.extra = extra;
    }

    Blocks of(Facts facts) {
        Map<Task, List<ActivityFacts>> byTask = facts.activities().stream()
                .collect(Collectors.groupingBy(ActivityFacts::task, LinkedHashMap::new, Collectors.toList()));
        var blocks = new ArrayList<Map<String, Value>>();
        byTask.forEach((task, activities) -> blocks.add(Map.of(
                "task",
                table.task(task),
                "activities",
                new Blocks(activities.stream().map(one -> activity(facts, one)).toList()))));
        return new Blocks(blocks);
    }

    private Map<String, Value> activity(Facts facts, ActivityFacts activity) {
        var content = new LinkedHashMap<String, Value>();
        content.put("activity", table.activity(activity));
        content.put(
                "n_description",
                narratives.of(
                        Narratives.sectionOf(activity.activity()),
                        () -> prose.about(activity, facts.accounts(activity.activity()))));
        content.putAll(extra.of(activity));
        return content;
    }

    static Said links(ActivityFacts activity) {
        return new Said(activity.links().stream()
                .map(link -> new Line(link.url(), Mark.LINK, new Source(link.entries(), List.of())))
                .toList());
    }
}
