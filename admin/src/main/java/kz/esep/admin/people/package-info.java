/** Members of a project and the invitations that lead into it. */
@NullMarked
package kz.esep.admin.people;

import org.jspecify.annotations.NullMarked;
