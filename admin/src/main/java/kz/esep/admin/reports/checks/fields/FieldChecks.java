package kz.esep.admin.reports.checks.fields;

import java.util.List;
import kz.esep.admin.reports.checks.Check;
import kz.esep.facts.Facts;

/** All checks of the fields of the form. */
public final class FieldChecks {

    /** In the order in which they are reported. */
    public static final List<Check<Facts>> ALL =
            List.of(new FieldEmpty(), new Numbering(), new PartnersDiffer(), new RemarkOpen());

    private FieldChecks() {}
}
