/** Who may enter the back office: operators, their passwords, signing in and its limits. */
@NullMarked
package kz.esep.admin.access;

import org.jspecify.annotations.NullMarked;
