/** The whole of Esep in one process, for trying it out. */
@NullMarked
package kz.esep.admin.everything;

import org.jspecify.annotations.NullMarked;
