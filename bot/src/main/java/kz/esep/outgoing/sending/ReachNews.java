package kz.esep.outgoing.sending;

import java.time.Instant;

/** Told when a person turns out to have blocked the bot or to be gone, so that others learn of it. */
public interface ReachNews {

    /**
     * Passes the news on; when it returns, they are kept. The same news may come again.
     *
     * @throws RuntimeException during an outage, to be called again
     */
    void unreachable(long chat, Instant now);
}
