/** Evidence first: what was sent before anything was told, and where it most likely belongs. */
@NullMarked
package kz.esep.dialogues.gathered;

import org.jspecify.annotations.NullMarked;
