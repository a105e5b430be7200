package kz.esep.admin.reports.forms;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Objects;
import java.util.Optional;
import kz.esep.admin.reports.forms.Value.Line;
import kz.esep.admin.reports.forms.Value.Said;
import kz.esep.facts.CallFacts;
import kz.esep.facts.CallFacts.Contract;
import kz.esep.language.AmountInWords;
import kz.esep.language.Dates;
import kz.esep.language.Numbers;

/** The sums of a call, in figures and words. */
final class CallMoney {

    private final Scribe scribe;
    private final CallFacts call;

    CallMoney(Scribe scribe, CallFacts call) {
        this.scribe = scribe;
        this.call = call;
    }

    /** Point 2. */
    Said announcedGrants() {
        if (call.priorities().isEmpty()) {
            return scribe.noData();
        }
        return said(
                "point2",
                "priorities",
                call.priorities().size(),
                "grants",
                call.announcedGrants(),
                "sum",
                money(call.announcedSum()));
    }

    /** Point 5: what was announced, what was ended, and what the contracts come to: the difference is said and not hidden. */
    Said money() {
        var lines = new ArrayList<Line>();
        lines.add(Line.plain(words("point5")));
        lines.add(Line.plain(
                words("point5.announced", "grants", call.announcedGrants(), "sum", money(call.announcedSum()))));
        call.cancelled().forEach(one -> lines.add(ended(one)));
        var inForce = CallFacts.sumOf(call.inForce());
        lines.add(Line.plain(words(
                call.cancelled().isEmpty() ? "point5.contracts" : "point5.after",
                "grants",
                call.inForce().size(),
                "sum",
                money(inForce))));
        var ended = CallFacts.sumOf(call.cancelled()).orElse(BigDecimal.ZERO);
        call.announcedSum()
                .flatMap(announced ->
                        inForce.map(sum -> announced.subtract(ended).subtract(sum)))
                .filter(rest -> rest.signum() != 0)
                .ifPresent(rest -> lines.add(
                        Line.plain(words("point5.difference", "sum", Numbers.money(rest, scribe.language())))));
        return new Said(lines);
    }

    private Line ended(Contract one) {
        var grantee = one.grantee() == null ? scribe.noData().lines().getFirst() : scribe.line(one.grantee());
        var on = one.cancelled() == null ? null : one.cancelled().on();
        var reason = one.cancelled() == null ? null : one.cancelled().reason();
        var text = words(
                "point5.ended",
                "number",
                Objects.requireNonNullElse(one.number(), "–"),
                "date",
                one.date() == null ? "–" : Dates.table(one.date()),
                "grantee",
                grantee.text(),
                "sum",
                one.amount() == null ? scribe.phrase("no-data") : Numbers.money(one.amount(), scribe.language()),
                "on",
                on == null ? words("point5.on-unknown") : Dates.table(on));
        return new Line(reason == null ? text : text + " " + scribe.line(reason).text(), grantee.mark());
    }

    /** Point 6. */
    Said extra() {
        var raised = call.extraBudget();
        if (raised == null) {
            return scribe.noData();
        }
        return raised.signum() == 0
                ? said("point6.none")
                : said("point6", "sum", AmountInWords.official(raised, scribe.language()));
    }

    private String money(Optional<BigDecimal> sum) {
        return sum.map(amount -> AmountInWords.official(amount, scribe.language()))
                .orElse(scribe.phrase("no-data"));
    }

    private Said said(String key, Object... namesAndValues) {
        return Said.of(words(key, namesAndValues));
    }

    private String words(String key, Object... namesAndValues) {
        return scribe.say("operator-report." + key, namesAndValues);
    }
}
