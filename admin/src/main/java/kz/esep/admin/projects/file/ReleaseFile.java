package kz.esep.admin.projects.file;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import kz.esep.language.Language;
import org.jspecify.annotations.Nullable;

/** A project file with {@code smallProjects}, exactly as given: a programme of small projects. */
public record ReleaseFile(
        @Nullable String language,
        @Nullable Grant grant,
        @Nullable Named grantee,
        @Nullable Card project,
        List<SmallProject> smallProjects,
        @Nullable ResultsTable resultsTable,
        List<Named> partners,
        List<String> links) {

    public ReleaseFile {
        smallProjects = given(smallProjects);
        partners = given(partners);
        links = given(links);
    }

    /** The language of the plain strings; Kazakh where the file names none. */
    public Language written() {
        return Language.of(language);
    }

    public record Grant(@Nullable Text operator, List<Text> funders) {
        public Grant {
            funders = given(funders);
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
            @Nullable BigDecimal beneficiaries,
            List<Deed> activities,
            @Nullable Text results,
            @Nullable ResultRow table) {
        public SmallProject {
            places = given(places);
            activities = given(activities);
        }
    }

    public record Deed(
            @Nullable Text description,
            @Nullable BigDecimal participants,
            @Nullable BigDecimal quantity,
            @Nullable Text unit) {}

    public record ResultsTable(List<ResultRow> rows) {
        public ResultsTable {
            rows = given(rows);
        }
    }

    public record ResultRow(
            @Nullable Text label,
            @Nullable BigDecimal mediaArticles,
            @Nullable BigDecimal hearingsMeetings,
            @Nullable BigDecimal seminarsTrainingsLectures,
            @Nullable BigDecimal publicInformationEvents,
            @Nullable BigDecimal participantsTotal) {}

    private static <T> List<T> given(@Nullable List<? extends @Nullable T> list) {
        return list == null
                ? List.of()
                : list.stream()
                        .filter(Objects::nonNull)
                        .map(Objects::requireNonNull)
                        .toList();
    }
}
