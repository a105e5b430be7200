package kz.esep.admin.reports.checks.plan;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.esep.admin.reports.checks.Check;
import kz.esep.admin.reports.checks.Finding;
import kz.esep.admin.reports.checks.Found;
import kz.esep.facts.Facts;
import kz.esep.facts.IndicatorFact;
import kz.esep.facts.IndicatorFact.Standing;
import kz.esep.language.Wording;
import org.jspecify.annotations.Nullable;

/** There are deviations from the plan, and the report gives no reasons for them or says that there are none. */
final class DeviationUnexplained implements Check<Facts> {

    private static final Set<String> NO_REASON = Set.of("-", "–", "—", "нет", "жоқ", "none", "no");

    /** «Отклонений нет», «ауытқулар жоқ», «отсутствуют». */
    private static final Pattern DENIED = Pattern.compile(
            "(?U)(?:отклонени\\p{L}+(?: от плана)? (?:нет|не было|отсутству\\p{L}+)|ауытқу\\p{L}*(?: жоспардан)? "
                    + "(?:жоқ|болған жоқ|болмады)|no deviations?|нет отклонени\\p{L}+)[.!]?");

    @Override
    public String code() {
        return "DEVIATION_UNEXPLAINED";
    }

    @Override
    public Stream<Finding> in(Facts facts) {
        var unexplained = explains(facts.told().deviations())
                ? List.<Placed>of()
                : Placed.all(facts)
                        .filter(one -> one.fact().isDeviation() && !one.isExplained(facts))
                        .toList();
        if (unexplained.isEmpty()) {
            return Stream.empty();
        }
        var below = unexplained.stream()
                .map(Placed::fact)
                .map(IndicatorFact::standing)
                .filter(standing -> standing == Standing.NOT_MET)
                .count();
        return Stream.of(Found.warning(code(), "deviations")
                .with("indicators", unexplained.stream().map(Placed::where).collect(Collectors.joining(", ")))
                .figure("deviations", unexplained.size())
                .figure("below", below)
                .figure("above", unexplained.size() - below)
                .finding());
    }

    private static boolean explains(@Nullable Wording reasons) {
        if (reasons == null) {
            return false;
        }
        var text = reasons.in(reasons.original()).strip().toLowerCase(Locale.ROOT);
        return !NO_REASON.contains(text) && !DENIED.matcher(text).matches();
    }
}
