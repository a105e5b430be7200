/** A request of a bot: read from HTTP, checked against the description, answered or refused. */
@NullMarked
package kz.esep.local.telegram.call;

import org.jspecify.annotations.NullMarked;
