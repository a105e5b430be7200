package kz.esep.admin.reports.checks.fields;

import java.util.stream.Stream;
import kz.esep.admin.reports.checks.Check;
import kz.esep.admin.reports.checks.Finding;
import kz.esep.admin.reports.checks.Found;
import kz.esep.admin.reports.checks.Names;
import kz.esep.admin.reports.checks.Nothing;
import kz.esep.facts.ActivityFacts;
import kz.esep.facts.Facts;
import kz.esep.facts.Facts.Remark;

/**
 * A remark that still stands: what the grant operator noted beside an activity («растаушы құжаттар күтілуде»), or why a
 * coordinator sent an entry back that nobody has corrected since.
 */
final class RemarkOpen implements Check<Facts> {

    @Override
    public String code() {
        return "REMARK_OPEN";
    }

    @Override
    public Stream<Finding> in(Facts facts) {
        return Stream.concat(
                facts.activities().stream().flatMap(this::ofOperator),
                facts.remarks().stream().map(this::ofCoordinator));
    }

    private Stream<Finding> ofOperator(ActivityFacts activity) {
        return Stream.ofNullable(activity.remark())
                .filter(remark -> !Nothing.isNoRemark(remark) && !Nothing.isMark(remark))
                .map(remark -> Found.warning(code(), Names.where(activity))
                        .with("activity", Names.of(activity))
                        .with("remark", remark.strip())
                        .finding());
    }

    private Finding ofCoordinator(Remark remark) {
        return Found.warning(code(), "entries." + remark.entry())
                .as("returned")
                .with("entry", remark.number())
                .with("remark", Names.brief(remark.text()))
                .finding();
    }
}
