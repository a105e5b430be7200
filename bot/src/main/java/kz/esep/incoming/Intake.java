package kz.esep.incoming;

import java.util.List;

/** Takes what has arrived and keeps it: when it returns, everything of the batch is committed or parked. */
public interface Intake {

    /**
     * @param batch in the order of arrival
     * @throws RuntimeException during an outage of the database; nothing is lost, the batch is to be offered again
     */
    void take(List<Incoming> batch);
}
