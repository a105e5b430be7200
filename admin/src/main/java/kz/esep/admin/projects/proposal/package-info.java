/** A plan that was brought for a project and waits to be looked at, corrected and taken over. */
@NullMarked
package kz.esep.admin.projects.proposal;

import org.jspecify.annotations.NullMarked;
