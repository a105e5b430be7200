/** Photos, videos, documents and publications that prove an entry. */
@NullMarked
package kz.esep.evidence;

import org.jspecify.annotations.NullMarked;
