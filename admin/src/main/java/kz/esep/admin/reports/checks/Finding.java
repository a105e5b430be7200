package kz.esep.admin.reports.checks;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import kz.esep.language.Phrase;

/**
 * Something that is wrong in a report.
 *
 * @param code the stable name of the kind of mistake
 * @param where {@code statistics.status}, {@code activities.t2a4}, {@code indicators.t2a4i1} and the like
 * @param figures the numbers that the message speaks of, by stable names and in its order
 */
public record Finding(String code, Severity severity, String where, Phrase message, Map<String, BigDecimal> figures) {

    public Finding {
        figures = Collections.unmodifiableMap(new LinkedHashMap<>(figures));
    }

    /** A finding whose message says its figures by their names, beside further arguments. */
    static Finding of(
            String code, Severity severity, String where, Map<String, BigDecimal> figures, Object... namesAndValues) {
        var arguments = new LinkedHashMap<String, Object>(figures);
        arguments.putAll(Phrase.of(code, namesAndValues).arguments());
        return new Finding(code, severity, where, new Phrase("findings." + code, arguments), figures);
    }
}
