/** Fills the values of forms into their templates: the only user of the libraries for documents. */
@NullMarked
package kz.esep.admin.reports.filling;

import org.jspecify.annotations.NullMarked;
