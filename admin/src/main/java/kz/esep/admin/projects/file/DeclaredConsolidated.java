package kz.esep.admin.projects.file;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import kz.esep.admin.reports.checks.consolidated.Consolidated;
import kz.esep.facts.Facts;
import kz.esep.language.Language;
import org.jspecify.annotations.Nullable;

/** What a grant operator's report declares. */
final class DeclaredConsolidated {

    private final CallFile file;
    private final Language language;

    private DeclaredConsolidated(CallFile file) {
        this.file = file;
        this.language = file.written();
    }

    static Consolidated of(CallFile file, List<Facts> projects) {
        return new DeclaredConsolidated(file).report(projects);
    }

    private Consolidated report(List<Facts> projects) {
        var implemented = Optional.ofNullable(file.point4());
        var partners = Optional.ofNullable(file.point7());
        return new Consolidated(
                or(text(file.operator())),
                or(text(file.customer())),
                file.point1() == null ? List.of() : file.point1().announcementLinks(),
                priorities(),
                contracts(),
                implemented.map(CallFile.Implemented::implementedProjects).orElse(null),
                implemented.map(DeclaredConsolidated::byField).orElse(null),
                funding(),
                file.cancelledGrants().stream().map(this::cancelled).toList(),
                partners.map(CallFile.PartnerTable::statedTotal).orElse(null),
                partners.stream()
                        .flatMap(point -> point.rows().stream())
                        .map(this::partners)
                        .toList(),
                projects,
                projects.size() == file.projects().size());
    }

    private Consolidated.Priorities priorities() {
        var point = file.point2();
        return point == null
                ? new Consolidated.Priorities(null, null, List.of(), null)
                : new Consolidated.Priorities(
                        point.statedPriorities(),
                        point.statedGrants(),
                        point.rows().stream()
                                .map(row -> new Consolidated.Priority(
                                        or(text(row.priority())), row.grants(), row.amountKzt()))
                                .toList(),
                        point.totalKzt());
    }

    private Consolidated.Contracts contracts() {
        var point = file.point3();
        return point == null
                ? new Consolidated.Contracts(null, null, List.of())
                : new Consolidated.Contracts(
                        point.statedGrants(),
                        point.statedNgos(),
                        point.rows().stream()
                                .map(row -> new Consolidated.Contract(
                                        text(row.field()),
                                        text(row.term()),
                                        text(row.ngo()),
                                        row.contractNumber(),
                                        row.contractDate()))
                                .toList());
    }

    private Consolidated.Funding funding() {
        var point = file.point5();
        return point == null
                ? new Consolidated.Funding(null, null, null, null, null)
                : new Consolidated.Funding(
                        point.announcedGrants(),
                        point.announcedKzt(),
                        point.afterCancellationGrants(),
                        point.afterCancellationKzt(),
                        point.contractsSumKzt());
    }

    private Consolidated.Cancelled cancelled(CallFile.Cancelled one) {
        return new Consolidated.Cancelled(
                one.contractNumber(), one.amountKzt(), one.cancelledOn() != null, text(one.reason()) != null);
    }

    private Consolidated.Partners partners(CallFile.PartnerRow row) {
        return new Consolidated.Partners(
                text(row.grantee()),
                text(row.project()),
                row.partners().stream()
                        .map(partner -> text(partner.name()))
                        .flatMap(Stream::ofNullable)
                        .toList());
    }

    /** How many projects the fields of point 4 have together; unknown where one of them gives no number. */
    private static @Nullable Integer byField(CallFile.Implemented point) {
        var given = point.fields().stream()
                .flatMap(field -> Stream.ofNullable(field.projects()))
                .toList();
        return given.isEmpty() || given.size() < point.fields().size()
                ? null
                : Integer.valueOf(given.stream().mapToInt(Integer::intValue).sum());
    }

    private @Nullable String text(@Nullable Text text) {
        return Text.in(text, language, language);
    }

    private static String or(@Nullable String text) {
        return text == null ? "" : text;
    }
}
