/** Who takes part: persons, their roles in projects, invitations and consent. */
@NullMarked
package kz.esep.people;

import org.jspecify.annotations.NullMarked;
