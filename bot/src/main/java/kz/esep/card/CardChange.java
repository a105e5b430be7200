package kz.esep.card;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Collects the new parts of a card; what is not named stays. Used once, from {@link ProjectCard#change}. */
public final class CardChange {

    private final ProjectCard seen;
    private Team team;
    private Promised promised;
    private Spending spending;
    private List<Partner> partners;
    private List<SubGrant> subGrants;
    private List<Recommendation> recommendations;
    private List<Proposal> proposals;
    private List<Reason> reasons;
    private List<ManualFact> manual;
    private List<Reach> reach;
    private List<OtherMoney> otherMoney;
    private @Nullable Story story;
    private Brief brief;

    CardChange(ProjectCard seen) {
        this.seen = seen;
        this.team = seen.team();
        this.promised = seen.promised();
        this.spending = seen.spending();
        this.partners = seen.partners();
        this.subGrants = seen.subGrants();
        this.recommendations = seen.recommendations();
        this.proposals = seen.proposals();
        this.reasons = seen.reasons();
        this.manual = seen.manual();
        this.reach = seen.reach();
        this.otherMoney = seen.otherMoney();
        this.story = seen.story();
        this.brief = seen.brief();
    }

    public CardChange team(Team next) {
        team = next;
        return this;
    }

    public CardChange promised(Promised next) {
        promised = next;
        return this;
    }

    public CardChange spending(Spending next) {
        spending = next;
        return this;
    }

    public CardChange partners(List<Partner> next) {
        partners = next;
        return this;
    }

    public CardChange subGrants(List<SubGrant> next) {
        subGrants = next;
        return this;
    }

    public CardChange recommendations(List<Recommendation> next) {
        recommendations = next;
        return this;
    }

    public CardChange proposals(List<Proposal> next) {
        proposals = next;
        return this;
    }

    /** One reason, in the place of an earlier one for the same indicator. */
    public CardChange reason(Reason next) {
        reasons = Stream.concat(
                        reasons.stream().filter(reason -> !reason.indicator().equals(next.indicator())),
                        Stream.of(next))
                .toList();
        return this;
    }

    public CardChange reasons(List<Reason> next) {
        reasons = next;
        return this;
    }

    /** One manual fact, in the place of an earlier one for the same indicator. */
    public CardChange manual(ManualFact next) {
        manual = Stream.concat(
                        manual.stream().filter(fact -> !fact.indicator().equals(next.indicator())), Stream.of(next))
                .toList();
        return this;
    }

    public CardChange manual(List<ManualFact> next) {
        manual = next;
        return this;
    }

    public CardChange reach(List<Reach> next) {
        reach = next;
        return this;
    }

    public CardChange otherMoney(List<OtherMoney> next) {
        otherMoney = next;
        return this;
    }

    public CardChange story(@Nullable Story next) {
        story = next;
        return this;
    }

    public CardChange brief(Brief next) {
        brief = next;
        return this;
    }

    /** The changed card, one version later. */
    public ProjectCard made() {
        return new ProjectCard(
                seen.id(),
                seen.version() + 1,
                team,
                promised,
                spending,
                partners,
                subGrants,
                recommendations,
                proposals,
                reasons,
                manual,
                reach,
                otherMoney,
                story,
                brief);
    }
}
