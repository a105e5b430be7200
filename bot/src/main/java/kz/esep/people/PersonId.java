package kz.esep.people;

/** Names a person; derived from the Telegram account, so that the same account is the same person everywhere. */
public record PersonId(String value) {

    /** Whoever had everything about them erased; all of them are this one. */
    public static final PersonId ERASED = new PersonId("erased");

    public static PersonId ofTelegram(long user) {
        return new PersonId("t" + user);
    }

    @Override
    public String toString() {
        return value;
    }
}
