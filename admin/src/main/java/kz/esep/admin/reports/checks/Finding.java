package kz.esep.admin.reports.checks;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import kz.esep.language.Phrase;

/**
 * Something that is wrong in a report.
 *
 * @param code the stable name of the kind of mistake
 * @param where {@code statistics.status}, {@code activities.t2a4}, {@code indicators.t2a4i1} and the like
 * @param message says the place, the figures and what to do
 * @param figures the numbers that the message speaks of, by stable names and in its order
 */
public record Finding(String code, Severity severity, String where, Phrase message, Map<String, BigDecimal> figures) {

    public Finding {
        figures = Collections.unmodifiableMap(new LinkedHashMap<>(figures));
    }

    /** The same for the same mistake at the same place, whatever its figures are; other links or texts make another. */
    public String identity() {
        var rest = new TreeMap<>(message.arguments());
        rest.keySet().removeAll(figures.keySet());
        return String.join("|", code, where, message.key(), steady(rest));
    }

    /** The same mistake, its place being one of a larger whole. */
    public Finding within(String whole) {
        return new Finding(code, severity, whole + "." + where, message, figures);
    }

    /** The figures as text: equal exactly when the numbers are, however they are scaled. */
    public String fingerprint() {
        var plain = new TreeMap<String, String>();
        figures.forEach(
                (name, value) -> plain.put(name, value.stripTrailingZeros().toPlainString()));
        return plain.toString();
    }

    /** In the order of the names, which maps of phrases do not keep from one start to the next. */
    private static String steady(Map<String, Object> arguments) {
        var text = new StringBuilder();
        new TreeMap<>(arguments)
                .forEach((name, value) -> text.append(name)
                        .append('=')
                        .append(
                                value instanceof Phrase phrase
                                        ? phrase.key() + "(" + steady(phrase.arguments()) + ")"
                                        : value)
                        .append(';'));
        return text.toString();
    }
}
