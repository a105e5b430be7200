package kz.esep.admin.projects.proposal;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import kz.esep.admin.Cases;
import kz.esep.admin.projects.proposal.ContractTerms.Agreed;
import kz.esep.admin.projects.proposal.ContractTerms.Kind;
import kz.esep.admin.projects.proposal.ContractTerms.Term;
import kz.esep.language.Language;
import kz.esep.language.Wording;
import kz.esep.plan.ContractChange;
import kz.esep.plan.Grant;
import kz.esep.plan.Period;
import kz.esep.plan.Project;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** A contract of 1 000 000 tenge from March to October 2025. */
class ContractTermsTest {

    private static final LocalDate MARCH = LocalDate.of(2025, 3, 1);
    private static final LocalDate OCTOBER = LocalDate.of(2025, 10, 31);
    private static final LocalDate DECEMBER = LocalDate.of(2025, 12, 20);
    private static final BigDecimal MILLION = new BigDecimal("1000000");
    private static final BigDecimal MORE = new BigDecimal("1200000");

    private final Project present = project(MILLION, OCTOBER);

    @Test
    void whatATableDoesNotTellStays() {
        var terms = ContractTerms.of(present, project(null, null));
        assertThat(terms.differences()).isEmpty();
        assertThat(terms.agreed()).isNull();
        assertThat(PlanDifference.of(present, project(null, null)).next().grant())
                .isEqualTo(present.grant());
    }

    @Test
    void anotherSumAndAnotherEndNeedAnAgreement() {
        var difference = PlanDifference.of(present, project(MORE, DECEMBER));
        assertThat(difference.terms().agreed()).isEqualTo(new Agreed(MORE, null, DECEMBER));
        assertThat(difference.terms().differences())
                .containsExactly(new Term(Kind.SUM, MILLION, MORE), new Term(Kind.END, OCTOBER, DECEMBER));
        assertThat(difference.next().grant().amountInForce()).isEqualTo(MILLION);
        var agreement = new Agreement(false, "2025-08-15", "2", "Продление срока")
                .about(Objects.requireNonNull(difference.terms().agreed()), Language.RU)
                .orElseThrow();
        var next = difference.under(agreement, present);
        assertThat(next.version()).isEqualTo(present.version() + 1);
        assertThat(next.grant().amount()).isEqualTo(MILLION);
        assertThat(next.grant().amountInForce()).isEqualTo(MORE);
        assertThat(next.period()).isEqualTo(present.period());
        assertThat(next.periodInForce().end()).isEqualTo(DECEMBER);
        assertThat(ContractTerms.of(next, project(MORE, DECEMBER)).differences())
                .isEmpty();
    }

    @Test
    void anAgreementWithoutDateOrReasonIsNone() {
        var terms = new Agreed(MORE, null, null);
        assertThat(new Agreement(false, "", "2", "Причина").about(terms, Language.RU))
                .isEmpty();
        assertThat(new Agreement(false, "15.08.2025", "2", "Причина").about(terms, Language.RU))
                .isEmpty();
        assertThat(new Agreement(false, "2025-08-15", "2", "  ").about(terms, Language.RU))
                .isEmpty();
    }

    @Test
    void theContractAsItWasSignedChangesNothingBack() {
        var extended = with(present, change("k1", MORE, DECEMBER));
        assertThat(ContractTerms.of(extended, project(MILLION, OCTOBER)).differences())
                .isEmpty();
    }

    @Test
    void agreementsOfTheFileComeWithIt() {
        var extended = with(project(MILLION, OCTOBER), change("k1", MORE, DECEMBER));
        var terms = ContractTerms.of(present, extended);
        assertThat(terms.agreed()).isNull();
        assertThat(terms.grant().changes()).extracting(ContractChange::key).containsExactly("k1");
        assertThat(terms.differences()).containsExactly(new Term(Kind.AGREEMENT, null, "Продление"));
        var again = with(present, change("k0", null, null));
        assertThat(ContractTerms.of(again, extended).grant().changes())
                .extracting(ContractChange::key)
                .containsExactlyInAnyOrder("k0", "k1");
    }

    @Test
    void agreementsThatWouldEndItBeforeItStartsAreNotTaken() {
        var early = with(present, change("k1", null, LocalDate.of(2025, 4, 1)));
        var late = project(null, null)
                .change()
                .grant(grant(null)
                        .changed(List.of(new ContractChange(
                                "k2",
                                LocalDate.of(2025, 3, 20),
                                null,
                                Wording.of(Language.RU, "Перенос"),
                                null,
                                LocalDate.of(2025, 6, 1),
                                null,
                                false))))
                .made();
        var terms = ContractTerms.of(early, late);
        assertThat(terms.crossed()).isTrue();
        assertThat(terms.grant().changes()).extracting(ContractChange::key).containsExactly("k1");
    }

    @Test
    void whatNobodyHasToldIsFilledIn() {
        var empty = project(null, null)
                .change()
                .period(new Period(null, null, null, false))
                .made();
        var difference = PlanDifference.of(empty, present);
        assertThat(difference.terms().agreed()).isNull();
        assertThat(difference.next().grant().amount()).isEqualTo(MILLION);
        assertThat(difference.next().period()).isEqualTo(present.period());
    }

    private static Project with(Project project, ContractChange change) {
        return project.with(project.grant().changed(List.of(change)));
    }

    private static ContractChange change(String key, @Nullable BigDecimal amount, @Nullable LocalDate end) {
        return new ContractChange(
                key, LocalDate.of(2025, 8, 15), "1", Wording.of(Language.RU, "Продление"), amount, null, end, false);
    }

    private static Project project(@Nullable BigDecimal amount, @Nullable LocalDate end) {
        return Cases.declared(Cases.ZHETISU)
                .project()
                .change()
                .grant(grant(amount))
                .period(new Period(end == null ? null : MARCH, end, null, false))
                .made();
    }

    private static Grant grant(@Nullable BigDecimal amount) {
        return new Grant(null, null, null, null, null, null, amount);
    }
}
