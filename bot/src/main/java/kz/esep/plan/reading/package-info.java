/** Reads what contracts promise, in Kazakh and Russian: what cannot be read without guessing stays text. */
@NullMarked
package kz.esep.plan.reading;

import org.jspecify.annotations.NullMarked;
