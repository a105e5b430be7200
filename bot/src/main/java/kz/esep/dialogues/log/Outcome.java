package kz.esep.dialogues.log;

import java.util.ArrayList;
import java.util.List;
import kz.esep.dialogue.steps.NumberStep.Amount;
import kz.esep.journal.Measure;
import kz.esep.plan.IndicatorId;
import org.jspecify.annotations.Nullable;

/**
 * What came of it.
 *
 * @param measures the numbers that were asked; one that is missing was not measured, which is not zero
 * @param result the short-term result in the author's words
 * @param led who led it, and partners
 */
record Outcome(
        List<Measure> measures,
        @Nullable String result,
        @Nullable String led) {

    static final Outcome UNTOLD = new Outcome(List.of(), null, null);

    Outcome {
        measures = List.copyOf(measures);
    }

    @Nullable
    Amount measured(IndicatorId indicator) {
        return measures.stream()
                .filter(measure -> measure.indicator().equals(indicator))
                .map(measure -> new Amount(measure.value(), measure.comparator()))
                .findFirst()
                .orElse(null);
    }

    Outcome measuring(IndicatorId indicator, @Nullable Amount amount) {
        var all = new ArrayList<Measure>();
        measures.stream()
                .filter(measure -> !measure.indicator().equals(indicator))
                .forEach(all::add);
        if (amount != null) {
            all.add(new Measure(indicator, amount.value(), amount.comparator()));
        }
        return new Outcome(all, result, led);
    }

    /** The measures belong to the activity; the words stay whatever it was. */
    Outcome withoutMeasures() {
        return new Outcome(List.of(), result, led);
    }

    Outcome resulting(@Nullable String text) {
        return new Outcome(measures, text, led);
    }

    Outcome ledBy(@Nullable String text) {
        return new Outcome(measures, result, text);
    }
}
