/** Facts beside their plans: missed, exceeded, missing, copied or not measured at all. */
@NullMarked
package kz.esep.admin.reports.checks.plan;

import org.jspecify.annotations.NullMarked;
