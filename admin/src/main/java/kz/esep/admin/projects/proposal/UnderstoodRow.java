package kz.esep.admin.projects.proposal;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import kz.esep.admin.page.Texts;
import kz.esep.admin.projects.table.PlanRow;
import kz.esep.admin.projects.table.PlanRows;
import kz.esep.language.Language;
import kz.esep.language.Wording;
import kz.esep.plan.Basis;
import kz.esep.plan.Indicator;
import kz.esep.plan.IndicatorId;
import kz.esep.plan.Project;
import kz.esep.plan.Quantity.UnitKind;
import kz.esep.plan.reading.PlanText;
import org.jspecify.annotations.Nullable;

/**
 * A row as the page shows it.
 *
 * @param index from 0
 * @param read what was understood of an indicator, null for other rows; while something has to be corrected first, what
 *     its text says alone
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
                    var read = row.role() != PlanRow.Role.INDICATOR
                            ? null
                            : indicators.hasNext() ? indicators.next() : alone(row, proposal.language());
                    return new UnderstoodRow(index, row, problems.getOrDefault(index, List.of()), read);
                })
                .toList();
    }

    /** An indicator as its row reads without the others; null where it has no name. */
    private static @Nullable Indicator alone(PlanRow row, Language language) {
        return row.text().isBlank()
                ? null
                : new Indicator(
                        new IndicatorId("row"),
                        Wording.of(language, row.text()),
                        null,
                        row.plan() == null ? null : PlanText.read(row.plan()),
                        Basis.ASKED,
                        false);
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
