package kz.esep.admin.projects.file;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import kz.esep.facts.CallFacts;
import kz.esep.facts.Facts;
import kz.esep.language.Language;
import kz.esep.language.Wording;
import org.jspecify.annotations.Nullable;

/** What the consolidated report of a grant operator declares, with the facts that the reports of its projects declare. */
final class DeclaredCall {

    private final CallFile file;
    private final Language language;
    private final List<Facts> projects;

    private DeclaredCall(CallFile file, List<Facts> projects) {
        this.file = file;
        this.language = file.written();
        this.projects = projects;
    }

    /** @param projects the declared facts of the projects, in the order of the file */
    static CallFacts of(CallFile file, List<Facts> projects) {
        return new DeclaredCall(file, projects).facts();
    }

    private CallFacts facts() {
        var announcement = file.point1();
        var closing = file.point11();
        return new CallFacts(
                Facts.Origin.DECLARED,
                language,
                Objects.requireNonNull(file.reportYear()),
                Objects.requireNonNull(wording(file.customer())),
                wording(file.operator()),
                wording(file.place()),
                announcement == null ? null : announcement.announcementDate(),
                announcement == null ? List.of() : announcement.announcementLinks(),
                announcement == null ? null : announcement.applicationDeadline(),
                priorities(),
                contracts(),
                file.point6() == null ? null : file.point6().extraBudgetaryKzt(),
                partners(),
                file.signatories().stream()
                        .flatMap(one -> Optional.ofNullable(wording(one.role())).stream()
                                .map(post -> new CallFacts.Signatory(post, one.name())))
                        .toList(),
                closing == null ? null : wording(closing.conclusions()),
                closing == null ? null : wording(closing.recommendations()),
                projects);
    }

    private List<CallFacts.Priority> priorities() {
        return file.point2() == null
                ? List.of()
                : file.point2().rows().stream()
                        .flatMap(row -> Optional.ofNullable(wording(row.priority())).stream()
                                .map(name -> new CallFacts.Priority(
                                        name, Objects.requireNonNullElse(row.grants(), 0), row.amountKzt())))
                        .toList();
    }

    private List<CallFacts.Contract> contracts() {
        var contracts = new ArrayList<CallFacts.Contract>();
        if (file.point3() == null) {
            return contracts;
        }
        for (var row : file.point3().rows()) {
            var above = contracts.isEmpty() ? null : contracts.getLast();
            var ended = file.cancelledGrants().stream()
                    .filter(one ->
                            row.contractNumber() != null && row.contractNumber().equals(one.contractNumber()))
                    .findFirst();
            contracts.add(new CallFacts.Contract(
                    merged(row.field(), above == null ? null : above.field()),
                    wording(row.priority()),
                    merged(row.term(), above == null ? null : above.term()),
                    wording(row.ngo()),
                    row.contractNumber(),
                    row.contractDate(),
                    ended.isPresent()
                            ? ended.get().amountKzt()
                            : project(row)
                                    .map(one -> one.project().grant().amountInForce())
                                    .orElse(null),
                    ended.map(one -> new CallFacts.Cancelled(one.cancelledOn(), wording(one.reason())))
                            .orElse(null)));
        }
        return contracts;
    }

    private @Nullable Wording merged(@Nullable Text own, @Nullable Wording above) {
        return own == null ? above : wording(own);
    }

    /** The project of a contract, by number and date. */
    private Optional<Facts> project(CallFile.ContractRow row) {
        return projects.stream()
                .filter(one -> row.contractNumber() != null
                        && row.contractNumber().equals(one.project().grant().contractNumber())
                        && Objects.equals(
                                row.contractDate(), one.project().grant().contractDate()))
                .findFirst();
    }

    private List<CallFacts.PartnersOf> partners() {
        var rows = new ArrayList<CallFacts.PartnersOf>();
        if (file.point7() != null) {
            file.point7().rows().forEach(row -> rows.add(partners(row, false)));
        }
        if (file.point8() != null) {
            file.point8().foreignPartners().forEach(row -> rows.add(partners(row, true)));
        }
        return rows;
    }

    private CallFacts.PartnersOf partners(CallFile.PartnerRow row, boolean foreign) {
        return new CallFacts.PartnersOf(
                wording(row.grantee()),
                wording(row.project()),
                row.partners().stream()
                        .map(one -> new CallFacts.Partner(
                                wording(one.name()), one.head(), one.contact(), wording(one.address()), foreign))
                        .toList());
    }

    private @Nullable Wording wording(@Nullable Text text) {
        return Text.wording(text, language);
    }
}
