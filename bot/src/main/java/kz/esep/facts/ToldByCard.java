package kz.esep.facts;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import kz.esep.card.Partner;
import kz.esep.card.Partner.Kind;
import kz.esep.card.ProjectCard;
import kz.esep.card.Proposal;
import kz.esep.card.Reason;
import kz.esep.card.Recommendation;
import kz.esep.card.Story;
import kz.esep.card.SubGrant;
import kz.esep.card.Team.Bond;
import kz.esep.language.SearchText;
import kz.esep.language.Wording;
import org.jspecify.annotations.Nullable;

/** What a project card tells, as forms and checks look at it: without keys, accounts and files. */
final class ToldByCard {

    private static final int DIGITS_OF_A_THOUSAND = 3;

    private final ProjectCard card;

    private ToldByCard(ProjectCard card) {
        this.card = card;
    }

    static Told of(ProjectCard card, Map<String, Wording> narratives) {
        return new ToldByCard(card).told(narratives);
    }

    private Told told(Map<String, Wording> narratives) {
        return new Told(
                null,
                card.reasons().stream().collect(Collectors.toMap(Reason::indicator, Reason::text)),
                narratives,
                new Told.Team(members(Bond.STAFF), members(Bond.SPECIALIST), ngos(card)),
                card.partners().stream().map(ToldByCard::partner).toList(),
                card.subGrants().stream().map(ToldByCard::subGrant).toList(),
                null,
                card.proposals().stream().map(ToldByCard::proposal).toList(),
                card.recommendations().stream().map(ToldByCard::recommendation).toList(),
                card.reach().stream()
                        .map(one -> new Told.Reach(one.source(), one.people(), one.readOn()))
                        .toList(),
                card.otherMoney().stream()
                        .map(one -> new Told.OtherMoney(one.source(), one.amount()))
                        .toList(),
                spending(),
                story(card.story()),
                card.brief(),
                List.of());
    }

    /** All organisations that the project covers, each once, however it is spelled. */
    static List<Wording> ngos(ProjectCard card) {
        var ngos = new LinkedHashMap<String, Wording>();
        card.team().ngos().forEach(ngo -> ngos.putIfAbsent(key(ngo.name()), ngo.name()));
        card.partners().stream()
                .filter(partner -> partner.ngo() && partner.kind() == Kind.ORGANISATION)
                .forEach(partner -> ngos.putIfAbsent(key(partner.name()), partner.name()));
        return new ArrayList<>(ngos.values());
    }

    private static String key(Wording name) {
        return SearchText.fold(name.in(name.original()))
                .replaceAll("[^\\p{L}\\p{N}]+", " ")
                .strip();
    }

    private List<Told.Member> members(Bond bond) {
        return card.team().members().stream()
                .filter(member -> member.bond() == bond)
                .map(member -> new Told.Member(member.name(), member.role()))
                .toList();
    }

    private static Told.Partner partner(Partner one) {
        return new Told.Partner(
                one.kind() == Kind.ORGANISATION,
                one.name(),
                one.role(),
                one.head(),
                one.contacts(),
                one.address(),
                one.foreign(),
                one.need(),
                one.note());
    }

    private static Told.SubGrant subGrant(SubGrant one) {
        return new Told.SubGrant(
                one.recipient(),
                one.purpose(),
                one.agreementNumber(),
                one.agreementDate(),
                one.amount(),
                one.report() != null,
                one.photos().size());
    }

    private static Told.Proposal proposal(Proposal one) {
        return new Told.Proposal(
                one.field(),
                one.priority(),
                one.problem(),
                null,
                thousands(one.amount()),
                one.amount(),
                one.grantType(),
                one.expectedResult());
    }

    private static @Nullable BigDecimal thousands(@Nullable BigDecimal tenge) {
        return tenge == null ? null : plain(tenge.movePointLeft(DIGITS_OF_A_THOUSAND));
    }

    /** Without superfluous zeros, and never as a power of ten. */
    private static BigDecimal plain(BigDecimal number) {
        var bare = number.stripTrailingZeros();
        return bare.scale() < 0 ? bare.setScale(0) : bare;
    }

    private static Told.Recommendation recommendation(Recommendation one) {
        return new Told.Recommendation(
                one.addressee(), one.text(), null, one.letterNumber(), one.letterDate(), one.copy() != null);
    }

    private Told.@Nullable Spending spending() {
        var spending = card.spending();
        return spending.equals(kz.esep.card.Spending.nothing())
                ? null
                : new Told.Spending(
                        spending.payroll().note(),
                        spending.taxes().note(),
                        spending.purchases().stream()
                                .map(one -> new Told.Purchase(one.what(), one.plan(), one.fact()))
                                .toList());
    }

    /** A story whose hero has not agreed stays with the card. */
    private static Told.@Nullable Story story(@Nullable Story story) {
        return story == null || !story.consent()
                ? null
                : new Told.Story(story.before(), story.influence(), story.result(), story.quote());
    }
}
