/** The collections and indexes of mongo-java-server on the store, and its commands, answered when they are kept. */
@NullMarked
package kz.esep.local.database.engine;

import org.jspecify.annotations.NullMarked;
