package kz.esep.admin.reports.forms;

import java.util.List;
import java.util.Objects;
import kz.esep.admin.reports.forms.Value.Line;
import kz.esep.admin.reports.forms.Value.Said;
import kz.esep.language.AmountInWords;
import kz.esep.language.Dates;
import kz.esep.plan.Project;
import org.jspecify.annotations.Nullable;

/** The fields about contract and grantee that stand at the head of a report. */
final class Card {

    private final Scribe scribe;
    private final Project project;

    Card(Scribe scribe, Project project) {
        this.scribe = scribe;
        this.project = project;
    }

    Said contract() {
        var grant = project.grant();
        if (grant.contractDate() == null && grant.contractNumber() == null) {
            return scribe.noData();
        }
        var number = Objects.requireNonNullElse(grant.contractNumber(), scribe.phrase("no-data"));
        return Said.of(
                grant.contractDate() == null
                        ? scribe.phrase("contract.undated", "number", number)
                        : scribe.phrase(
                                "contract",
                                "date",
                                Dates.signed(grant.contractDate(), scribe.language()),
                                "number",
                                number));
    }

    Said grantee() {
        return scribe.wording(project.grantee().name());
    }

    Said head() {
        return plain(project.grantee().head());
    }

    Said address() {
        var grantee = project.grantee();
        var address = grantee.address() == null ? null : scribe.line(grantee.address());
        var phone = grantee.phone() == null || grantee.phone().isBlank() ? null : grantee.phone();
        if (address == null) {
            return plain(phone);
        }
        var text = phone == null ? address.text() : address.text() + ", " + phone;
        return new Said(List.of(new Line(text, address.mark())));
    }

    Said title() {
        return scribe.wording(project.title());
    }

    Said priority() {
        return scribe.wording(project.grant().priority());
    }

    Said period() {
        return scribe.period(project);
    }

    /** From which month to which; the operator's form asks for no days. */
    Said months() {
        var period = project.period();
        return period.start() == null || period.end() == null
                ? scribe.period(project)
                : Said.of(Months.range(period.start(), period.end(), scribe.language()));
    }

    /** What the contract is about now, in figures and words. */
    Said amount() {
        var amount = project.grant().amountInForce();
        return amount == null ? scribe.noData() : Said.of(AmountInWords.official(amount, scribe.language()));
    }

    Said goal() {
        return scribe.wording(project.goal());
    }

    private Said plain(@Nullable String text) {
        return text == null || text.isBlank() ? scribe.noData() : Said.of(text);
    }
}
