/** Self check-in: codes that people scan to be counted once at an event, without an account being kept. */
@NullMarked
package kz.esep.checkin;

import org.jspecify.annotations.NullMarked;
