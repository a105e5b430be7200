/** Questions after an event: the coordinator sets them, participants answer once, the results stand on a card. */
@NullMarked
package kz.esep.dialogues.survey;

import org.jspecify.annotations.NullMarked;
