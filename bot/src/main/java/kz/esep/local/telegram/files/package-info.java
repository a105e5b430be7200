/** Files that were sent: kept as plain files, photos scaled as Telegram scales them. */
@NullMarked
package kz.esep.local.telegram.files;

import org.jspecify.annotations.NullMarked;
