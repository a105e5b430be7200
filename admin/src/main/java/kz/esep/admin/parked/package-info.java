/** What could not be handled and waits for an operator, and whether Telegram is heard of. */
@NullMarked
package kz.esep.admin.parked;

import org.jspecify.annotations.NullMarked;
