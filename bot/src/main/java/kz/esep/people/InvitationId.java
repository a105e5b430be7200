package kz.esep.people;

/** Names an invitation: 16 random characters of {@code A-Za-z0-9_-}. */
public record InvitationId(String value) {
    @Override
    public String toString() {
        return value;
    }
}
