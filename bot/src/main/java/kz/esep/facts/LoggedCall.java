package kz.esep.facts;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import kz.esep.call.Call;
import kz.esep.facts.CallFacts.Cancelled;
import kz.esep.facts.CallFacts.Contract;
import kz.esep.facts.CallFacts.Partner;
import kz.esep.facts.CallFacts.PartnersOf;
import kz.esep.language.Language;

/** The facts of a call out of what was told of it and logged in its projects. */
public final class LoggedCall {

    private LoggedCall() {}

    /** @param projects the facts of the projects of the call, cancelled ones too, in its order */
    public static CallFacts of(Call call, List<Facts> projects) {
        var carriedOut = projects.stream()
                .filter(one -> !one.project().grant().isCancelled())
                .toList();
        return new CallFacts(
                Facts.Origin.LOGGED,
                language(call),
                call.year(),
                call.customer(),
                projects.stream()
                        .flatMap(
                                one -> Optional.ofNullable(one.project().grant().operator()).stream())
                        .findFirst()
                        .orElse(null),
                null,
                call.announced(),
                call.links(),
                call.closing(),
                call.priorities().stream()
                        .map(one -> new CallFacts.Priority(one.name(), one.grants(), one.sum()))
                        .toList(),
                projects.stream().map(LoggedCall::contract).toList(),
                call.extraSum().orElse(BigDecimal.ZERO),
                carriedOut.stream().map(LoggedCall::partners).toList(),
                call.signatories().stream()
                        .map(one -> new CallFacts.Signatory(one.post(), one.name()))
                        .toList(),
                call.conclusions(),
                call.recommendations(),
                carriedOut);
    }

    private static Language language(Call call) {
        return call.customer().original();
    }

    private static Contract contract(Facts facts) {
        var project = facts.project();
        var grant = project.grant();
        return new Contract(
                grant.field(),
                grant.priority(),
                grant.type(),
                project.grantee().name(),
                grant.contractNumber(),
                grant.contractDate(),
                grant.isCancelled() ? grant.amount() : grant.amountInForce(),
                grant.cancellation()
                        .map(change -> new Cancelled(change.date(), change.reason()))
                        .orElse(null));
    }

    private static PartnersOf partners(Facts facts) {
        return new PartnersOf(
                facts.project().grantee().name(),
                facts.project().title(),
                facts.told().partners().stream()
                        .map(one -> new Partner(one.name(), one.head(), one.contact(), one.address(), one.foreign()))
                        .toList());
    }
}
