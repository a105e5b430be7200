/** Compiles the drafts that were asked for in a chat. */
@NullMarked
package kz.esep.admin.drafts;

import org.jspecify.annotations.NullMarked;
