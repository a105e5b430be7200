/** The first page: all projects at a glance. */
@NullMarked
package kz.esep.admin.dashboard;

import org.jspecify.annotations.NullMarked;
