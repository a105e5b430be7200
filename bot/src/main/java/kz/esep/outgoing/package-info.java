/** What is to be sent to whom; how it is sent is told in {@code sending}. */
@NullMarked
package kz.esep.outgoing;

import org.jspecify.annotations.NullMarked;
