/** How far the plan is kept: what is asked as evidence, what is missing, and why something stands apart from the plan. */
@NullMarked
package kz.esep.admin.progress;

import org.jspecify.annotations.NullMarked;
