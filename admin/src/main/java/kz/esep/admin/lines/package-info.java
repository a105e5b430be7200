/** Pages that people fill in line by line: what is asked, how it is read, and what became of it. */
@NullMarked
package kz.esep.admin.lines;

import org.jspecify.annotations.NullMarked;
