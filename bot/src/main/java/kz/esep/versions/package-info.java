/** Documents of which a stale writer is refused. */
@NullMarked
package kz.esep.versions;

import org.jspecify.annotations.NullMarked;
