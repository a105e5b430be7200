package kz.esep.dialogue;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The rhythm in which messages come, by Telegram's stamps. A message typed without signal is stamped when it reaches
 * Telegram's servers; several of them then come in a burst after silence, and "today" in them may mean another day.
 *
 * @param last when the last message came
 * @param afterSilence whether it belongs to a burst that came after silence
 */
public record Pulse(Instant last, boolean afterSilence) {

    private static final Duration SILENCE = Duration.ofMinutes(30);
    private static final Duration BURST = Duration.ofSeconds(3);

    /** The rhythm after a message; what was before is null for the first one ever. */
    static Pulse afterMessage(@Nullable Pulse before, Instant at) {
        if (before == null) {
            return new Pulse(at, false);
        }
        var gap = Duration.between(before.last(), at);
        var goesOn = before.afterSilence() && gap.compareTo(BURST) <= 0;
        return new Pulse(at, goesOn || gap.compareTo(SILENCE) >= 0);
    }

    /** The rhythm after a press of a button, for which there must be signal. */
    static Pulse afterTap(Instant at) {
        return new Pulse(at, false);
    }
}
