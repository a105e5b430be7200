/** The templates of forms that operators bring in place of the shipped ones: looked at first, kept by version, taken back. */
@NullMarked
package kz.esep.admin.templates;

import org.jspecify.annotations.NullMarked;
