/** Thirty simulated volunteers at once, and what the bot makes of them while it is killed again and again. */
@NullMarked
package kz.esep.whole.crowd;

import org.jspecify.annotations.NullMarked;
