package kz.esep.admin.reports.checks.money;

import java.util.List;
import kz.esep.admin.reports.checks.Check;
import kz.esep.facts.Facts;

/** All checks of money. */
public final class MoneyChecks {

    /** In the order in which they are reported. */
    public static final List<Check<Facts>> ALL = List.of(new BudgetMismatch(), new SubGrantsSum(), new AmountUnit());

    private MoneyChecks() {}
}
