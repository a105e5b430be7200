/** Logging an activity, the main dialogue: its questions, its answers, and the entry that they become. */
@NullMarked
package kz.esep.dialogues.log;

import org.jspecify.annotations.NullMarked;
