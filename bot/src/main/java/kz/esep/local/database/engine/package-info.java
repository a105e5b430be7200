/** What makes mongo-java-server durable: its collections and indexes on an H2 MVStore file that is synced before a write is answered. */
@NullMarked
package kz.esep.local.database.engine;

import org.jspecify.annotations.NullMarked;
