/** Who was there: head counts, the three tables of the forms, lists of names and self check-in. */
@NullMarked
package kz.esep.attendance;

import org.jspecify.annotations.NullMarked;
