/** What is due when, and the reminders that coordinators get in Telegram. */
@NullMarked
package kz.esep.admin.deadlines;

import org.jspecify.annotations.NullMarked;
