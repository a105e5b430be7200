/** Project files: read, understood as a plan and as declared facts, and brought into the database with their source. */
@NullMarked
package kz.esep.admin.projects.file;

import org.jspecify.annotations.NullMarked;
