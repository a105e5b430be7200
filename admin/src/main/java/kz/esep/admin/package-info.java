/** The back office: plan, review, drafts, deadlines and the command line. */
@NullMarked
package kz.esep.admin;

import org.jspecify.annotations.NullMarked;
