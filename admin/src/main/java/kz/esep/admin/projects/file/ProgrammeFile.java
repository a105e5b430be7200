package kz.esep.admin.projects.file;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** The members of a project file that tell of a programme of small projects. Unknown members are ignored. */
public record ProgrammeFile(
        @Nullable String language,
        List<SmallProject> smallProjects,
        @Nullable ResultsTable resultsTable,
        List<String> links) {

    public ProgrammeFile {
        smallProjects = given(smallProjects);
        links = given(links);
    }

    /** Whether the file is about a programme at all. */
    boolean isProgramme() {
        return !smallProjects.isEmpty() || resultsTable != null;
    }

    public record SmallProject(
            @Nullable Text title,
            @Nullable Text organisation,
            @Nullable String tableLabel,
            @Nullable BigDecimal budgetEur,
            @Nullable BigDecimal budgetKzt,
            List<Part> activities) {
        public SmallProject {
            activities = given(activities);
        }
    }

    public record Part(
            @Nullable String kind,
            @Nullable Text description,
            @Nullable BigDecimal participants,
            @Nullable BigDecimal quantity,
            @Nullable Boolean countsInParticipantTotal) {}

    /** Rows and totals by the keys of their columns; a row has its label among them. */
    public record ResultsTable(List<Map<String, @Nullable JsonNode>> rows, Map<String, @Nullable JsonNode> totals) {
        public ResultsTable {
            rows = given(rows);
            totals = totals == null ? Map.of() : totals;
        }
    }

    /** The numbers among the members of a row. */
    static Map<String, BigDecimal> numbers(Map<String, @Nullable JsonNode> members) {
        var numbers = new LinkedHashMap<String, BigDecimal>();
        members.forEach((name, value) -> {
            if (value != null && value.isNumber()) {
                numbers.put(name, value.decimalValue());
            }
        });
        return numbers;
    }

    private static <T> List<T> given(@Nullable List<? extends @Nullable T> list) {
        return list == null
                ? List.of()
                : list.stream()
                        .filter(Objects::nonNull)
                        .<T>map(Objects::requireNonNull)
                        .toList();
    }
}
