/** Figures about people: the three tables, the head counts of activities, and what they say of each other. */
@NullMarked
package kz.esep.admin.reports.checks.statistics;

import org.jspecify.annotations.NullMarked;
