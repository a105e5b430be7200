package kz.esep.telegram;

/** What Telegram says to a request. */
public sealed interface Answer<T> {

    /** It did what was asked. */
    record Done<T>(T result) implements Answer<T> {}

    /**
     * It will not do it.
     *
     * @param code as of HTTP; 0 where it answered something that the library cannot read
     * @param retryAfter seconds, 0 where it does not say
     * @param movedTo the chat that a group has become, 0 where it has not
     */
    record Refused<T>(int code, String description, int retryAfter, long movedTo) implements Answer<T> {}

    /** It cannot be reached or is out of order; the request may have been carried out or not. */
    record Away<T>(String reason) implements Answer<T> {}
}
