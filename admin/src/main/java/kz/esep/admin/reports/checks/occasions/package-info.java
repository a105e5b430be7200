/** When, where and with how many people activities happened: what is missing, too wide or outside the project. */
@NullMarked
package kz.esep.admin.reports.checks.occasions;

import org.jspecify.annotations.NullMarked;
