/** The local Telegram: a Bot API server and a chat page on loopback, for trying Esep and for its tests. */
@NullMarked
package kz.esep.local.telegram;

import org.jspecify.annotations.NullMarked;
