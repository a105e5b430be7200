/** Sums of money that do not add up, or stand in the wrong unit. */
@NullMarked
package kz.esep.admin.reports.checks.money;

import org.jspecify.annotations.NullMarked;
