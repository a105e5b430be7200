package kz.esep.admin.projects.proposal;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import kz.esep.plan.ContractChange;
import kz.esep.plan.Grant;
import kz.esep.plan.Period;
import kz.esep.plan.Project;
import org.jspecify.annotations.Nullable;

/**
 * The sum and the days of a contract beside those that a new file tells. What nobody has told so far is filled in, and
 * the supplementary agreements of the file are added. Whatever differs besides from what is in force is a change of the
 * contract: it needs the date and the reason of an agreement. A file that tells the terms as they were signed is the old
 * contract and changes none.
 *
 * @param grant with what is filled in and added
 * @param period with what is filled in
 * @param agreed what a further agreement has to say, null where none is needed
 * @param crossed whether the agreements together would end the contract before it starts, so that none is added
 */
record ContractTerms(
        Grant grant,
        Period period,
        List<Term> differences,
        @Nullable Agreed agreed,
        boolean crossed) {

    ContractTerms {
        differences = List.copyOf(differences);
    }

    /** What a term is. */
    enum Kind {
        NUMBER,
        DATE,
        ANNOUNCED,
        SUM,
        START,
        END,
        AGREEMENT
    }

    /**
     * One term that will be different.
     *
     * @param before as it is: a text, a day or a sum in tenge; null for what nobody has told
     */
    record Term(Kind kind, @Nullable Object before, Object after) {}

    /** Null is what stays. */
    record Agreed(
            @Nullable BigDecimal amount,
            @Nullable LocalDate start,
            @Nullable LocalDate end) {}

    static ContractTerms of(Project present, Project proposed) {
        return new Comparison(present, proposed).terms();
    }

    private static final class Comparison {

        private final Project present;
        private final Project proposed;
        private final List<Term> found = new ArrayList<>();

        Comparison(Project present, Project proposed) {
            this.present = present;
            this.proposed = proposed;
        }

        ContractTerms terms() {
            var grant = filled(present.grant(), proposed.grant());
            var period = filled(present.period(), proposed.period());
            var added = added();
            var crossed = grant.changed(added).endsBeforeItStarts(period);
            var next = crossed ? grant : grant.changed(added);
            if (!crossed) {
                proposed.grant().changes().stream()
                        .filter(change -> !present.grant().changes().contains(change))
                        .forEach(change -> found.add(new Term(
                                Kind.AGREEMENT,
                                null,
                                change.reason().in(change.reason().original()))));
            }
            return new ContractTerms(next, period, found, agreed(next, period), crossed);
        }

        private Grant filled(Grant known, Grant told) {
            return new Grant(
                    known.operator(),
                    known.customer(),
                    other(Kind.NUMBER, known.contractNumber(), told.contractNumber()),
                    other(Kind.DATE, known.contractDate(), told.contractDate()),
                    known.field(),
                    known.priority(),
                    known.type() == null ? told.type() : known.type(),
                    other(Kind.ANNOUNCED, known.announced(), told.announced()),
                    known.amountInForce() == null ? other(Kind.SUM, null, told.amount()) : known.amount(),
                    known.changes());
        }

        private Period filled(Period known, Period told) {
            if (known.start() == null && known.end() == null && known.text() == null) {
                other(Kind.START, null, told.start());
                other(Kind.END, null, told.end());
                return told;
            }
            return known;
        }

        /** The agreements of both; of two with one key that of the file, which was written later. */
        private List<ContractChange> added() {
            var all = new ArrayList<>(present.grant().changes());
            for (var change : proposed.grant().changes()) {
                all.removeIf(known -> known.key().equals(change.key()));
                all.add(change);
            }
            return all;
        }

        private @Nullable Agreed agreed(Grant grant, Period period) {
            var now = present.change().grant(grant).period(period).made();
            var told = proposed.periodInForce();
            var amount = differing(
                    Kind.SUM,
                    grant.amountInForce(),
                    grant.amount(),
                    proposed.grant().amountInForce());
            var start = differing(Kind.START, now.periodInForce().start(), period.start(), told.start());
            var end = differing(Kind.END, now.periodInForce().end(), period.end(), told.end());
            return amount == null && start == null && end == null ? null : new Agreed(amount, start, end);
        }

        private <T> @Nullable T differing(Kind kind, @Nullable T inForce, @Nullable T signed, @Nullable T told) {
            if (told == null || isSame(told, inForce) || isSame(told, signed)) {
                return null;
            }
            found.add(new Term(kind, inForce, told));
            return told;
        }

        private <T> @Nullable T other(Kind kind, @Nullable T known, @Nullable T told) {
            if (told == null || isSame(told, known)) {
                return known;
            }
            found.add(new Term(kind, known, told));
            return told;
        }

        private static boolean isSame(Object one, @Nullable Object other) {
            return one instanceof BigDecimal sum && other instanceof BigDecimal known
                    ? sum.compareTo(known) == 0
                    : Objects.equals(one, other);
        }
    }
}
