/** Sending what mailboxes hold: pace, order within a chat, leases among processes, retries, and what became of it. */
@NullMarked
package kz.esep.outgoing.sending;

import org.jspecify.annotations.NullMarked;
