/** What only a draft in one language and of one form can have: texts that are not translated, labels without a source. */
@NullMarked
package kz.esep.admin.reports.checks.draft;

import org.jspecify.annotations.NullMarked;
