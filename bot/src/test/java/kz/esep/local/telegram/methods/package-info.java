/** What the local Telegram refuses, for tests that send nothing. */
@NullMarked
package kz.esep.local.telegram.methods;

import org.jspecify.annotations.NullMarked;
