/** The pages of the grant operator's calls: what was announced, who signs, which projects came of it. */
@NullMarked
package kz.esep.admin.calls;

import org.jspecify.annotations.NullMarked;
