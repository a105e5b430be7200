/** Measures reports and packs on large projects; figures and commands stand in {@code docs/performance.md}. */
@NullMarked
package kz.esep.admin.speed;

import org.jspecify.annotations.NullMarked;
