package kz.esep.evidence;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How files are fetched.
 *
 * @param atOnce files at the same time
 * @param look how often to look for files whose time has come
 * @param lease how long a file is left to a process that has died
 * @param patience the first pause after a failure; it doubles up to ten minutes
 */
@ConfigurationProperties("esep.fetching")
public record FetchingPace(
        @DefaultValue("4") int atOnce,
        @DefaultValue("3s") Duration look,
        @DefaultValue("30s") Duration lease,
        @DefaultValue("2s") Duration patience) {

    static final Duration LONGEST_PAUSE = Duration.ofMinutes(10);

    public FetchingPace {
        if (atOnce < 1) {
            throw new IllegalArgumentException("At least one file must be fetched at a time");
        }
    }

    /** The pause after so many failures, before chance shortens it by up to a half. */
    Duration pauseAfter(int failures) {
        var pause = patience.multipliedBy(1L << Math.min(failures, 20));
        return pause.compareTo(LONGEST_PAUSE) > 0 ? LONGEST_PAUSE : pause;
    }
}
