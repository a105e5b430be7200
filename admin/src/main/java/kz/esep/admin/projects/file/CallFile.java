package kz.esep.admin.projects.file;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import kz.esep.language.Language;
import org.jspecify.annotations.Nullable;

/**
 * A project file of the kind {@code operatorReport}, exactly as given: the consolidated report of a grant operator to one
 * customer. The projects themselves stand in files beside it.
 *
 * @param projects names of project files in the same folder
 */
public record CallFile(
        @Nullable String language,
        @Nullable String kind,
        @Nullable Integer reportYear,
        @Nullable Text place,
        @Nullable Text operator,
        @Nullable Text customer,
        @Nullable Announcement point1,
        @Nullable Priorities point2,
        @Nullable Contracts point3,
        @Nullable Implemented point4,
        @Nullable Funding point5,
        @Nullable Money point6,
        @Nullable PartnerTable point7,
        @Nullable Foreign point8,
        @Nullable Closing point11,
        List<Cancelled> cancelledGrants,
        List<Signatory> signatories,
        List<String> projects) {

    /** What such a file says of itself. */
    public static final String KIND = "operatorReport";

    public CallFile {
        cancelledGrants = Given.list(cancelledGrants);
        signatories = Given.list(signatories);
        projects = Given.list(projects);
    }

    /** The language of the plain strings; Kazakh where the file names none. */
    public Language written() {
        return Language.of(language);
    }

    public record Announcement(
            @Nullable LocalDate announcementDate,
            List<String> announcementLinks,
            @Nullable LocalDate applicationDeadline) {
        public Announcement {
            announcementLinks = Given.list(announcementLinks);
        }
    }

    public record Priorities(
            @Nullable Integer statedPriorities,
            @Nullable Integer statedGrants,
            List<PriorityRow> rows,
            @Nullable BigDecimal totalKzt) {
        public Priorities {
            rows = Given.list(rows);
        }
    }

    public record PriorityRow(
            @Nullable Text priority,
            @Nullable Integer grants,
            @Nullable BigDecimal amountKzt) {}

    public record Contracts(
            @Nullable Integer statedGrants, @Nullable Integer statedNgos, List<ContractRow> rows) {
        public Contracts {
            rows = Given.list(rows);
        }
    }

    /** A row of the table of contracts; no field or term means that the cell above is merged over it. */
    public record ContractRow(
            @Nullable Text field,
            @Nullable Text priority,
            @Nullable Text term,
            @Nullable Text ngo,
            @Nullable String contractNumber,
            @Nullable LocalDate contractDate) {}

    public record Cancelled(
            @Nullable String contractNumber,
            @Nullable LocalDate contractDate,
            @Nullable BigDecimal amountKzt,
            @Nullable LocalDate cancelledOn,
            @Nullable Text reason) {}

    public record Implemented(@Nullable Integer implementedProjects, List<Field> fields) {
        public Implemented {
            fields = Given.list(fields);
        }
    }

    public record Field(@Nullable Text field, @Nullable Integer projects) {}

    public record Funding(
            @Nullable Integer announcedGrants,
            @Nullable BigDecimal announcedKzt,
            @Nullable Integer afterCancellationGrants,
            @Nullable BigDecimal afterCancellationKzt,
            @Nullable BigDecimal contractsSumKzt) {}

    public record Money(@Nullable BigDecimal extraBudgetaryKzt) {}

    public record PartnerTable(@Nullable Integer statedTotal, List<PartnerRow> rows) {
        public PartnerTable {
            rows = Given.list(rows);
        }
    }

    public record PartnerRow(
            @Nullable Text grantee, @Nullable Text project, List<Partner> partners) {
        public PartnerRow {
            partners = Given.list(partners);
        }
    }

    public record Partner(
            @Nullable Text name,
            @Nullable String head,
            @Nullable String contact,
            @Nullable Text address) {}

    public record Foreign(List<PartnerRow> foreignPartners) {
        public Foreign {
            foreignPartners = Given.list(foreignPartners);
        }
    }

    public record Closing(
            @Nullable Text conclusions, @Nullable Text recommendations) {}

    public record Signatory(@Nullable Text role, @Nullable String name) {}
}
