package kz.esep.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import kz.esep.language.Language;
import kz.esep.language.Wording;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class GrantTest {

    private static final Period SIGNED =
            new Period(LocalDate.of(2026, 3, 1), LocalDate.of(2026, 11, 30), "март – ноябрь 2026 года", true);

    private final Grant signed =
            new Grant(null, null, "7", LocalDate.of(2026, 3, 1), null, null, new BigDecimal("5000000"));

    @Test
    void holdsAsItWasSignedWhileNothingChangesIt() {
        assertThat(signed.amountInForce()).isEqualByComparingTo("5000000");
        assertThat(signed.inForce(SIGNED)).isEqualTo(SIGNED);
        assertThat(signed.isCancelled()).isFalse();
    }

    @Test
    void theLatestChangeOfASumHoldsWhateverTheOrderInWhichTheyWereEntered() {
        var changed = signed.changed(List.of(
                change("b", "2026-09-01", "4800000", null, null, false),
                change("a", "2026-05-01", "5100000", null, null, false)));
        assertThat(changed.amountInForce()).isEqualByComparingTo("4800000");
        assertThat(changed.amount()).isEqualByComparingTo("5000000");
    }

    @Test
    void aNewLastDayLeavesTheFirstOneAndTheSum() {
        var changed = signed.changed(List.of(change("a", "2026-10-01", null, null, "2026-12-15", false)));
        assertThat(changed.inForce(SIGNED))
                .isEqualTo(new Period(LocalDate.of(2026, 3, 1), LocalDate.of(2026, 12, 15), null, false));
        assertThat(changed.amountInForce()).isEqualByComparingTo("5000000");
    }

    @Test
    void knowsThatAndWhenItWasCancelled() {
        var changed = signed.changed(List.of(change("a", "2026-06-05", "0", null, null, true)));
        assertThat(changed.isCancelled()).isTrue();
        assertThat(changed.cancellation().orElseThrow().date()).isEqualTo(LocalDate.of(2026, 6, 5));
    }

    @Test
    void refusesAChangeThatWouldEndAPeriodBeforeItStarts() {
        var changed = signed.changed(List.of(change("a", "2026-10-01", null, null, "2026-02-01", false)));
        assertThatThrownBy(() -> changed.inForce(SIGNED)).isInstanceOf(IllegalArgumentException.class);
    }

    private static ContractChange change(
            String key,
            String date,
            @Nullable String amount,
            @Nullable String start,
            @Nullable String end,
            boolean cancels) {
        return new ContractChange(
                key,
                LocalDate.parse(date),
                "1",
                Wording.of(Language.RU, "по письму"),
                amount == null ? null : new BigDecimal(amount),
                start == null ? null : LocalDate.parse(start),
                end == null ? null : LocalDate.parse(end),
                cancels);
    }
}
