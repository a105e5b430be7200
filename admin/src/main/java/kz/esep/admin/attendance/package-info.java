/** Who came: the three tables of a project, a period or an entry, lists of names, and sheets to print. */
@NullMarked
package kz.esep.admin.attendance;

import org.jspecify.annotations.NullMarked;
