/** One file that holds a whole database, whatever kind of database it is. */
@NullMarked
package kz.esep.storage.backup;

import org.jspecify.annotations.NullMarked;
