/** The only user of the Telegram library: receiving, sending, downloading, command menus. */
@NullMarked
package kz.esep.telegram;

import org.jspecify.annotations.NullMarked;
