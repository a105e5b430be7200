package kz.esep.facts;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import kz.esep.language.Language;
import kz.esep.language.Wording;
import org.jspecify.annotations.Nullable;

/**
 * Everything that the grant operator's annual report to one customer is made of: what was announced, which contracts
 * came of it, and the facts of the projects. Source: points 1 to 13 of that form.
 *
 * @param language the language that the record was written in
 * @param operator null where nobody has told
 * @param place where the report is signed, null where nobody has told
 * @param announced when the competition was announced, null where nobody has told
 * @param links where it was announced, in the order in which they are printed
 * @param closing the last day of applications, null where nobody has told
 * @param priorities with announced sums, never contract sums
 * @param contracts every contract that was signed, cancelled ones too
 * @param extraBudget raised from other sources, in tenge; null where nobody has told, zero where nothing was raised
 * @param partnersOf the partners by project, in the order of the contracts
 * @param signatories in the order in which they sign
 * @param conclusions of point 11
 * @param recommendations of point 11
 * @param projects the facts of those that were carried out, in the order of the report
 */
public record CallFacts(
        Facts.Origin origin,
        Language language,
        int year,
        Wording customer,
        @Nullable Wording operator,
        @Nullable Wording place,
        @Nullable LocalDate announced,
        List<String> links,
        @Nullable LocalDate closing,
        List<Priority> priorities,
        List<Contract> contracts,
        @Nullable BigDecimal extraBudget,
        List<PartnersOf> partnersOf,
        List<Signatory> signatories,
        @Nullable Wording conclusions,
        @Nullable Wording recommendations,
        List<Facts> projects) {

    public CallFacts {
        links = List.copyOf(links);
        priorities = List.copyOf(priorities);
        contracts = List.copyOf(contracts);
        partnersOf = List.copyOf(partnersOf);
        signatories = List.copyOf(signatories);
        projects = List.copyOf(projects);
    }

    /**
     * A priority direction as it was announced.
     *
     * @param sum announced for all of its grants, in tenge
     */
    public record Priority(
            Wording name, int grants, @Nullable BigDecimal sum) {}

    /**
     * A contract about one grant.
     *
     * @param term the kind of grant, for example short-term
     * @param amount the sum of the contract, in tenge
     * @param cancelled null while it is in force
     */
    public record Contract(
            @Nullable Wording field,
            @Nullable Wording priority,
            @Nullable Wording term,
            @Nullable Wording grantee,
            @Nullable String number,
            @Nullable LocalDate date,
            @Nullable BigDecimal amount,
            @Nullable Cancelled cancelled) {
        public boolean isCancelled() {
            return cancelled != null;
        }
    }

    /** That a contract was ended, and when and why where somebody has told. */
    public record Cancelled(
            @Nullable LocalDate on, @Nullable Wording reason) {}

    /** The partners of one project. */
    public record PartnersOf(
            @Nullable Wording grantee, @Nullable Wording project, List<Partner> partners) {
        public PartnersOf {
            partners = List.copyOf(partners);
        }
    }

    /** @param foreign whether it is an international or foreign organisation */
    public record Partner(
            @Nullable Wording name,
            @Nullable String head,
            @Nullable String contact,
            @Nullable Wording address,
            boolean foreign) {}

    /** @param name personal data that the form prints */
    public record Signatory(Wording post, @Nullable String name) {}

    /** How many grants were announced. */
    public int announcedGrants() {
        return priorities.stream().mapToInt(Priority::grants).sum();
    }

    /** Announced in all, in tenge; empty where the sum of a priority is not known. */
    public Optional<BigDecimal> announcedSum() {
        return sum(priorities.stream().map(Priority::sum).toList());
    }

    public List<Contract> inForce() {
        return contracts.stream().filter(contract -> !contract.isCancelled()).toList();
    }

    public List<Contract> cancelled() {
        return contracts.stream().filter(Contract::isCancelled).toList();
    }

    /** The sum of contracts in tenge; empty where one of them is not known. */
    public static Optional<BigDecimal> sumOf(List<Contract> contracts) {
        return sum(contracts.stream().map(Contract::amount).toList());
    }

    private static Optional<BigDecimal> sum(List<? extends @Nullable BigDecimal> amounts) {
        var sum = BigDecimal.ZERO;
        for (var amount : amounts) {
            if (amount == null) {
                return Optional.empty();
            }
            sum = sum.add(amount);
        }
        return amounts.isEmpty() ? Optional.empty() : Optional.of(sum);
    }
}
