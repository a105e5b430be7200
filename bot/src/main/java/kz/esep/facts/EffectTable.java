package kz.esep.facts;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import kz.esep.card.Partner;
import kz.esep.card.ProjectCard;
import kz.esep.card.Reach;
import kz.esep.card.Team.Bond;
import kz.esep.facts.SocioEconomic.Row;
import org.jspecify.annotations.Nullable;

/**
 * The socio-economic table of a project: people from the statistics, the rest from its card. Source: final report form,
 * section 5 of its description. What nobody has told is no figure; nothing is taken from the plan.
 */
final class EffectTable {

    private final ProjectCard card;
    private final @Nullable Figure participants;

    private EffectTable(ProjectCard card, @Nullable Figure participants) {
        this.card = card;
        this.participants = participants;
    }

    /** @param participants the total of the statistics: the form wants the direct beneficiaries to be equal to it */
    static List<SocioEconomic> of(ProjectCard card, @Nullable Figure participants) {
        var table = new EffectTable(card, participants);
        return Arrays.stream(Row.values())
                .map(row -> new SocioEconomic(row, table.plan(row), table.fact(row)))
                .toList();
    }

    private @Nullable Figure plan(Row row) {
        var promised = card.promised();
        return switch (row) {
            case DIRECT_BENEFICIARIES -> count(promised.directBeneficiaries());
            case INDIRECT_BENEFICIARIES -> count(promised.indirectBeneficiaries());
            case STAFF -> count(promised.staff());
            case SPECIALISTS -> count(promised.specialists());
            case NGOS -> count(promised.ngos());
            case PARTNERS -> count(promised.partners());
            case PAYROLL -> money(card.spending().payroll().plan());
            case TAXES -> money(card.spending().taxes().plan());
            case ECONOMY -> money(card.spending().plannedPurchases());
        };
    }

    private @Nullable Figure fact(Row row) {
        return switch (row) {
            case DIRECT_BENEFICIARIES -> participants;
            case INDIRECT_BENEFICIARIES -> reached();
            case STAFF -> counted(card.team().count(Bond.STAFF));
            case SPECIALISTS -> counted(card.team().count(Bond.SPECIALIST));
            case NGOS -> counted(ToldByCard.ngos(card).size());
            case PARTNERS -> counted(card.partners().stream().map(Partner::key).count());
            case PAYROLL -> money(card.spending().payroll().fact());
            case TAXES -> money(card.spending().taxes().fact());
            case ECONOMY -> money(card.spending().madePurchases());
        };
    }

    private @Nullable Figure reached() {
        return card.reach().isEmpty()
                ? null
                : money(BigDecimal.valueOf(
                        card.reach().stream().mapToLong(Reach::people).sum()));
    }

    /** Nobody listed is nothing told, so it is no figure. */
    private static @Nullable Figure counted(long number) {
        return number == 0 ? null : money(BigDecimal.valueOf(number));
    }

    private static @Nullable Figure count(@Nullable Integer number) {
        return number == null ? null : money(BigDecimal.valueOf(number));
    }

    private static @Nullable Figure money(Optional<BigDecimal> amount) {
        return amount.map(Figure::told).orElse(null);
    }

    private static @Nullable Figure money(@Nullable BigDecimal amount) {
        return amount == null ? null : Figure.told(amount);
    }
}
