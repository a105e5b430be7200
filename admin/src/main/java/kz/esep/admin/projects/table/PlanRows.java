package kz.esep.admin.projects.table;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import kz.esep.admin.projects.table.PlanRow.Role;
import kz.esep.language.Language;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** The rows of a plan together: what still hinders their import, and the project file that they make. */
public final class PlanRows {

    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private PlanRows() {}

    /** What has to be corrected before the import. */
    public enum Problem {
        /** Two tasks, or two activities of a task, have the same number. */
        NUMBER_TWICE,
        NO_TEXT,
        ACTIVITY_WITHOUT_TASK,
        INDICATOR_WITHOUT_ACTIVITY
    }

    /**
     * A problem of one row.
     *
     * @param row its index, from 0
     */
    public record Found(int row, Problem problem) {}

    /** Everything that hinders the import, in the order of the rows. */
    public static List<Found> problems(List<PlanRow> rows) {
        var found = new ArrayList<Found>();
        var tasks = new HashSet<Integer>();
        Set<Integer> activities = new HashSet<>();
        var inTask = false;
        var inActivity = false;
        for (var i = 0; i < rows.size(); i++) {
            var row = rows.get(i);
            if (row.role() == Role.NOTHING) {
                continue;
            }
            if (row.text().isEmpty()) {
                found.add(new Found(i, Problem.NO_TEXT));
            }
            switch (row.role()) {
                case TASK -> {
                    inTask = true;
                    inActivity = false;
                    activities = new HashSet<>();
                    twice(i, row, tasks, found);
                }
                case ACTIVITY -> {
                    inActivity = true;
                    if (!inTask) {
                        found.add(new Found(i, Problem.ACTIVITY_WITHOUT_TASK));
                    }
                    twice(i, row, activities, found);
                }
                case INDICATOR -> {
                    if (!inActivity) {
                        found.add(new Found(i, Problem.INDICATOR_WITHOUT_ACTIVITY));
                    }
                }
                case NOTHING -> {}
            }
        }
        return found;
    }

    private static void twice(int index, PlanRow row, Set<Integer> taken, List<Found> found) {
        if (row.number() != null && !taken.add(row.number())) {
            found.add(new Found(index, Problem.NUMBER_TWICE));
        }
    }

    /**
     * The project file that rows without problems make: a plan and nothing that was done.
     *
     * @return JSON, as {@code ProjectFiles} reads it
     */
    public static String file(List<PlanRow> rows, Language language, String title, @Nullable String goal) {
        var file = MAPPER.createObjectNode();
        file.put("schemaVersion", 1).put("language", language.code());
        var project = file.putObject("project").put("title", title);
        if (goal != null) {
            project.put("goal", goal);
        }
        var tasks = file.putArray("tasks");
        ArrayNode activities = null;
        ArrayNode indicators = null;
        for (var row : rows) {
            switch (row.role()) {
                case TASK -> activities = titled(tasks.addObject(), row).putArray("activities");
                case ACTIVITY -> {
                    if (activities != null) {
                        var activity = titled(activities.addObject(), row);
                        if (row.place() != null) {
                            places(activity.putArray("places"), row.place());
                        }
                        indicators = activity.putArray("indicators");
                    }
                }
                case INDICATOR -> {
                    if (indicators != null) {
                        indicator(indicators.addObject(), row);
                    }
                }
                case NOTHING -> {}
            }
        }
        return MAPPER.writerWithDefaultPrettyPrinter().writeValueAsString(file);
    }

    private static ObjectNode titled(ObjectNode node, PlanRow row) {
        if (row.number() == null) {
            node.putNull("number");
        } else {
            node.put("number", row.number());
        }
        return node.put("title", row.text());
    }

    private static void places(ArrayNode places, String text) {
        text.lines().map(String::strip).filter(line -> !line.isEmpty()).forEach(places::add);
    }

    private static void indicator(ObjectNode node, PlanRow row) {
        node.put("name", row.text());
        if (row.unit() != null) {
            node.put("unit", row.unit());
        }
        if (row.plan() != null) {
            node.put("planText", row.plan());
        }
    }
}
