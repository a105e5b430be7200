/** What people write into the sections of a report, with every version. */
@NullMarked
package kz.esep.narratives;

import org.jspecify.annotations.NullMarked;
