package kz.esep.admin.reports.checks.links;

import java.util.List;
import kz.esep.admin.reports.checks.Check;
import kz.esep.facts.Facts;

/** All checks of links. */
public final class LinkChecks {

    /** In the order in which they are reported. */
    public static final List<Check<Facts>> ALL = List.of(
            new LinkMissing(),
            new LinkDuplicate(),
            new LinkLikelyMistyped(),
            new LinkNotAPost(),
            new LinkBeforeActivity(),
            new LinkLongAfterActivity(),
            new LinkBrokenForm());

    private LinkChecks() {}
}
