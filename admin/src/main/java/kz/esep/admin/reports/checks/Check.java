package kz.esep.admin.reports.checks;

import java.util.stream.Stream;
import kz.esep.facts.Facts;

/** Looks for one kind of mistake. How to add one: {@code docs/adding-a-check.md}. */
public interface Check {

    /** The stable name of its findings, in capitals; its message is {@code findings.<code>}. */
    String code();

    /** What it finds, in the order of the report. A figure that nobody gave is never a mistake here. */
    Stream<Finding> in(Facts facts);
}
