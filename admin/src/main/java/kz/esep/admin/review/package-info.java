/** Entries with everything behind them, and the decision to accept or return them. */
@NullMarked
package kz.esep.admin.review;

import org.jspecify.annotations.NullMarked;
