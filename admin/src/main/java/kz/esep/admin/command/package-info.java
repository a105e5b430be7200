/** The command line of the back office. */
@NullMarked
package kz.esep.admin.command;

import org.jspecify.annotations.NullMarked;
