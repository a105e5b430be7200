package kz.esep.facts;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import kz.esep.attendance.Kind;
import kz.esep.call.Programme;
import kz.esep.facts.ProgrammeFacts.Amount;
import kz.esep.facts.ProgrammeFacts.Deed;
import kz.esep.facts.ProgrammeFacts.Money;
import kz.esep.facts.ProgrammeFacts.SmallProject;
import kz.esep.language.Language;
import kz.esep.language.Wording;
import kz.esep.plan.Basis;
import kz.esep.plan.KnownPlace;
import org.jspecify.annotations.Nullable;

/** One small project of a programme out of its record and its card. */
final class LoggedSmallProject {

    /** Bases that count what was done; the others count people, files and links, which have columns of their own. */
    private static final Set<Basis> OF_DEEDS =
            EnumSet.of(Basis.ASKED, Basis.LATEST, Basis.MANUAL, Basis.ENTRIES, Basis.PLACES, Basis.DISTRICTS);

    private final Facts facts;

    private LoggedSmallProject(Facts facts) {
        this.facts = facts;
    }

    /**
     * A project is completed when it is closed or its period is over.
     *
     * @param currency of the programme
     */
    static SmallProject of(Facts facts, String currency, LocalDate today) {
        return new LoggedSmallProject(facts).told(currency, today);
    }

    private SmallProject told(String currency, LocalDate today) {
        var project = facts.project();
        var end = project.periodInForce().end();
        var told = facts.told();
        return new SmallProject(
                project.title(),
                project.grantee().name(),
                told.brief().label(),
                places(),
                project.isClosed() || (end != null && end.isBefore(today)),
                budget(currency),
                Optional.ofNullable(told.brief().beneficiaries())
                        .map(BigDecimal::valueOf)
                        .orElse(null),
                deeds(),
                told.narrative("achieved").orElse(null),
                told.story() == null ? null : told.story().quote(),
                ResultCounts.of(facts));
    }

    /** The sum that the programme announces, else that of the contract, which is in tenge. */
    private @Nullable Money budget(String currency) {
        var announced = facts.told().brief().budget();
        if (announced != null) {
            return new Money(announced, currency);
        }
        var signed = facts.project().grant().amountInForce();
        return signed == null ? null : new Money(signed, Programme.TENGE);
    }

    private List<Wording> places() {
        return facts.activities().stream()
                .flatMap(activity -> activity.places().stream().map(name -> place(name, activity)))
                .distinct()
                .toList();
    }

    /** A place by the name that the plan or the project's list of places has for it, which may be translated. */
    private Wording place(String name, ActivityFacts activity) {
        var planned = activity.activity().places().stream().filter(place -> isCalled(place, name));
        var known = facts.project().places().stream()
                .filter(place -> place.isCalled(name))
                .map(KnownPlace::name);
        return Stream.concat(planned, known)
                .findFirst()
                .orElseGet(() -> Wording.of(facts.project().language(), name));
    }

    private static boolean isCalled(Wording place, String name) {
        return Stream.of(Language.values())
                .anyMatch(language -> place.translation(language)
                        .filter(name::equalsIgnoreCase)
                        .isPresent());
    }

    private List<Deed> deeds() {
        return facts.activities().stream()
                .filter(activity -> !facts.accounts(activity.activity()).isEmpty())
                .map(this::deed)
                .toList();
    }

    private Deed deed(ActivityFacts activity) {
        return new Deed(
                activity.activity().title(),
                Optional.ofNullable(activity.participants())
                        .flatMap(Figure::value)
                        .orElse(null),
                others(facts.accounts(activity.activity())),
                activity.indicators().stream()
                        .filter(one -> OF_DEEDS.contains(one.indicator().basis()))
                        .flatMap(LoggedSmallProject::amount)
                        .toList());
    }

    private static Map<Kind, Integer> others(List<Account> accounts) {
        var counted = new EnumMap<Kind, Integer>(Kind.class);
        accounts.stream()
                .flatMap(one -> Stream.ofNullable(one.happening().attendance()))
                .forEach(people ->
                        people.others().forEach((kind, count) -> counted.merge(kind, count.value(), Integer::sum)));
        return counted;
    }

    /** The number of an indicator under its unit; a compound figure and a share are no amount of anything. */
    private static Stream<Amount> amount(IndicatorFact one) {
        return Stream.ofNullable(one.fact())
                .filter(fact -> fact.parts().size() == 1 && fact.respondents() == null)
                .map(fact -> new Amount(
                        fact.parts().getFirst(),
                        Optional.ofNullable(one.indicator().unit())
                                .orElse(one.indicator().name())));
    }
}
