/** Reads filled Word documents: as pages of the web and of PDF, as passages to compare, and for what people wrote. */
@NullMarked
package kz.esep.admin.reports.paper;

import org.jspecify.annotations.NullMarked;
