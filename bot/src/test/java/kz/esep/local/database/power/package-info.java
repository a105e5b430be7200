/** What is left of the embedded database after a power cut: only what was forced to the disk is sure to be there. */
@NullMarked
package kz.esep.local.database.power;

import org.jspecify.annotations.NullMarked;
