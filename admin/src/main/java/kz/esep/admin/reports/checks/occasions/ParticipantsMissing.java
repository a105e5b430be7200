package kz.esep.admin.reports.checks.occasions;

import java.util.stream.Stream;
import kz.esep.admin.reports.checks.Check;
import kz.esep.admin.reports.checks.Finding;
import kz.esep.admin.reports.checks.Found;
import kz.esep.admin.reports.checks.Names;
import kz.esep.facts.Facts;

/** An activity whose column of participants is empty; words in it («Свыше 100 школ») are looked at by other checks. */
final class ParticipantsMissing implements Check<Facts> {

    @Override
    public String code() {
        return "PARTICIPANTS_MISSING";
    }

    @Override
    public Stream<Finding> in(Facts facts) {
        return Held.activities(facts)
                .filter(activity -> activity.participants() == null && activity.participantsText() == null)
                .map(activity -> Found.warning(code(), Names.where(activity))
                        .with("activity", Names.of(activity))
                        .finding());
    }
}
