package kz.esep.plan;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import kz.esep.language.Wording;
import org.jspecify.annotations.Nullable;

/**
 * The grant contract and what became of it; null means that the document gives nothing.
 *
 * @param type for example short-term
 * @param announced the sum that the competition announced, in tenge; the contract may be for less
 * @param amount the whole sum in tenge as the contract was signed; {@link #amountInForce} is what holds now
 * @param changes by supplementary agreements, in the order of their dates
 */
public record Grant(
        @Nullable Wording operator,
        @Nullable Wording customer,
        @Nullable String contractNumber,
        @Nullable LocalDate contractDate,
        @Nullable Wording field,
        @Nullable Wording priority,
        @Nullable Wording type,
        @Nullable BigDecimal announced,
        @Nullable BigDecimal amount,
        List<ContractChange> changes) {

    public Grant {
        // One that was stored before contracts could change has no changes.
        changes = changes == null
                ? List.of()
                : changes.stream()
                        .sorted(Comparator.comparing(ContractChange::date))
                        .toList();
    }

    /** A contract that nobody has changed. */
    public Grant(
            @Nullable Wording operator,
            @Nullable Wording customer,
            @Nullable String contractNumber,
            @Nullable LocalDate contractDate,
            @Nullable Wording field,
            @Nullable Wording priority,
            @Nullable BigDecimal amount) {
        this(operator, customer, contractNumber, contractDate, field, priority, null, null, amount, List.of());
    }

    /** The whole sum in tenge as the last change has left it, null where neither contract nor change gives one. */
    public @Nullable BigDecimal amountInForce() {
        return changes.reversed().stream()
                .flatMap(change -> Stream.ofNullable(change.amount()))
                .findFirst()
                .orElse(amount);
    }

    /** The change that ended the contract. */
    public Optional<ContractChange> cancellation() {
        return changes.stream().filter(ContractChange::cancels).findFirst();
    }

    public boolean isCancelled() {
        return cancellation().isPresent();
    }

    /** The same grant with other changes. */
    public Grant changed(List<ContractChange> next) {
        return new Grant(
                operator, customer, contractNumber, contractDate, field, priority, type, announced, amount, next);
    }

    /** Whether the changes would have a contract end before it starts. */
    public boolean endsBeforeItStarts(Period signed) {
        var start = last(changes.stream().flatMap(change -> Stream.ofNullable(change.start())))
                .orElse(signed.start());
        var end = last(changes.stream().flatMap(change -> Stream.ofNullable(change.end())))
                .orElse(signed.end());
        return start != null && end != null && end.isBefore(start);
    }

    /** The period of a contract as the changes have left it. The words of the contract go with its dates. */
    Period inForce(Period signed) {
        var start = last(changes.stream().flatMap(change -> Stream.ofNullable(change.start())));
        var end = last(changes.stream().flatMap(change -> Stream.ofNullable(change.end())));
        if (start.isEmpty() && end.isEmpty()) {
            return signed;
        }
        return new Period(start.orElse(signed.start()), end.orElse(signed.end()), null, false);
    }

    private static Optional<LocalDate> last(Stream<LocalDate> days) {
        return days.reduce((earlier, later) -> later);
    }
}
