/** The embedded database: a directory that one process owns and serves on loopback, for trying Esep and for tests. */
@NullMarked
package kz.esep.local.database;

import org.jspecify.annotations.NullMarked;
