/** Entries afterwards: the list, one opened, its history, more evidence for it, taking it back. */
@NullMarked
package kz.esep.dialogues.entries;

import org.jspecify.annotations.NullMarked;
