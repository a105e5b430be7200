/** One small class per dialogue that people have with the bot. */
@NullMarked
package kz.esep.dialogues;

import org.jspecify.annotations.NullMarked;
