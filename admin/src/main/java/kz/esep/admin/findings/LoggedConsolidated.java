package kz.esep.admin.findings;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import kz.esep.admin.reports.checks.consolidated.Consolidated;
import kz.esep.facts.CallFacts;
import kz.esep.language.Wording;
import org.jspecify.annotations.Nullable;

/**
 * The operator's report as it would be compiled now, the way the checks look at one that somebody has declared. Numbers
 * that the form counts itself are left unknown: they cannot differ from what they count.
 */
final class LoggedConsolidated {

    private LoggedConsolidated() {}

    static Consolidated of(CallFacts call) {
        return new Consolidated(
                call.operator() == null ? "" : text(call.operator()),
                text(call.customer()),
                call.links(),
                new Consolidated.Priorities(
                        null,
                        null,
                        call.priorities().stream()
                                .map(row -> new Consolidated.Priority(text(row.name()), row.grants(), row.sum()))
                                .toList(),
                        null),
                new Consolidated.Contracts(null, null, contracts(call)),
                null,
                null,
                funding(call),
                cancelled(call),
                call.partnersOf().stream()
                        .mapToInt(row -> row.partners().size())
                        .sum(),
                call.partnersOf().stream().map(LoggedConsolidated::partners).toList(),
                call.projects(),
                true);
    }

    /** A cancelled one is marked in the table of the form, so it is none among the others. */
    private static List<Consolidated.Contract> contracts(CallFacts call) {
        return call.inForce().stream()
                .map(row -> new Consolidated.Contract(
                        maybe(row.field()), maybe(row.term()), maybe(row.grantee()), row.number(), row.date()))
                .toList();
    }

    private static Consolidated.Funding funding(CallFacts call) {
        var announced = call.announcedSum();
        var after = call.cancelled().isEmpty()
                ? announced
                : announced.flatMap(sum -> CallFacts.sumOf(call.cancelled()).map(sum::subtract));
        return new Consolidated.Funding(
                null,
                announced.orElse(null),
                null,
                after.orElse(null),
                CallFacts.sumOf(call.inForce()).orElse(null));
    }

    private static List<Consolidated.Cancelled> cancelled(CallFacts call) {
        return call.cancelled().stream()
                .flatMap(contract -> Stream.ofNullable(contract.cancelled())
                        .map(ended -> new Consolidated.Cancelled(
                                contract.number(), contract.amount(), ended.on() != null, ended.reason() != null)))
                .toList();
    }

    private static Consolidated.Partners partners(CallFacts.PartnersOf row) {
        return new Consolidated.Partners(
                maybe(row.grantee()),
                maybe(row.project()),
                row.partners().stream()
                        .flatMap(partner -> Optional.ofNullable(partner.name()).stream())
                        .map(LoggedConsolidated::text)
                        .toList());
    }

    private static @Nullable String maybe(@Nullable Wording wording) {
        return wording == null ? null : text(wording);
    }

    private static String text(Wording wording) {
        return wording.in(wording.original());
    }
}
