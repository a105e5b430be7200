/** Tests of the bot as a whole: the real application, the real library, the local Telegram, the embedded database. */
@NullMarked
package kz.esep.whole;

import org.jspecify.annotations.NullMarked;
