/** The bots' side over HTTP, with its pacing and the faults a test may ask for. */
@NullMarked
package kz.esep.local.telegram.api;

import org.jspecify.annotations.NullMarked;
