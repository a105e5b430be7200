/** The contact with Telegram as all processes know it together, and the alarm when it is lost. */
@NullMarked
package kz.esep.telegram.contact;

import org.jspecify.annotations.NullMarked;
