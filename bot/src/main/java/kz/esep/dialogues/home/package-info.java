/** Joining, the screen where everything starts, and what people settle for themselves. */
@NullMarked
package kz.esep.dialogues.home;

import org.jspecify.annotations.NullMarked;
