/** The question who was there: a number at once, or the tables, names and the photo of the list, one page each. */
@NullMarked
package kz.esep.dialogue.steps.people;

import org.jspecify.annotations.NullMarked;
