/** Carries messages to Telegram and fetches files from it. */
@NullMarked
package kz.esep.telegram.sending;

import org.jspecify.annotations.NullMarked;
