package kz.esep.admin.reports.checks.plan;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.esep.admin.reports.checks.Check;
import kz.esep.admin.reports.checks.Finding;
import kz.esep.admin.reports.checks.Found;
import kz.esep.admin.reports.checks.Nothing;
import kz.esep.facts.Facts;
import kz.esep.facts.IndicatorFact;
import kz.esep.facts.IndicatorFact.Standing;
import kz.esep.language.Wording;
import org.jspecify.annotations.Nullable;

/** There are deviations from the plan, and the report gives no reasons for them or says that there are none. */
final class DeviationUnexplained implements Check<Facts> {

    private static final Pattern NONE =
            Pattern.compile("(?:нет|отсутству\\p{L}+|не требуется|не имеется|жоқ|none|no|n/a|н/д)[.!]?");

    private static final String NOT_THERE =
            "(?:нет|не было|не имеется|не имеются|не выявлен\\p{L}+|не допущен\\p{L}+|не наблюда\\p{L}+"
                    + "|отсутству\\p{L}+)(?!\\p{L})";

    /** «Отклонений от плана нет», «ауытқулар орын алған жоқ», «все показатели достигнуты». */
    private static final Pattern DENIED = Pattern.compile(
            "(?U)отклонени\\p{L}+(?:\\s\\p{L}+){0,4}?\\s" + NOT_THERE
                    + "|(?:без|" + NOT_THERE + ")(?:\\s\\p{L}+){0,2}?\\sотклонени\\p{L}+"
                    + "|ауытқу\\p{L}*(?:\\s\\p{L}+){0,4}?\\s(?:жоқ|болмады|байқалмады)(?!\\p{L})"
                    + "|буд(?:ет|ут)\\s(?:представлен|указан|дан|отражен|отражён)\\p{L}*|(?:есебі|есеп)\\p{L}*\\s(?:\\p{L}+\\s){0,2}(?:ұсынылады|беріледі|көрсетіледі)"
                    + "|толық\\s(?:көлемде\\s)?(?:орындалды|іске асырылды)|no deviations?"
                    + "|(?:выполнен|достигнут)[аыо]?\\s(?:полностью|в полном объ[её]ме)|в полном объ[её]ме\\s(?:выполнен|достигнут)[аыо]?");

    /** Words of a reason; a text that has one is taken for an explanation, whatever else it says. */
    private static final Pattern REASON =
            Pattern.compile("(?U)потому|так как|из-за|в связи|причин|ввиду|поскольку|вызван|объясня"
                    + "|за счет|за счёт|благодаря|кроме|за исключением|однако|себеб|байланысты|өйткені|салдар|арқасында|есебінен|бірақ|қоспағанда"
                    + "|because|due to|except|reason");

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
        var denies = DENIED.matcher(text).find() && !REASON.matcher(text).find();
        return !Nothing.isDash(text)
                && !Nothing.isMark(text)
                && !NONE.matcher(text).matches()
                && !denies;
    }
}
