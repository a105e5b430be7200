package kz.esep.evidence;

import java.time.Instant;
import java.util.List;

/** Told when files have been stored or given up, so that those who sent them learn of it. */
public interface FileNews {

    /**
     * Passes the news on; when it returns, they are kept. The same news may come again.
     *
     * @throws RuntimeException during an outage, to be called again
     */
    void settled(List<Evidence> files, Instant now);
}
