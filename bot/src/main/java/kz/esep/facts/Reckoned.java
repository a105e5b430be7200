package kz.esep.facts;

import java.util.List;
import kz.esep.journal.EntryId;
import kz.esep.plan.Reckoning.Unit;
import org.jspecify.annotations.Nullable;

/**
 * How many participants were counted, in both units.
 *
 * @param unit what the figures of the report are: the unit that the project wants, or visits where different people
 *     cannot be told
 * @param wanted the unit that the project wants
 * @param visits the head counts, summed; null where nobody was counted
 * @param people different persons; null where somebody cannot be recognised
 * @param unregistered the entries whose head count no register proves, so that different people cannot be told
 */
public record Reckoned(
        Unit unit,
        Unit wanted,
        @Nullable Figure visits,
        @Nullable Figure people,
        List<EntryId> unregistered) {

    public Reckoned {
        unregistered = List.copyOf(unregistered);
        if (unit == Unit.PEOPLE && people == null) {
            throw new IllegalArgumentException("Different people that cannot be told are not printed");
        }
    }

    /** The figure in the unit of the report; null where nobody was counted. */
    public @Nullable Figure total() {
        return unit == Unit.PEOPLE ? people : visits;
    }
}
