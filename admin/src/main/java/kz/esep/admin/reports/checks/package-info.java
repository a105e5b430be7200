/** What is wrong in a report, found by looking at its facts: one class per finding. */
@NullMarked
package kz.esep.admin.reports.checks;

import org.jspecify.annotations.NullMarked;
