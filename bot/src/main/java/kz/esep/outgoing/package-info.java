/** What is to be sent to whom, at what pace, and what became of it. */
@NullMarked
package kz.esep.outgoing;

import org.jspecify.annotations.NullMarked;
