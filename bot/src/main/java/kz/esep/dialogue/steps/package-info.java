/** Kinds of questions that dialogues are composed of: text, number, date, place, files, links, a choice, a review. */
@NullMarked
package kz.esep.dialogue.steps;

import org.jspecify.annotations.NullMarked;
