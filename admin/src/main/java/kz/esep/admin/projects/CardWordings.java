package kz.esep.admin.projects;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import kz.esep.admin.projects.Translatable.Kind;
import kz.esep.card.Brief;
import kz.esep.card.ManualFact;
import kz.esep.card.OtherMoney;
import kz.esep.card.Partner;
import kz.esep.card.ProjectCard;
import kz.esep.card.Proposal;
import kz.esep.card.Reason;
import kz.esep.card.Recommendation;
import kz.esep.card.Spending;
import kz.esep.card.Spending.Line;
import kz.esep.card.Spending.Purchase;
import kz.esep.card.Story;
import kz.esep.card.SubGrant;
import kz.esep.card.Team;
import kz.esep.card.Team.Member;
import kz.esep.card.Team.Ngo;
import kz.esep.language.Wording;
import org.jspecify.annotations.Nullable;

/** Every text of a card that can be translated. Equal texts of a kind are translated together. */
final class CardWordings {

    private final BiFunction<Kind, Wording, Wording> change;

    private CardWordings(BiFunction<Kind, Wording, Wording> change) {
        this.change = change;
    }

    /** All different texts, by kind and in the order of the card. */
    static List<Translatable> rows(ProjectCard card) {
        var rows = new LinkedHashMap<String, Translatable>();
        new CardWordings((kind, wording) -> {
                    var row = Translatable.of(kind, wording);
                    rows.putIfAbsent(row.key(), row);
                    return wording;
                })
                .mapped(card);
        var sorted = new ArrayList<>(rows.values());
        sorted.sort(Comparator.comparing(Translatable::kind));
        return sorted;
    }

    /** The card, one version later, with a text replaced wherever it stands; empty when no text reads like that. */
    static Optional<ProjectCard> replaced(ProjectCard card, String key, Wording wording) {
        var found = new boolean[1];
        var next = new CardWordings((kind, present) -> {
                    var meant = Translatable.isNamed(key, kind, present);
                    found[0] |= meant;
                    return meant ? wording : present;
                })
                .mapped(card);
        return found[0] ? Optional.of(next) : Optional.empty();
    }

    private ProjectCard mapped(ProjectCard card) {
        return card.change()
                .team(team(card.team()))
                .spending(spending(card.spending()))
                .otherMoney(card.otherMoney().stream()
                        .map(one -> new OtherMoney(one.key(), must(Kind.MONEY, one.source()), one.amount()))
                        .toList())
                .partners(card.partners().stream().map(this::partner).toList())
                .subGrants(card.subGrants().stream().map(this::subGrant).toList())
                .recommendations(card.recommendations().stream()
                        .map(this::recommendation)
                        .toList())
                .proposals(card.proposals().stream().map(this::proposal).toList())
                .reasons(card.reasons().stream()
                        .map(one -> new Reason(one.indicator(), must(Kind.REASON, one.text()), one.by(), one.at()))
                        .toList())
                .manual(card.manual().stream().map(this::manual).toList())
                .story(story(card.story()))
                .brief(brief(card.brief()))
                .made();
    }

    private Team team(Team team) {
        return new Team(
                team.members().stream()
                        .map(one -> new Member(one.key(), one.bond(), one.name(), may(Kind.TEAM, one.role())))
                        .toList(),
                team.ngos().stream()
                        .map(one -> new Ngo(one.key(), must(Kind.TEAM, one.name())))
                        .toList());
    }

    private Spending spending(Spending spending) {
        return new Spending(
                line(spending.payroll()),
                line(spending.taxes()),
                spending.purchases().stream()
                        .map(one -> new Purchase(one.key(), must(Kind.MONEY, one.what()), one.plan(), one.fact()))
                        .toList());
    }

    private Line line(Line line) {
        return new Line(line.plan(), line.fact(), may(Kind.MONEY, line.note()));
    }

    private Partner partner(Partner one) {
        return new Partner(
                one.key(),
                one.kind(),
                must(Kind.PARTNER, one.name()),
                may(Kind.PARTNER, one.role()),
                one.head(),
                one.contacts(),
                may(Kind.PARTNER, one.address()),
                one.foreign(),
                one.ngo(),
                may(Kind.PARTNER, one.need()),
                may(Kind.PARTNER, one.note()));
    }

    private SubGrant subGrant(SubGrant one) {
        return new SubGrant(
                one.key(),
                must(Kind.SUB_GRANT, one.recipient()),
                may(Kind.SUB_GRANT, one.purpose()),
                one.agreementNumber(),
                one.agreementDate(),
                one.amount(),
                one.report(),
                one.photos());
    }

    private Recommendation recommendation(Recommendation one) {
        return new Recommendation(
                one.key(),
                must(Kind.RECOMMENDATION, one.addressee()),
                must(Kind.RECOMMENDATION, one.text()),
                one.letterNumber(),
                one.letterDate(),
                one.copy());
    }

    private Proposal proposal(Proposal one) {
        return new Proposal(
                one.key(),
                may(Kind.PROPOSAL, one.field()),
                must(Kind.PROPOSAL, one.priority()),
                may(Kind.PROPOSAL, one.problem()),
                one.amount(),
                may(Kind.PROPOSAL, one.grantType()),
                may(Kind.PROPOSAL, one.expectedResult()));
    }

    private ManualFact manual(ManualFact one) {
        return new ManualFact(one.indicator(), one.values(), must(Kind.REASON, one.reason()), one.by(), one.at());
    }

    private @Nullable Story story(@Nullable Story story) {
        return story == null
                ? null
                : new Story(
                        may(Kind.STORY, story.before()),
                        may(Kind.STORY, story.influence()),
                        may(Kind.STORY, story.result()),
                        may(Kind.STORY, story.quote()),
                        story.consent());
    }

    private Brief brief(Brief one) {
        return new Brief(may(Kind.GRANTEE, one.label()), one.beneficiaries(), one.budget());
    }

    private Wording must(Kind kind, Wording wording) {
        return change.apply(kind, wording);
    }

    private @Nullable Wording may(Kind kind, @Nullable Wording wording) {
        return wording == null ? null : change.apply(kind, wording);
    }
}
