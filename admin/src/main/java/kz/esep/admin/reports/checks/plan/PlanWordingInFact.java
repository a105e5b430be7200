package kz.esep.admin.reports.checks.plan;

import java.util.regex.Pattern;
import java.util.stream.Stream;
import kz.esep.admin.reports.checks.Check;
import kz.esep.admin.reports.checks.Finding;
import kz.esep.admin.reports.checks.Found;
import kz.esep.facts.Facts;

/** A fact in the words of a promise: «не менее 10», «кемінде үш», "and/or". What happened has a number of its own. */
final class PlanWordingInFact implements Check<Facts> {

    private static final Pattern PROMISE =
            Pattern.compile("(?iU)(?<!\\p{L})(?:не менее|не более|не меньше|минимум|максимум|и/или"
                    + "|кемінде|кем дегенде|аспайтын|кем емес|және/немесе|at least|no(?:t)? (?:less|more) than|and/or)(?!\\p{L})"
                    + "|^(?:до|up to)\\s+\\d|^\\d+[\\s-]*(?:ға|ге|қа|ке) дейін(?!\\p{L})");

    @Override
    public String code() {
        return "PLAN_WORDING_IN_FACT";
    }

    @Override
    public Stream<Finding> in(Facts facts) {
        return Placed.all(facts)
                .filter(one ->
                        one.text().filter(text -> PROMISE.matcher(text).find()).isPresent())
                .map(one -> Found.warning(code(), one.where())
                        .with("place", one.name())
                        .with("words", one.text().orElse(""))
                        .finding());
    }
}
