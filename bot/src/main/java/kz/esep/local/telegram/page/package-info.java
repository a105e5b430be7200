/** The chat page and its static parts. */
@NullMarked
package kz.esep.local.telegram.page;

import org.jspecify.annotations.NullMarked;
