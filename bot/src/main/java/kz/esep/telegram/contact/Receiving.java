package kz.esep.telegram.contact;

import java.time.Instant;
import java.util.Optional;

/** A way to receive. */
public interface Receiving {

    /** When Telegram last answered this process; empty before the first time, and where another process receives. */
    Optional<Instant> lastContact();
}
