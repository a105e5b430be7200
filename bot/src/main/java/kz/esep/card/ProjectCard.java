package kz.esep.card;

import java.util.List;
import java.util.Optional;
import kz.esep.plan.IndicatorId;
import kz.esep.plan.ProjectId;
import org.jspecify.annotations.Nullable;

/**
 * What the forms need of a project and no entry can hold, told by its coordinators. Lines of its lists are named by keys
 * that stay when a line is corrected.
 *
 * @param version grows by one with every change; 0 where nobody has told anything yet
 * @param promised planned levels of the socio-economic table that no other place of the plan holds
 * @param reasons why an indicator stands apart from its plan, one per indicator
 * @param manual facts that are counted from nothing, one per indicator
 * @param reach people reached by the media, each figure with its source
 * @param otherMoney what was raised besides the grant
 * @param story the success story, null where nobody has told one
 * @param brief how the press release of a programme tells of it
 */
public record ProjectCard(
        ProjectId id,
        long version,
        Team team,
        Promised promised,
        Spending spending,
        List<Partner> partners,
        List<SubGrant> subGrants,
        List<Recommendation> recommendations,
        List<Proposal> proposals,
        List<Reason> reasons,
        List<ManualFact> manual,
        List<Reach> reach,
        List<OtherMoney> otherMoney,
        @Nullable Story story,
        Brief brief) {

    public ProjectCard {
        partners = List.copyOf(partners);
        subGrants = List.copyOf(subGrants);
        recommendations = List.copyOf(recommendations);
        proposals = List.copyOf(proposals);
        reasons = List.copyOf(reasons);
        manual = List.copyOf(manual);
        reach = List.copyOf(reach);
        otherMoney = List.copyOf(otherMoney);
        // One that was stored before there was a brief has none.
        brief = brief == null ? Brief.untold() : brief;
        Keys.requireDifferent(partners.stream().map(Partner::key));
        Keys.requireDifferent(subGrants.stream().map(SubGrant::key));
        Keys.requireDifferent(recommendations.stream().map(Recommendation::key));
        Keys.requireDifferent(proposals.stream().map(Proposal::key));
        Keys.requireDifferent(reach.stream().map(Reach::key));
        Keys.requireDifferent(otherMoney.stream().map(OtherMoney::key));
        Keys.requireDifferent(reasons.stream().map(reason -> reason.indicator().value()));
        Keys.requireDifferent(manual.stream().map(fact -> fact.indicator().value()));
    }

    /** The card of a project of which nobody has told anything. */
    public static ProjectCard empty(ProjectId id) {
        return new ProjectCard(
                id,
                0,
                Team.nobody(),
                Promised.nothing(),
                Spending.nothing(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                null,
                Brief.untold());
    }

    /** Why an indicator stands apart from its plan, where somebody has told it. */
    public Optional<Reason> reason(IndicatorId indicator) {
        return reasons.stream()
                .filter(reason -> reason.indicator().equals(indicator))
                .findFirst();
    }

    /** The fact that somebody has told of an indicator that nothing counts. */
    public Optional<ManualFact> manual(IndicatorId indicator) {
        return manual.stream()
                .filter(fact -> fact.indicator().equals(indicator))
                .findFirst();
    }

    /** The card with some of its parts replaced, one version later. */
    public CardChange change() {
        return new CardChange(this);
    }
}
