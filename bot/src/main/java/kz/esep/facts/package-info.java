/** What happened in a project, figure by figure with what is behind it: the only thing forms and checks look at. */
@NullMarked
package kz.esep.facts;

import org.jspecify.annotations.NullMarked;
