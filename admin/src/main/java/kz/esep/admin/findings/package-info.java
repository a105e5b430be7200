/** The findings of a project before a draft goes out: where to mend them, and which of them were dismissed and why. */
@NullMarked
package kz.esep.admin.findings;

import org.jspecify.annotations.NullMarked;
