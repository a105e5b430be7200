package kz.esep.card;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import kz.esep.language.Wording;
import org.jspecify.annotations.Nullable;

/**
 * What the money of the grant goes into, in tenge. Source: rows 6 to 8 of the socio-economic table.
 *
 * @param payroll the wages of the project
 * @param taxes social tax, social contributions and health insurance of the staff
 * @param purchases goods and services, one line each; their sums are row 8
 */
public record Spending(Line payroll, Line taxes, List<Purchase> purchases) {

    public Spending {
        purchases = List.copyOf(purchases);
        Keys.requireDifferent(purchases.stream().map(Purchase::key));
    }

    public static Spending nothing() {
        return new Spending(Line.empty(), Line.empty(), List.of());
    }

    /** Planned for all purchases; empty where no line has a plan. */
    public Optional<BigDecimal> plannedPurchases() {
        return sum(purchases.stream().flatMap(one -> Stream.ofNullable(one.plan())));
    }

    /** Spent on all purchases; empty where no line tells. */
    public Optional<BigDecimal> madePurchases() {
        return sum(purchases.stream().flatMap(one -> Stream.ofNullable(one.fact())));
    }

    /** Payroll, taxes and purchases as planned; empty where nothing of it is given. */
    public Optional<BigDecimal> planned() {
        return sum(Stream.of(
                        Stream.ofNullable(payroll.plan()), Stream.ofNullable(taxes.plan()), plannedPurchases().stream())
                .flatMap(one -> one));
    }

    /** Payroll, taxes and purchases as spent; empty where nothing of it is given. */
    public Optional<BigDecimal> spent() {
        return sum(
                Stream.of(Stream.ofNullable(payroll.fact()), Stream.ofNullable(taxes.fact()), madePurchases().stream())
                        .flatMap(one -> one));
    }

    private static Optional<BigDecimal> sum(Stream<BigDecimal> amounts) {
        return amounts.reduce(BigDecimal::add);
    }

    /** @param note for example why there is none */
    public record Line(
            @Nullable BigDecimal plan,
            @Nullable BigDecimal fact,
            @Nullable Wording note) {
        public Line {
            Keys.requireNotNegative(plan);
            Keys.requireNotNegative(fact);
        }

        public static Line empty() {
            return new Line(null, null, null);
        }
    }

    public record Purchase(
            String key,
            Wording what,
            @Nullable BigDecimal plan,
            @Nullable BigDecimal fact) {
        public Purchase {
            Keys.requireNotNegative(plan);
            Keys.requireNotNegative(fact);
        }
    }
}
