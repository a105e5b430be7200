/** The only user of the Telegram library: who the bot is, and how requests are made. */
@NullMarked
package kz.esep.telegram;

import org.jspecify.annotations.NullMarked;
