package kz.esep.admin.reports.checks;

import java.util.Locale;

/** How much a finding matters. */
public enum Severity {
    /** Two figures of the report contradict each other whatever they mean. */
    ERROR,
    /** A person has to look: it may have a good reason. */
    WARNING;

    /** As written in the output of the command line: {@code error}, {@code warning}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
