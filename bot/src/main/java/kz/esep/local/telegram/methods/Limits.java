package kz.esep.local.telegram.methods;

import java.time.Duration;

/**
 * Limits a test may want to change.
 *
 * @param answerWithin how long a tap waits for its answer; longer is "query is too old"
 * @param largestDownload bytes of the largest file getFile gives away: 20 MB in the public Bot API
 * @param perSecond messages a bot may send in a second over all chats; 0 for no limit
 * @param burst messages it may send at once before that counts
 * @param perChatPerSecond messages it may send in a second into one chat; 0 for no limit
 * @param chatBurst messages it may send into one chat at once before that counts
 */
public record Limits(
        Duration answerWithin,
        long largestDownload,
        double perSecond,
        int burst,
        double perChatPerSecond,
        int chatBurst) {
    /** As Telegram documents them, generous in bursts: its FAQ says about 30 a second, and one a second in a chat. */
    public static Limits usual() {
        return new Limits(Duration.ofMinutes(15), 20L * 1024 * 1024, 30, 60, 1, 30);
    }
}
