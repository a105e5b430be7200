package kz.esep.admin.reports.sheets;

import java.math.BigDecimal;
import java.util.Locale;
import kz.esep.language.CountedUnit;
import kz.esep.language.Language;
import kz.esep.language.Phrases;
import kz.esep.language.Wording;
import kz.esep.plan.Quantity;
import org.jspecify.annotations.Nullable;

/**
 * What an indicator was planned to be, to a reader of one language.
 *
 * @param written the language of the plan
 */
public record PlanInWords(Phrases phrases, Language written, Language reader) {

    /** As the contract writes it; to readers of another language as a number, where it is a plain one. Empty for none. */
    public String of(@Nullable Quantity plan) {
        if (plan == null) {
            return "";
        }
        var value = plan.value();
        return value == null || isAsWritten(plan)
                ? plan.raw()
                : phrases.say(reader, "project.plan." + plan.comparator(), "value", value);
    }

    /** The unit behind the plan, in the form that its number asks for; empty where the words of the contract name it. */
    public String unit(@Nullable Quantity plan, @Nullable Wording unit) {
        var value = plan == null ? null : plan.value();
        if (plan == null || value == null || unit == null || !plan.isPlain()) {
            return "";
        }
        return isAsWritten(plan) && names(plan.raw(), unit) ? "" : counted(plan, value, unit);
    }

    private boolean isAsWritten(Quantity plan) {
        return reader == written || !plan.isPlain();
    }

    private String counted(Quantity plan, BigDecimal value, Wording unit) {
        return phrases.say(
                reader,
                switch (plan.comparator()) {
                    case EXACTLY, NONE -> CountedUnit.of(value, unit);
                    case AT_LEAST, AT_MOST, ABOUT -> CountedUnit.hedged(value, unit, reader);
                });
    }

    private static boolean names(String plan, Wording unit) {
        return plan.toLowerCase(Locale.ROOT).contains(unit.in(unit.original()).toLowerCase(Locale.ROOT));
    }
}
