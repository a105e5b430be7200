/** Esep: from a message in Telegram to the official report of a state grant. */
@NullMarked
package kz.esep;

import org.jspecify.annotations.NullMarked;
