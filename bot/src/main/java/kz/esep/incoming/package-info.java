/** What can arrive from a chat. */
@NullMarked
package kz.esep.incoming;

import org.jspecify.annotations.NullMarked;
