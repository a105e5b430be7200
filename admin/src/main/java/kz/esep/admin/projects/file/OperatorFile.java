package kz.esep.admin.projects.file;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The consolidated report of a grant operator as a project file gives it, {@code kind: "operatorReport"}: the members
 * whose figures and names can be compared. Unknown members are ignored.
 *
 * @param projects names of project files beside it
 */
public record OperatorFile(
        @Nullable String language,
        @Nullable Text operator,
        @Nullable Text customer,
        @Nullable Announcement point1,
        @Nullable Priorities point2,
        @Nullable Contracts point3,
        @Nullable Implemented point4,
        @Nullable Funding point5,
        @Nullable Partners point7,
        List<Cancelled> cancelledGrants,
        List<String> projects) {

    public OperatorFile {
        cancelledGrants = given(cancelledGrants);
        projects = given(projects);
    }

    public record Announcement(List<String> announcementLinks) {
        public Announcement {
            announcementLinks = given(announcementLinks);
        }
    }

    public record Priorities(
            @Nullable Integer statedPriorities,
            @Nullable Integer statedGrants,
            List<Priority> rows,
            @Nullable BigDecimal totalKzt) {
        public Priorities {
            rows = given(rows);
        }
    }

    public record Priority(
            @Nullable Text priority,
            @Nullable Integer grants,
            @Nullable BigDecimal amountKzt) {}

    public record Contracts(
            @Nullable Integer statedGrants, @Nullable Integer statedNgos, List<Contract> rows) {
        public Contracts {
            rows = given(rows);
        }
    }

    public record Contract(
            @Nullable Text field,
            @Nullable Text priority,
            @Nullable Text term,
            @Nullable Text ngo,
            @Nullable String contractNumber,
            @Nullable LocalDate contractDate) {}

    public record Implemented(@Nullable Integer implementedProjects, List<Field> fields) {
        public Implemented {
            fields = given(fields);
        }
    }

    public record Field(@Nullable Text field, @Nullable Integer projects) {}

    public record Funding(
            @Nullable Integer announcedGrants,
            @Nullable BigDecimal announcedKzt,
            @Nullable Integer afterCancellationGrants,
            @Nullable BigDecimal afterCancellationKzt,
            @Nullable BigDecimal contractsSumKzt) {}

    public record Cancelled(
            @Nullable String contractNumber,
            @Nullable BigDecimal amountKzt,
            @Nullable LocalDate cancelledOn,
            @Nullable Text reason) {}

    public record Partners(@Nullable Integer statedTotal, List<PartnersOfProject> rows) {
        public Partners {
            rows = given(rows);
        }
    }

    public record PartnersOfProject(
            @Nullable Text grantee, @Nullable Text project, List<Partner> partners) {
        public PartnersOfProject {
            partners = given(partners);
        }
    }

    public record Partner(@Nullable Text name) {}

    private static <T> List<T> given(@Nullable List<? extends @Nullable T> list) {
        return list == null
                ? List.of()
                : list.stream()
                        .filter(Objects::nonNull)
                        .<T>map(Objects::requireNonNull)
                        .toList();
    }
}
