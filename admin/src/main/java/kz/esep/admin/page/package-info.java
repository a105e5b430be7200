/** What every page shares: the reader's language, its phrases, error pages, and finding the project of an address. */
@NullMarked
package kz.esep.admin.page;

import org.jspecify.annotations.NullMarked;
