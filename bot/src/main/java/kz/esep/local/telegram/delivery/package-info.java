/** How updates reach a bot: held polls and webhooks. */
@NullMarked
package kz.esep.local.telegram.delivery;

import org.jspecify.annotations.NullMarked;
