/** Tests of the local Telegram, with the real Telegram library at the other end. */
@NullMarked
package kz.esep.local.telegram;

import org.jspecify.annotations.NullMarked;
