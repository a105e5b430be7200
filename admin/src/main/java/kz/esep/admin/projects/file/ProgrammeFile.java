package kz.esep.admin.projects.file;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import kz.esep.language.Language;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** The members of a project file that tell of a programme of small projects, exactly as given. Unknown ones are ignored. */
public record ProgrammeFile(
        @Nullable String language,
        @Nullable Grant grant,
        @Nullable Named grantee,
        @Nullable Card project,
        List<SmallProject> smallProjects,
        @Nullable ResultsTable resultsTable,
        List<Named> partners,
        List<String> links) {

    public ProgrammeFile {
        smallProjects = Given.list(smallProjects);
        partners = Given.list(partners);
        links = Given.list(links);
    }

    /** Whether the file is about a programme at all. */
    boolean isProgramme() {
        return !smallProjects.isEmpty() || resultsTable != null;
    }

    /** The language of the plain strings; Kazakh where the file names none. */
    public Language written() {
        return Language.of(language);
    }

    public record Grant(@Nullable Text operator, List<Text> funders) {
        public Grant {
            funders = Given.list(funders);
        }
    }

    public record Named(@Nullable Text name) {}

    public record Card(
            @Nullable Text title,
            @Nullable Text programme,
            @Nullable Text goal,
            @Nullable Text region) {}

    /** @param status {@code completed} or {@code in-progress} */
    public record SmallProject(
            @Nullable Text title,
            @Nullable Text organisation,
            @Nullable Text tableLabel,
            List<Text> places,
            @Nullable String status,
            @Nullable BigDecimal budgetEur,
            @Nullable BigDecimal budgetKzt,
            @Nullable BigDecimal beneficiaries,
            List<Deed> activities,
            @Nullable Text results,
            Map<String, @Nullable JsonNode> table) {
        public SmallProject {
            places = Given.list(places);
            activities = Given.list(activities);
            table = table == null ? Map.of() : table;
        }
    }

    public record Deed(
            @Nullable String kind,
            @Nullable Text description,
            @Nullable BigDecimal participants,
            @Nullable BigDecimal quantity,
            @Nullable Text unit,
            @Nullable Boolean countsInParticipantTotal) {}

    /** Rows and totals by the keys of their columns; a row has its label among them. */
    public record ResultsTable(List<Map<String, @Nullable JsonNode>> rows, Map<String, @Nullable JsonNode> totals) {
        public ResultsTable {
            rows = Given.list(rows);
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

    /** What a row is called: a plain string, or one for each language. */
    static String label(Map<String, @Nullable JsonNode> row, Language language) {
        var label = row.get("label");
        if (label == null) {
            return "";
        }
        var said = label.isObject() ? label.get(language.code()) : label;
        return said == null ? "" : said.asString("");
    }
}
