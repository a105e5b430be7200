/** The evidence pack: the originals behind a draft in one ZIP that anybody can verify. */
@NullMarked
package kz.esep.admin.reports.pack;

import org.jspecify.annotations.NullMarked;
