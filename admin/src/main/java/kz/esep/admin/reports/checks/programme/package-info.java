/** A programme of small projects: its results table against what is told of each of them. */
@NullMarked
package kz.esep.admin.reports.checks.programme;

import org.jspecify.annotations.NullMarked;
