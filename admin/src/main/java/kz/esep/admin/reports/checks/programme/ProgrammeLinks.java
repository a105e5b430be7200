package kz.esep.admin.reports.checks.programme;

import java.util.stream.Stream;
import kz.esep.admin.reports.checks.Check;
import kz.esep.admin.reports.checks.Finding;
import kz.esep.admin.reports.checks.links.LinkBrokenForm;

/** A link of the programme that cannot open as it is written. */
final class ProgrammeLinks implements Check<Programme> {

    @Override
    public String code() {
        return "LINK_BROKEN_FORM";
    }

    @Override
    public Stream<Finding> in(Programme programme) {
        return LinkBrokenForm.outside(programme.links().stream(), "links");
    }
}
