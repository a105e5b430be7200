package kz.esep.admin.projects.file;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import kz.esep.language.Wording;
import kz.esep.plan.IndicatorId;
import kz.esep.plan.Per;
import kz.esep.plan.Quantity;
import kz.esep.plan.Quantity.Comparator;
import kz.esep.plan.Quantity.Part;
import kz.esep.plan.Quantity.Scope;
import kz.esep.plan.reading.Approvals;
import kz.esep.plan.reading.PlanText;
import org.jspecify.annotations.Nullable;

/** Planned quantities as a project file gives them: its typed members win, its text tells the rest. */
final class Quantities {

    private static final Map<String, Comparator> SIGNS =
            Map.of(">=", Comparator.AT_LEAST, "<=", Comparator.AT_MOST, "=", Comparator.EXACTLY, "~", Comparator.ABOUT);

    private Quantities() {}

    /** The plan of an indicator, null where the file gives none; its name may tell who has to agree to it. */
    static @Nullable Quantity of(IndicatorPart part, Wording name) {
        var plan = of(part);
        return plan == null || part.planRead() != null ? plan : plan.approvedBy(Approvals.in(name.in(name.original())));
    }

    /** What plan and text say, null where the file gives neither a text nor a number. */
    private static @Nullable Quantity of(IndicatorPart part) {
        var text = blankToNull(part.planText());
        var value = part.plan();
        if (part.planRead() != null) {
            return PlanReadings.quantity(part.planRead(), text == null ? "" : text);
        }
        if (value == null) {
            return text == null ? null : PlanText.read(text);
        }
        var read = PlanText.read(text == null ? value.stripTrailingZeros().toPlainString() : text);
        var sameNumbers = isSame(value, read.value())
                && (part.planMax() == null || isSame(part.planMax(), read.max()))
                && (part.planParts().isEmpty() || numbers(part.planParts()).equals(numbers(read)));
        return sameNumbers ? told(part, read) : given(part, value, read);
    }

    /** The text holds the very numbers of the file, and what they are numbers of. */
    private static Quantity told(IndicatorPart part, Quantity read) {
        return new Quantity(
                read.raw(),
                comparator(part, read),
                read.unitKind(),
                read.parts(),
                scope(part, read),
                read.each(),
                qualifier(part, read),
                read.approvals());
    }

    private static Quantity given(IndicatorPart part, BigDecimal value, Quantity read) {
        return Quantity.ofNumbers(
                        read.raw(),
                        comparator(part, read),
                        value,
                        part.planMax(),
                        part.planParts(),
                        scope(part, read),
                        qualifier(part, read))
                .approvedBy(read.approvals());
    }

    private static Comparator comparator(IndicatorPart part, Quantity read) {
        return part.comparator() == null ? read.comparator() : SIGNS.getOrDefault(part.comparator(), Comparator.NONE);
    }

    private static @Nullable Scope scope(IndicatorPart part, Quantity read) {
        var words = blankToNull(part.per());
        var base = part.planBase() == null ? null : part.planBase().value();
        if (words != null) {
            return new Scope(Per.of(words), words, baseId(part), base);
        }
        if (part.perEvent() == null || read.scope() == null) {
            return Boolean.TRUE.equals(part.perEvent()) ? new Scope(Per.EVENT, "event", null, base) : read.scope();
        }
        return part.perEvent()
                ? new Scope(
                        read.scope().per(),
                        read.scope().words(),
                        null,
                        base == null ? read.scope().count() : base)
                : null;
    }

    private static @Nullable IndicatorId baseId(IndicatorPart part) {
        return part.planBase() == null || part.planBase().id() == null
                ? null
                : new IndicatorId(part.planBase().id());
    }

    private static @Nullable String qualifier(IndicatorPart part, Quantity read) {
        var told = blankToNull(part.planQualifier());
        return told == null ? read.qualifier() : told;
    }

    private static List<BigDecimal> numbers(Quantity read) {
        return numbers(read.parts().stream().map(Part::value).toList());
    }

    private static List<BigDecimal> numbers(List<BigDecimal> some) {
        return some.stream().map(BigDecimal::stripTrailingZeros).toList();
    }

    private static boolean isSame(BigDecimal given, @Nullable BigDecimal read) {
        return read != null && given.compareTo(read) == 0;
    }

    private static @Nullable String blankToNull(@Nullable String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}
