/** Calls of the grant operator: what a customer ordered for a year, and the projects that came of it. */
@NullMarked
package kz.esep.call;

import org.jspecify.annotations.NullMarked;
