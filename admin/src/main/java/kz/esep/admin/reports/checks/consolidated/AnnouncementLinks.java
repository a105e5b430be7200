package kz.esep.admin.reports.checks.consolidated;

import java.util.stream.Stream;
import kz.esep.admin.reports.checks.Check;
import kz.esep.admin.reports.checks.Finding;
import kz.esep.admin.reports.checks.links.LinkBrokenForm;

/** A link of the announcement that cannot open as it is written. */
final class AnnouncementLinks implements Check<Consolidated> {

    @Override
    public String code() {
        return "LINK_BROKEN_FORM";
    }

    @Override
    public Stream<Finding> in(Consolidated report) {
        return LinkBrokenForm.outside(report.links().stream(), "point1");
    }
}
