/** The file of an embedded database: what is in it, how it is kept, checked and compacted. */
@NullMarked
package kz.esep.local.database.store;

import org.jspecify.annotations.NullMarked;
