/** How records become documents of MongoDB, and back. */
@NullMarked
package kz.esep.storage;

import org.jspecify.annotations.NullMarked;
