package kz.esep.local.telegram.persons;

/**
 * How a message is placed.
 *
 * @param date seconds since 1970 Telegram stamps it with; 0 for now
 * @param replyTo the message it answers; 0 for none
 */
record When(long date, long replyTo) {
    static final When NOW = new When(0, 0);
}
