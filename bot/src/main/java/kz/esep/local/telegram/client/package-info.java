/** A person at the other end of a chat, for tests that talk to a bot as people do. */
@NullMarked
package kz.esep.local.telegram.client;

import org.jspecify.annotations.NullMarked;
