/** What becomes of an entry that was handed in: receipts for the author, cards and decisions of coordinators. */
@NullMarked
package kz.esep.dialogues.review;

import org.jspecify.annotations.NullMarked;
