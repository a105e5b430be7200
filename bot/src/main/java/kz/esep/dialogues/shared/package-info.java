/** What dialogues have in common: who may do what, which project is meant, and the ways from one to another. */
@NullMarked
package kz.esep.dialogues.shared;

import org.jspecify.annotations.NullMarked;
