/** Papers that are compiled when they are asked for: about one activity or entry, and about a call. */
@NullMarked
package kz.esep.admin.papers;

import org.jspecify.annotations.NullMarked;
