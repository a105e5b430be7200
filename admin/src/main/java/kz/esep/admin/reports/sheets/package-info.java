/** Tables for a spreadsheet: annexes of a report as XLSX and CSV. */
@NullMarked
package kz.esep.admin.reports.sheets;

import org.jspecify.annotations.NullMarked;
