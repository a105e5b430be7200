package kz.esep.plan.reading;

import java.util.EnumMap;
import java.util.Map;
import java.util.stream.Collectors;
import kz.esep.plan.Quantity;
import kz.esep.plan.Quantity.Comparator;
import kz.esep.plan.Quantity.Part;
import kz.esep.plan.Quantity.UnitKind;

/** A quantity in one line of a table: {@code >= 5 фото + 1 видео per MEETING (встречи)}. */
final class InShort {

    private static final Map<Comparator, String> SIGNS = new EnumMap<>(Map.of(
            Comparator.AT_LEAST, ">= ",
            Comparator.AT_MOST, "<= ",
            Comparator.EXACTLY, "= ",
            Comparator.ABOUT, "~ ",
            Comparator.NONE, ""));

    private InShort() {}

    static String of(Quantity quantity) {
        if (quantity.isText()) {
            return "text";
        }
        var line = new StringBuilder(SIGNS.get(quantity.comparator()));
        line.append(quantity.parts().stream().map(InShort::part).collect(Collectors.joining(" + ")));
        if (quantity.unitKind() != UnitKind.COUNT) {
            line.append(" as ").append(quantity.unitKind());
        }
        var scope = quantity.scope();
        if (scope != null) {
            line.append(" per ").append(scope.per()).append(" (").append(scope.words());
            line.append(scope.count() == null ? ")" : ": " + scope.count() + ")");
        }
        if (quantity.each() != null) {
            line.append(" each ")
                    .append(quantity.each().amount())
                    .append(" ")
                    .append(quantity.each().currency());
        }
        if (quantity.qualifier() != null) {
            line.append(" | ").append(quantity.qualifier());
        }
        return line.toString();
    }

    private static String part(Part part) {
        return part.value()
                + (part.max() == null ? "" : ".." + part.max())
                + (part.unit() == null ? "" : " " + part.unit())
                + (part.label() == null ? "" : " [" + part.label() + "]");
    }
}
