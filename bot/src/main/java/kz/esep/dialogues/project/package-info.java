/** Where a project stands: plan against fact, what is due, drafts of reports. */
@NullMarked
package kz.esep.dialogues.project;

import org.jspecify.annotations.NullMarked;
