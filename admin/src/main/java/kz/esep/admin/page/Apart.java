package kz.esep.admin.page;

import java.util.List;
import java.util.Map;
import kz.esep.facts.IndicatorFact;
import kz.esep.journal.EntryId;
import kz.esep.language.Numbers;

/**
 * An entry that breaks a norm which is due for every event, as pages name it.
 *
 * @param number "124"
 * @param fact what it gives, or what all entries of its place give; a dash where they give nothing
 */
public record Apart(String id, String number, String fact) {

    /** The entries of an indicator that break its norm, in order of time. */
    public static List<Apart> of(IndicatorFact fact, Map<EntryId, Integer> numbers, Texts t) {
        return fact.apart().stream()
                .flatMap(event -> event.entries().stream()
                        .map(entry -> new Apart(
                                entry.value(),
                                numbers.containsKey(entry) ? String.valueOf(numbers.get(entry)) : "–",
                                event.fact() == null
                                        ? "–"
                                        : Numbers.together(event.fact().parts(), t.language()))))
                .toList();
    }
}
