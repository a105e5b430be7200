/** Self check-in: a coordinator opens and tends it, participants are counted. */
@NullMarked
package kz.esep.dialogues.checkin;

import org.jspecify.annotations.NullMarked;
