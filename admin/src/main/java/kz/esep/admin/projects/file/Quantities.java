package kz.esep.admin.projects.file;

import java.math.BigDecimal;
import java.util.Map;
import kz.esep.admin.projects.file.ProjectFile.IndicatorPart;
import kz.esep.plan.Quantity;
import kz.esep.plan.Quantity.Comparator;
import org.jspecify.annotations.Nullable;

/** Planned quantities as a project file gives them. */
final class Quantities {

    private static final Map<String, Comparator> SIGNS =
            Map.of(">=", Comparator.AT_LEAST, "<=", Comparator.AT_MOST, "=", Comparator.EXACTLY);

    private Quantities() {}

    /** The plan of an indicator, null where the file gives neither a text nor a number. */
    static @Nullable Quantity of(IndicatorPart part) {
        var text = blankToNull(part.planText());
        if (text == null && part.plan() == null) {
            return null;
        }
        return new Quantity(
                text == null ? plain(part.plan()) : text,
                comparator(part.comparator()),
                part.plan(),
                part.planMax(),
                part.planParts(),
                per(part),
                part.planBase() == null ? null : part.planBase().value(),
                blankToNull(part.planQualifier()));
    }

    private static @Nullable String per(IndicatorPart part) {
        var per = blankToNull(part.per());
        return per == null && Boolean.TRUE.equals(part.perEvent()) ? "event" : per;
    }

    private static Comparator comparator(@Nullable String sign) {
        return sign == null ? Comparator.NONE : SIGNS.getOrDefault(sign, Comparator.NONE);
    }

    private static String plain(@Nullable BigDecimal number) {
        return number == null ? "" : number.stripTrailingZeros().toPlainString();
    }

    private static @Nullable String blankToNull(@Nullable String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}
