package kz.esep.admin.reports.checks;

import java.util.stream.Stream;

/**
 * Looks for one kind of mistake. How to add one: {@code docs/adding-a-check.md}.
 *
 * @param <S> what it looks at: {@link kz.esep.facts.Facts} of a project, a consolidated report, a programme
 */
public interface Check<S> {

    /** The stable name of its findings, in capitals; its message is {@code findings.<code>}. */
    String code();

    /** What it finds, in the order of the report. A figure that nobody gave is never a mistake here. */
    Stream<Finding> in(S subject);
}
