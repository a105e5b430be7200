/** The edge of the engine: loads what a batch of turns may look at and commits what they decided. */
@NullMarked
package kz.esep.conductor;

import org.jspecify.annotations.NullMarked;
