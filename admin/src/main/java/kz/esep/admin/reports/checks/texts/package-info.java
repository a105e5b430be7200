/** What is wrong with the words of a report: repeated, in the future tense, in two alphabets, spelled in several ways. */
@NullMarked
package kz.esep.admin.reports.checks.texts;

import org.jspecify.annotations.NullMarked;
