/** The official description of the Bot API, and the check of a request against it. */
@NullMarked
package kz.esep.local.telegram.description;

import org.jspecify.annotations.NullMarked;
