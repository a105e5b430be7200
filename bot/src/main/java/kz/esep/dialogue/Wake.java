package kz.esep.dialogue;

import java.time.Instant;

/**
 * Something that a conversation is to come back to by itself: a question once it is quiet, a reminder of a draft.
 *
 * @param what tells the engine what it is about; a conversation has one wake of each name
 * @param at not before this moment; after an outage it may be long past
 */
public record Wake(String what, Instant at) {

    boolean isDue(Instant now) {
        return !at.isAfter(now);
    }
}
