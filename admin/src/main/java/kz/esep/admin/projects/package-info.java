/** Projects of the back office: project files, import, and what a published report declares. */
@NullMarked
package kz.esep.admin.projects;

import org.jspecify.annotations.NullMarked;
