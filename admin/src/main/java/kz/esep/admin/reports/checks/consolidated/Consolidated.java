package kz.esep.admin.reports.checks.consolidated;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import kz.esep.facts.Facts;
import org.jspecify.annotations.Nullable;

/**
 * What a grant operator's report declares, as far as its figures and names can be compared. Null means that the report
 * gives nothing. Points are those of the form.
 *
 * @param links of the announcement, point 1
 * @param implemented projects that were carried out, point 4
 * @param partners by grantee, point 7
 * @param projects the facts of its projects, in the order of the annexes
 * @param complete whether they are all there; a file beside the report may be missing
 */
public record Consolidated(
        String operator,
        String customer,
        List<String> links,
        Priorities priorities,
        Contracts contracts,
        @Nullable Integer implemented,
        @Nullable Integer implementedByField,
        Funding funding,
        List<Cancelled> cancelled,
        @Nullable Integer statedPartners,
        List<Partners> partners,
        List<Facts> projects,
        boolean complete) {

    public Consolidated {
        links = List.copyOf(links);
        cancelled = List.copyOf(cancelled);
        partners = List.copyOf(partners);
        projects = List.copyOf(projects);
    }

    /** Point 2. */
    public record Priorities(
            @Nullable Integer statedPriorities,
            @Nullable Integer statedGrants,
            List<Priority> rows,
            @Nullable BigDecimal total) {
        public Priorities {
            rows = List.copyOf(rows);
        }
    }

    /** A row of point 2. */
    public record Priority(
            String priority,
            @Nullable Integer grants,
            @Nullable BigDecimal amount) {}

    /** Point 3. */
    public record Contracts(
            @Nullable Integer statedGrants, @Nullable Integer statedNgos, List<Contract> rows) {
        public Contracts {
            rows = List.copyOf(rows);
        }
    }

    /** A row of point 3. */
    public record Contract(
            @Nullable String field,
            @Nullable String term,
            @Nullable String ngo,
            @Nullable String number,
            @Nullable LocalDate date) {}

    /** Point 5, in tenge. */
    public record Funding(
            @Nullable Integer announcedGrants,
            @Nullable BigDecimal announced,
            @Nullable Integer afterGrants,
            @Nullable BigDecimal after,
            @Nullable BigDecimal contracts) {}

    /** A grant that was cancelled. */
    public record Cancelled(
            @Nullable String number, @Nullable BigDecimal amount, boolean dated, boolean explained) {}

    /** A row of point 7. */
    public record Partners(
            @Nullable String grantee, @Nullable String project, List<String> names) {
        public Partners {
            names = List.copyOf(names);
        }
    }
}
