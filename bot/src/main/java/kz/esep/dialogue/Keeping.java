package kz.esep.dialogue;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What is known of a dialogue for the time when it is left: whether it is worth offering again, and until when.
 *
 * @param argument what it was begun with, so that the same is offered again and not begun twice
 * @param told whether the person has told anything yet; what is empty need not be kept
 * @param touched when something last came from the person
 * @param reminded when the person was told that it will go, null before that
 */
record Keeping(
        String argument,
        boolean told,
        Instant touched,
        @Nullable Instant reminded) {

    private static final Duration KEPT = Duration.ofDays(30);
    private static final Duration NOTICE = Duration.ofDays(1);

    /** Whoever comes back after this long is asked before a dialogue goes on. */
    private static final Duration FRESH = Duration.ofHours(12);

    static Keeping begun(String argument, Instant now) {
        return new Keeping(argument, false, now, null);
    }

    Keeping telling(boolean more) {
        return new Keeping(argument, told || more, touched, reminded);
    }

    Keeping touchedAt(Instant now) {
        return new Keeping(argument, told, now, null);
    }

    Keeping remindedAt(Instant now) {
        return new Keeping(argument, told, touched, now);
    }

    boolean isOld(Instant now) {
        return touched.plus(FRESH).isBefore(now);
    }

    /** When it is to be reminded of, or, after that, when it goes: never less than a day later. */
    Instant due() {
        var end = touched.plus(KEPT);
        if (reminded == null) {
            return end.minus(NOTICE);
        }
        var afterNotice = reminded.plus(NOTICE);
        return afterNotice.isAfter(end) ? afterNotice : end;
    }
}
