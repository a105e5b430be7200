package kz.esep.admin.reports.checks.programme;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a programme declares of its small projects. Columns of the results table go by the keys of the project file.
 *
 * @param totals of the results table by column
 * @param links under no project
 */
public record Programme(
        List<SmallProject> projects, List<Row> rows, Map<String, BigDecimal> totals, List<String> links) {

    /** The column of all participants. */
    public static final String PARTICIPANTS = "participantsTotal";

    public Programme {
        projects = List.copyOf(projects);
        rows = List.copyOf(rows);
        totals = new LinkedHashMap<>(totals);
        links = List.copyOf(links);
    }

    /** A row of the results table. */
    public record Row(String label, Map<String, BigDecimal> figures) {
        public Row {
            figures = new LinkedHashMap<>(figures);
        }
    }

    /**
     * One small project.
     *
     * @param label what the results table calls it, null where it is not in there
     * @param budget in the currency of the programme
     */
    public record SmallProject(
            String title,
            @Nullable String organisation,
            @Nullable String label,
            @Nullable BigDecimal budget,
            boolean completed,
            List<Part> parts) {
        public SmallProject {
            parts = List.copyOf(parts);
        }

        /** What messages call it. */
        String name() {
            return organisation == null ? title : organisation;
        }
    }

    /**
     * Something that was done in a small project.
     *
     * @param kind in lower case, for example {@code round-table}
     * @param counts whether its people are in the number of the results table, null where the report does not say
     */
    public record Part(
            String kind,
            String description,
            @Nullable BigDecimal participants,
            @Nullable BigDecimal quantity,
            @Nullable Boolean counts) {}

    /** The total of the budgets, where the table has one. */
    Optional<Map.Entry<String, BigDecimal>> budgetTotal() {
        return totals.entrySet().stream()
                .filter(total -> total.getKey().toLowerCase(Locale.ROOT).startsWith("budget"))
                .findFirst();
    }

    /** The row of a project. */
    Optional<Row> row(SmallProject project) {
        return rows.stream().filter(row -> row.label().equals(project.label())).findFirst();
    }
}
