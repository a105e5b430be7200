package kz.esep.people;

/** Names a person; derived from the Telegram account, so that the same account is the same person everywhere. */
public record PersonId(String value) {

    public static PersonId ofTelegram(long user) {
        return new PersonId("t" + user);
    }

    @Override
    public String toString() {
        return value;
    }
}
