/** What stands in the official forms: plain values made of facts, ready to be filled into templates. */
@NullMarked
package kz.esep.admin.reports.forms;

import org.jspecify.annotations.NullMarked;
