package kz.esep.plan.reading;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import kz.esep.plan.Indicator;
import kz.esep.plan.Per;
import kz.esep.plan.Quantity;
import kz.esep.plan.Quantity.Scope;
import kz.esep.plan.Quantity.UnitKind;
import org.jspecify.annotations.Nullable;

/**
 * How many meetings, districts or grants there are for which something is due each: told by another indicator of the
 * same activity, districts also by one of another activity. Where indicators disagree nobody knows.
 */
public final class ScopeBases {

    private static final Pattern COUNT = Pattern.compile("^(?:общее\\s+)?(?:количество|число|кол-во)\\s+");
    private static final int STEM = 5;

    private final Optional<Indicator> places;

    private ScopeBases(List<Indicator> whole) {
        this.places = agreed(countable(whole), ScopeBases::isPlace);
    }

    /** @param whole all indicators of the project */
    public static ScopeBases in(List<Indicator> whole) {
        return new ScopeBases(whole);
    }

    /** The indicators of an activity with the bases of their plans. */
    public List<Indicator> known(List<Indicator> siblings) {
        var counting = countable(siblings);
        return siblings.stream().map(one -> known(one, counting)).toList();
    }

    private Indicator known(Indicator indicator, List<Indicator> siblings) {
        var plan = indicator.plan();
        var scope = plan == null ? null : plan.scope();
        if (plan == null || scope == null || scope.count() != null) {
            return indicator;
        }
        return base(scope, siblings)
                .map(base -> indicator.planned(plan.due(new Scope(scope.per(), scope.words(), base.id(), value(base)))))
                .orElse(indicator);
    }

    private Optional<Indicator> base(Scope scope, List<Indicator> siblings) {
        var stem = stem(scope.words());
        return first(siblings, one -> counts(one, stem))
                .or(() -> agreed(siblings, one -> name(one).contains(stem)))
                .or(() -> agreed(siblings, one -> isOf(scope.per(), one)))
                .or(() -> scope.per() == Per.REGION || scope.per() == Per.VILLAGE ? places : Optional.empty());
    }

    /** «Количество встреч», «Кездесулер саны», «Мониторинг парков»: its name or its unit is the counted thing. */
    private static boolean counts(Indicator indicator, String stem) {
        return COUNT.matcher(name(indicator)).replaceFirst("").startsWith(stem)
                || unit(indicator).startsWith(stem);
    }

    private static boolean isOf(Per per, Indicator one) {
        var counted = Per.of(head(name(one)));
        return switch (per) {
            case EVENT, MEETING -> counted == Per.EVENT || counted == Per.MEETING;
            case MONITORING, PLACE -> isPlace(one) || counted == Per.PLACE || counted == Per.REGION;
            case REGION, VILLAGE -> isPlace(one);
            case SUBGRANT, PERSON -> counted == per;
            case MONTH, OTHER -> false;
        };
    }

    /** What a name is a name of: «программа встреч» is no meeting, «количество обучающих семинаров» are seminars. */
    private static String head(String name) {
        var counted = COUNT.matcher(name).replaceFirst("");
        var words = counted.split("\\s+", 4);
        return String.join(" ", List.of(words).subList(0, Math.min(words.length, counted.equals(name) ? 1 : 3)));
    }

    private static boolean isPlace(Indicator indicator) {
        return indicator.plan() != null && indicator.plan().unitKind() == UnitKind.PLACE;
    }

    private static Optional<Indicator> first(List<Indicator> some, Predicate<Indicator> fits) {
        return some.stream().filter(fits).findFirst();
    }

    /** The first of those that fit, where all of them give the same number. */
    private static Optional<Indicator> agreed(List<Indicator> some, Predicate<Indicator> fits) {
        var found = some.stream().filter(fits).toList();
        return found.stream().map(ScopeBases::value).distinct().count() == 1
                ? found.stream().findFirst()
                : Optional.empty();
    }

    /** Plain counts: what is itself due for each of something counts nothing. */
    private static List<Indicator> countable(List<Indicator> some) {
        return some.stream().filter(one -> isCount(one.plan())).toList();
    }

    private static boolean isCount(@Nullable Quantity plan) {
        return plan != null
                && Stream.of(UnitKind.COUNT, UnitKind.PLACE).anyMatch(kind -> kind == plan.unitKind())
                && plan.scope() == null
                && plan.max() == null
                && plan.compound().isEmpty();
    }

    private static BigDecimal value(Indicator indicator) {
        var plan = indicator.plan();
        return plan == null || plan.value() == null
                ? BigDecimal.ZERO
                : new BigDecimal(plan.value().stripTrailingZeros().toPlainString());
    }

    /** The beginning of the noun, which comes last: «малому гранту». */
    private static String stem(String words) {
        var all = Folded.of(words).split("\\s+");
        var noun = all[all.length - 1];
        return noun.substring(0, Math.min(STEM, noun.length()));
    }

    private static String name(Indicator indicator) {
        return Folded.of(indicator.name().in(indicator.name().original())).strip();
    }

    private static String unit(Indicator indicator) {
        var unit = indicator.unit();
        return unit == null ? "" : Folded.of(unit.in(unit.original()));
    }
}
