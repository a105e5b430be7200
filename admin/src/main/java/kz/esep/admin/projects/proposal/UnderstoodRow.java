package kz.esep.admin.projects.proposal;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import kz.esep.admin.page.Texts;
import kz.esep.admin.projects.table.PlanRow;
import kz.esep.admin.projects.table.PlanRows;
import kz.esep.plan.Indicator;
import kz.esep.plan.Project;
import kz.esep.plan.Quantity.UnitKind;
import org.jspecify.annotations.Nullable;

/**
 * A row as the page shows it.
 *
 * @param index from 0
 * @param read what was understood of an indicator, null for other rows and while the plan cannot be made
 */
public record UnderstoodRow(
        int index,
        PlanRow row,
        List<PlanRows.Problem> problems,
        @Nullable Indicator read) {

    /** All rows; what was read is found by order, because a plan has the indicators in the order of its rows. */
    static List<UnderstoodRow> of(PlanProposal proposal, @Nullable Project plan) {
        Map<Integer, List<PlanRows.Problem>> problems = proposal.problems().stream()
                .collect(Collectors.groupingBy(
                        PlanRows.Found::row, Collectors.mapping(PlanRows.Found::problem, Collectors.toList())));
        var indicators = plan == null
                ? List.<Indicator>of().iterator()
                : plan.activities()
                        .flatMap(activity -> activity.indicators().stream())
                        .iterator();
        return IntStream.range(0, proposal.rows().size())
                .mapToObj(index -> {
                    var row = proposal.rows().get(index);
                    var next = row.role() == PlanRow.Role.INDICATOR && indicators.hasNext() ? indicators.next() : null;
                    return new UnderstoodRow(index, row, problems.getOrDefault(index, List.of()), next);
                })
                .toList();
    }

    /** Whether a person should look at it: a doubt, a problem, or a plan without a number that could be read. */
    boolean asksForALook() {
        return row.doubt() != null || !problems.isEmpty() || isUnread();
    }

    /** Whether the plan has a text that no number was read of. */
    public boolean isUnread() {
        return read != null && read.plan() != null && read.plan().isText();
    }

    /** What was read of the plan, for a person to compare with its text: «≥ 10», «5 / 1», «15–20», «1 × встречи». */
    public String understood(Texts t) {
        var plan = read == null ? null : read.plan();
        if (plan == null || plan.isText()) {
            return "";
        }
        var sign = switch (plan.comparator()) {
            case AT_LEAST -> "≥ ";
            case AT_MOST -> "≤ ";
            case ABOUT -> "≈ ";
            case EXACTLY, NONE -> "";
        };
        var said = plan.parts().stream()
                .map(part -> t.number(part.value())
                        + (part.max() == null ? "" : "–" + t.number(part.max()))
                        + (part.unit() == null ? "" : " " + part.unit()))
                .collect(Collectors.joining(plan.unitKind() == UnitKind.PLACE ? " + " : " / "));
        return sign
                + said
                + (plan.unitKind() == UnitKind.PERCENT ? " %" : "")
                + (plan.each() == null
                        ? ""
                        : " × " + t.number(plan.each().amount()) + " "
                                + plan.each().currency())
                + (plan.scope() == null ? "" : " × " + plan.scope().words())
                + (plan.qualifier() == null ? "" : " (" + plan.qualifier() + ")");
    }
}
