package kz.esep.admin.card;

import java.math.BigDecimal;
import java.util.Optional;
import kz.esep.admin.page.Texts;
import kz.esep.card.ProjectCard;
import kz.esep.language.Numbers;
import kz.esep.plan.Project;
import org.jspecify.annotations.Nullable;

/**
 * Payroll, taxes and purchases against the grant. Source: the check below the socio-economic table, section 5 of the
 * description of the final report.
 *
 * @param grant the sum in force, empty where the contract gives none
 */
record Sums(String grant, Column plan, Column fact) {

    /**
     * @param sum empty where nothing is given
     * @param difference how much is missing or too much, empty where there is nothing to compare
     * @param state {@code even}, {@code left}, {@code over} or {@code unknown}
     */
    record Column(String sum, String difference, String state) {}

    static Sums of(Project project, ProjectCard card, Texts t) {
        var grant = project.grant().amountInForce();
        return new Sums(
                grant == null ? "" : money(grant, t),
                column(grant, card.spending().planned(), t),
                column(grant, card.spending().spent(), t));
    }

    private static Column column(@Nullable BigDecimal grant, Optional<BigDecimal> sum, Texts t) {
        if (grant == null || sum.isEmpty()) {
            return new Column(sum.map(amount -> money(amount, t)).orElse(""), "", "unknown");
        }
        var left = grant.subtract(sum.get());
        var state = left.signum() == 0 ? "even" : left.signum() > 0 ? "left" : "over";
        return new Column(money(sum.get(), t), money(left.abs(), t), state);
    }

    private static String money(BigDecimal amount, Texts t) {
        return t.say("line.tenge", "amount", Numbers.money(amount, t.language()));
    }
}
