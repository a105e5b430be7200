package kz.esep.plan;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A planned quantity. The text as written is always kept and printed; the typed parts exist only where they were read
 * without guessing. Source: official final report form, section 10 of its description.
 *
 * @param raw the text of the contract, as written
 * @param comparator how a fact compares with the value
 * @param unitKind what sort of thing is counted
 * @param parts the numbers: none for plain text, one for a plain quantity, several for a compound one such as {@code
 *     5/1} or for {@code 8 districts, 2 towns}
 * @param scope what the quantity is due for again and again, null where it is due once
 * @param each what each of the counted ones is worth ("10 grants of 200 000 tenge"), null where nothing is told
 * @param qualifier the words that narrow it ("in two languages"), null for none
 * @param approvals who has to agree to it
 */
public record Quantity(
        String raw,
        Comparator comparator,
        UnitKind unitKind,
        List<Part> parts,
        @Nullable Scope scope,
        @Nullable Each each,
        @Nullable String qualifier,
        Set<Approval> approvals) {

    public Quantity {
        parts = List.copyOf(parts);
        var sorted = EnumSet.noneOf(Approval.class);
        sorted.addAll(approvals);
        approvals = Collections.unmodifiableSet(sorted);
        if (parts.isEmpty() != (unitKind == UnitKind.TEXT)) {
            throw new IllegalArgumentException("Only a text has no numbers: " + unitKind + " of " + parts.size());
        }
    }

    /** How a fact compares with a planned value. */
    public enum Comparator {
        AT_LEAST,
        AT_MOST,
        EXACTLY,
        ABOUT,
        NONE
    }

    /** What sort of thing is counted. */
    public enum UnitKind {
        COUNT,
        PERCENT,
        MONEY,
        /** Districts, towns, villages: the parts are added. */
        PLACE,
        /** Nothing that was read: a person decides. */
        TEXT
    }

    /** Who has to agree to a document before it counts. */
    public enum Approval {
        /** «согласованная с МИО»: the local executive body. */
        LOCAL_BODY,
        /** «согласованная с Заказчиком». */
        CUSTOMER
    }

    /**
     * One number.
     *
     * @param max the upper end of a range, null for a plain number
     * @param unit what is counted, as the text names it; null where it names nothing
     * @param label how it came about or what it is for ("10 × 2"), null for none
     */
    public record Part(
            BigDecimal value,
            @Nullable BigDecimal max,
            @Nullable String unit,
            @Nullable String label) {

        public Part {
            if (value.signum() < 0 || (max != null && max.compareTo(value) < 0)) {
                throw new IllegalArgumentException("No plan promises from " + value + " to " + max);
            }
        }

        public static Part of(BigDecimal value, @Nullable String unit) {
            return new Part(value, null, unit, null);
        }
    }

    /**
     * What a quantity is due for again and again.
     *
     * @param per what sort of thing that is
     * @param words those of the contract: "встречи"
     * @param base the indicator that says how many there are, null where none does
     * @param count how many there are, null where nobody knows
     */
    public record Scope(
            Per per,
            String words,
            @Nullable IndicatorId base,
            @Nullable BigDecimal count) {}

    /**
     * What each of the counted ones is worth.
     *
     * @param currency its ISO code
     */
    public record Each(BigDecimal amount, String currency) {}

    /** A text that no rule reads, or that nobody has read yet. */
    public static Quantity text(String raw) {
        return new Quantity(raw, Comparator.NONE, UnitKind.TEXT, List.of(), null, null, null, Set.of());
    }

    /** A plain number. */
    public static Quantity of(String raw, Comparator comparator, BigDecimal value) {
        return new Quantity(raw, comparator, UnitKind.COUNT, List.of(Part.of(value, null)), null, null, null, Set.of());
    }

    /**
     * A quantity whose numbers are known without their units.
     *
     * @param numbers those of a compound plan; where the value is their sum they are places
     */
    public static Quantity ofNumbers(
            String raw,
            Comparator comparator,
            BigDecimal value,
            @Nullable BigDecimal max,
            List<BigDecimal> numbers,
            @Nullable Scope scope,
            @Nullable String qualifier) {
        var sum = numbers.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        var places = numbers.size() > 1 && sum.compareTo(value) == 0;
        var parts = numbers.size() > 1
                ? numbers.stream().map(number -> Part.of(number, null)).toList()
                : List.of(new Part(value, max, null, null));
        var kind = places ? UnitKind.PLACE : UnitKind.COUNT;
        return new Quantity(raw, comparator, kind, parts, scope, null, qualifier, Set.of());
    }

    /** Whether nothing of it was read: only a person can say what it means. */
    public boolean isText() {
        return unitKind == UnitKind.TEXT;
    }

    /** The number: of places their sum, of a compound plan the first one; null for a text. */
    public @Nullable BigDecimal value() {
        return unitKind == UnitKind.PLACE
                ? parts.stream().map(Part::value).reduce(BigDecimal.ZERO, BigDecimal::add)
                : parts.stream().findFirst().map(Part::value).orElse(null);
    }

    /** The upper end of the range; null for what is no range. */
    public @Nullable BigDecimal max() {
        return parts.size() == 1 ? parts.getFirst().max() : null;
    }

    /** The numbers of a compound plan such as {@code 5/1}, each of which has a fact of its own; empty for others. */
    public List<BigDecimal> compound() {
        return unitKind == UnitKind.PLACE || parts.size() < 2
                ? List.of()
                : parts.stream().map(Part::value).toList();
    }

    /** The numbers that a fact is held against: those of a compound plan, else the one there is; none for a text. */
    public List<BigDecimal> numbers() {
        var value = value();
        return value == null || !compound().isEmpty() ? compound() : List.of(value);
    }

    /** How many there are of what it is due for: one where it is due once; empty where nobody knows. */
    public Optional<BigDecimal> times() {
        return scope == null ? Optional.of(BigDecimal.ONE) : Optional.ofNullable(scope.count());
    }

    /** Whether it is one number and nothing else, so that it can be said in another language. */
    public boolean isPlain() {
        return unitKind == UnitKind.COUNT
                && parts.size() == 1
                && max() == null
                && scope == null
                && each == null
                && qualifier == null;
    }

    /** The same, standing for another text. */
    public Quantity writtenAs(String text) {
        return new Quantity(text, comparator, unitKind, parts, scope, each, qualifier, approvals);
    }

    /** The same with a known number of what it is due for. */
    public Quantity due(Scope known) {
        return new Quantity(raw, comparator, unitKind, parts, known, each, qualifier, approvals);
    }

    /** What is promised for one of those that it is due for. */
    public Quantity forOne() {
        return new Quantity(raw, comparator, unitKind, parts, null, each, qualifier, approvals);
    }

    /** The same with more that have to agree. */
    public Quantity approvedBy(Set<Approval> more) {
        var all = EnumSet.noneOf(Approval.class);
        all.addAll(approvals);
        all.addAll(more);
        return new Quantity(raw, comparator, unitKind, parts, scope, each, qualifier, all);
    }
}
