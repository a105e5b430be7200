/** The dialogue engine: a pure function from a conversation and an incoming thing to a turn. */
@NullMarked
package kz.esep.dialogue;

import org.jspecify.annotations.NullMarked;
