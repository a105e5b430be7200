/** The form itself: fields left empty, numbers out of order, partners and remarks that do not fit. */
@NullMarked
package kz.esep.admin.reports.checks.fields;

import org.jspecify.annotations.NullMarked;
