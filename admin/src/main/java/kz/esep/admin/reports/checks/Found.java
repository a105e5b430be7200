package kz.esep.admin.reports.checks;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import kz.esep.language.Phrase;

/** A finding in the making: {@code Found.error(code(), where).figure("total", total).finding()}. */
public final class Found {

    private final String code;
    private final Severity severity;
    private final String where;
    private final Map<String, BigDecimal> figures = new LinkedHashMap<>();
    private final Map<String, Object> words = new LinkedHashMap<>();
    private String key;

    private Found(String code, Severity severity, String where) {
        this.code = code;
        this.severity = severity;
        this.where = where;
        this.key = "findings." + code;
    }

    /** Two figures contradict each other whatever they mean. */
    public static Found error(String code, String where) {
        return new Found(code, Severity.ERROR, where);
    }

    /** A person has to look. */
    public static Found warning(String code, String where) {
        return new Found(code, Severity.WARNING, where);
    }

    /** One of several messages of a code: {@code findings.<code>.<variant>}. */
    public Found as(String variant) {
        key = "findings." + code + "." + variant;
        return this;
    }

    /** A number that the message says and that programs read. */
    public Found figure(String name, BigDecimal value) {
        figures.put(name, value);
        return this;
    }

    public Found figure(String name, long value) {
        return figure(name, BigDecimal.valueOf(value));
    }

    /** By how much two figures differ: programs read the sign, people are told the size. */
    public Found difference(BigDecimal difference) {
        words.put("difference", difference.abs());
        return figure("difference", difference);
    }

    /** Something that the message says and that is no figure: a text, a date, a wording, a phrase. */
    public Found with(String name, Object value) {
        words.put(name, value);
        return this;
    }

    public Finding finding() {
        var arguments = new LinkedHashMap<String, Object>(figures);
        arguments.putAll(words);
        return new Finding(code, severity, where, new Phrase(key, arguments), figures);
    }
}
