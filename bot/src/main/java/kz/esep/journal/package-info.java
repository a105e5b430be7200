/** What really happened: entries with their versions, states and figures. */
@NullMarked
package kz.esep.journal;

import org.jspecify.annotations.NullMarked;
