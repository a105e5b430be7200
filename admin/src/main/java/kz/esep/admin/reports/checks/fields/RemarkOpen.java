package kz.esep.admin.reports.checks.fields;

import java.util.stream.Stream;
import kz.esep.admin.reports.checks.Check;
import kz.esep.admin.reports.checks.Finding;
import kz.esep.admin.reports.checks.Found;
import kz.esep.admin.reports.checks.Names;
import kz.esep.facts.ActivityFacts;
import kz.esep.facts.Facts;

/** The grant operator noted something beside an activity, and the note still stands: «растаушы құжаттар күтілуде». */
final class RemarkOpen implements Check<Facts> {

    @Override
    public String code() {
        return "REMARK_OPEN";
    }

    @Override
    public Stream<Finding> in(Facts facts) {
        return facts.activities().stream().flatMap(this::finding);
    }

    private Stream<Finding> finding(ActivityFacts activity) {
        return Stream.ofNullable(activity.remark())
                .filter(remark -> !remark.isBlank() && !FieldEmpty.isMark(remark))
                .map(remark -> Found.warning(code(), Names.where(activity))
                        .with("activity", Names.of(activity))
                        .with("remark", remark.strip())
                        .finding());
    }
}
