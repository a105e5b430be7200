package kz.esep.whole.crowd;

import java.util.List;

/**
 * An entry as the volunteer has told it.
 *
 * @param number what the receipt calls it
 * @param result the text that only this entry has
 * @param photos SHA-256 of each photo as Telegram keeps it, lower-case hexadecimal
 */
record Submitted(int number, String result, List<String> photos) {}
