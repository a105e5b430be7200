/** A whole project from the first message in the chat to the official report, with everything real in between. */
@NullMarked
package kz.esep.admin.endtoend;

import org.jspecify.annotations.NullMarked;
