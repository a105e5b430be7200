package kz.esep.people;

import java.time.Instant;

/**
 * Lets one person into the back office once.
 *
 * @param nonce 16 random characters of {@code A-Za-z0-9_-}; a pass that was used is remembered by it
 * @param expires to the second; from then on it is worth nothing
 */
public record OfficePass(PersonId person, String nonce, Instant expires) {

    public boolean isExpired(Instant now) {
        return !now.isBefore(expires);
    }
}
