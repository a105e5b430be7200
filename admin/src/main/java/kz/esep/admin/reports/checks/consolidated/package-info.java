/** The grant operator's report over several projects: its tables against each other and against the projects. */
@NullMarked
package kz.esep.admin.reports.checks.consolidated;

import org.jspecify.annotations.NullMarked;
