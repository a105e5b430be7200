package kz.esep.admin.card;

import java.math.BigDecimal;
import java.util.Map;
import java.util.stream.Stream;
import kz.esep.admin.page.Texts;
import kz.esep.card.ProjectCards;
import kz.esep.card.SubGrant;
import kz.esep.language.Numbers;
import kz.esep.plan.Project;
import org.springframework.stereotype.Component;

/** What a page of the card shows at a glance above its lines, by the names that its template knows. */
@Component
class Glances {

    private final ProjectCards cards;
    private final UnknownPlaces unknown;

    Glances(ProjectCards cards, UnknownPlaces unknown) {
        this.cards = cards;
        this.unknown = unknown;
    }

    /** What holds of the contract now. */
    record InForce(String amount, String period, String cancelled) {}

    Map<String, Object> of(Project project, CardPage page, Texts t) {
        return switch (page) {
            case MONEY -> Map.of("sums", Sums.of(project, cards.of(project.id()), t));
            case SUB_GRANTS -> Map.of("passedOn", passedOn(project, t));
            case CONTRACT -> Map.of("inForce", inForce(project, t));
            case PLACES -> Map.of("unknownPlaces", unknown.of(project), "knownPlaces", PlaceLine.of(project.places()));
            case TEAM, PARTNERS, RECOMMENDATIONS, PROPOSALS, EFFECT, MANUAL, STORY -> Map.of();
        };
    }

    /** How many agreements are signed and for how much. */
    private String passedOn(Project project, Texts t) {
        var signed = cards.of(project.id()).subGrants().stream()
                .filter(SubGrant::isSigned)
                .toList();
        var sum = signed.stream()
                .flatMap(one -> Stream.ofNullable(one.amount()))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        return t.say("card.sub-grants.signed", "count", signed.size(), "sum", Numbers.money(sum, t.language()));
    }

    private static InForce inForce(Project project, Texts t) {
        var grant = project.grant();
        var amount = grant.amountInForce();
        return new InForce(
                amount == null ? "" : t.say("line.tenge", "amount", Numbers.money(amount, t.language())),
                t.period(project.periodInForce()),
                grant.cancellation().map(change -> t.date(change.date())).orElse(""));
    }
}
