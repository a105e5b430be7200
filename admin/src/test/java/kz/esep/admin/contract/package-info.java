/** What the repositories of the back office ask of the database, on every kind of database. */
@NullMarked
package kz.esep.admin.contract;

import org.jspecify.annotations.NullMarked;
