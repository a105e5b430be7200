/** What is due when. */
@NullMarked
package kz.esep.deadlines;

import org.jspecify.annotations.NullMarked;
