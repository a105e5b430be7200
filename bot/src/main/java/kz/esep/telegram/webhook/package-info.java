/** Receiving by webhook: Telegram posts each update to an address of ours. */
@NullMarked
package kz.esep.telegram.webhook;

import org.jspecify.annotations.NullMarked;
