/** Drafts of reports that were asked for in a chat and are compiled by the back office. */
@NullMarked
package kz.esep.drafts;

import org.jspecify.annotations.NullMarked;
