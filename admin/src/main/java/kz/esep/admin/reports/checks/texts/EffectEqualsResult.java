package kz.esep.admin.reports.checks.texts;

import java.util.stream.Stream;
import kz.esep.admin.reports.checks.Check;
import kz.esep.admin.reports.checks.Finding;
import kz.esep.admin.reports.checks.Found;
import kz.esep.admin.reports.checks.Names;
import kz.esep.facts.ActivityFacts;
import kz.esep.facts.Facts;

/** The effect of an activity is its short-term result, word for word. Source: final report form, column 10. */
final class EffectEqualsResult implements Check<Facts> {

    @Override
    public String code() {
        return "EFFECT_EQUALS_RESULT";
    }

    @Override
    public Stream<Finding> in(Facts facts) {
        return facts.activities().stream()
                .filter(EffectEqualsResult::isSame)
                .map(activity -> Found.warning(code(), Names.where(activity))
                        .with("activity", Names.of(activity))
                        .finding());
    }

    static boolean isSame(ActivityFacts activity) {
        return activity.effect() != null
                && !Words.plain(activity.effect()).isEmpty()
                && Words.plain(activity.effect()).equals(Words.plain(String.join(" ", activity.results())));
    }
}
