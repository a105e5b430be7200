package kz.esep.admin.reports.checks.consolidated;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import kz.esep.admin.reports.checks.Check;
import kz.esep.admin.reports.checks.Finding;
import kz.esep.admin.reports.checks.Found;
import kz.esep.language.Phrase;

/** A field of the operator's report that nobody has filled in. */
final class ConsolidatedFields implements Check<Consolidated> {

    @Override
    public String code() {
        return "FIELD_EMPTY";
    }

    @Override
    public Stream<Finding> in(Consolidated report) {
        var found = new ArrayList<Finding>();
        for (var cancelled : report.cancelled()) {
            add(found, !cancelled.dated(), "point5.cancelledOn");
            add(found, !cancelled.explained(), "point5.reason");
        }
        add(found, report.priorities().rows().isEmpty(), "point2.rows");
        add(found, report.contracts().rows().isEmpty(), "point3.rows");
        add(found, report.contracts().rows().stream().anyMatch(row -> row.field() == null), "point3.field");
        add(found, report.contracts().rows().stream().anyMatch(row -> row.term() == null), "point3.term");
        add(found, !report.partners().isEmpty() && report.statedPartners() == null, "point7.statedTotal");
        return found.stream();
    }

    private void add(List<Finding> found, boolean empty, String field) {
        if (empty) {
            found.add(Found.warning(code(), field)
                    .with("field", Phrase.of("findings.field." + field))
                    .finding());
        }
    }
}
