package kz.esep.plan.reading;

import java.math.BigDecimal;
import java.util.List;
import kz.esep.plan.Quantity.Comparator;
import org.jspecify.annotations.Nullable;

/**
 * One number of a plan's text with what stands around it.
 *
 * @param link how it is joined to the one before
 * @param bound how it is meant, null where nothing says so
 * @param unit what is counted, the words behind the number
 * @param rest the words behind the unit
 * @param cross what the number has to be multiplied with, null for none
 */
record Piece(
        Link link,
        BigDecimal value,
        @Nullable BigDecimal max,
        @Nullable Comparator bound,
        boolean percent,
        List<String> unit,
        List<String> rest,
        @Nullable BigDecimal cross) {

    enum Link {
        FIRST,
        SLASH,
        /** A comma, «и», «және», a plus, a dash between two things. */
        LIST,
        /** «по». */
        EACH,
        /** Nothing in between. */
        DIRECT
    }

    /** The first word of the unit, folded; empty for none. */
    String noun() {
        return unit.isEmpty() ? "" : Folded.of(unit.getFirst());
    }

    @Nullable
    String unitText() {
        return percent ? "%" : unit.isEmpty() ? null : String.join(" ", unit);
    }
}
