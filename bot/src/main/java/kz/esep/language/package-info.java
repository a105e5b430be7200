/** What people read: three languages, dates, numbers, plurals and amounts in words. */
@NullMarked
package kz.esep.language;

import org.jspecify.annotations.NullMarked;
