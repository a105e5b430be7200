/** From an update of Telegram to what has arrived for a conversation; nothing is confirmed before it is kept. */
@NullMarked
package kz.esep.telegram.receiving;

import org.jspecify.annotations.NullMarked;
