/** What the local Telegram remembers: persons, bots, chats, messages, updates, kept in one file. */
@NullMarked
package kz.esep.local.telegram.world;

import org.jspecify.annotations.NullMarked;
