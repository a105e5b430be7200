/** What the methods of the Bot API do. */
@NullMarked
package kz.esep.local.telegram.methods;

import org.jspecify.annotations.NullMarked;
