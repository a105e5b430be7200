/** The pages on which people write the sections of a report, and bring them back from Word. */
@NullMarked
package kz.esep.admin.narratives;

import org.jspecify.annotations.NullMarked;
