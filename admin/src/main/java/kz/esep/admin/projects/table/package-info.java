/** Reads the plan of a project out of a table as people have it: a sheet, or the annex of a contract in a document. */
@NullMarked
package kz.esep.admin.projects.table;

import org.jspecify.annotations.NullMarked;
