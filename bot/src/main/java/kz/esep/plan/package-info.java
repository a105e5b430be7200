/** What the contract promises: projects, tasks, activities and indicators. */
@NullMarked
package kz.esep.plan;

import org.jspecify.annotations.NullMarked;
