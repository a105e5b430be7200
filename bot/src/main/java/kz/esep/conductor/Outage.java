package kz.esep.conductor;

import com.mongodb.MongoConnectionPoolClearedException;
import com.mongodb.MongoInterruptedException;
import com.mongodb.MongoNodeIsRecoveringException;
import com.mongodb.MongoNotPrimaryException;
import com.mongodb.MongoSecurityException;
import com.mongodb.MongoServerUnavailableException;
import com.mongodb.MongoSocketException;
import com.mongodb.MongoTimeoutException;
import com.mongodb.MongoWriteConcernException;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.RecoverableDataAccessException;
import org.springframework.dao.TransientDataAccessException;

/**
 * Tells an outage, which ends by itself and is to be waited for, from a bug, which is the same at every attempt. What is
 * not known to be an outage counts as a bug; it is tried alone before it is put aside, and nothing is lost by that.
 */
final class Outage {

    private static final List<Class<? extends Throwable>> KINDS = List.of(
            DataAccessResourceFailureException.class,
            TransientDataAccessException.class,
            RecoverableDataAccessException.class,
            MongoSocketException.class,
            MongoTimeoutException.class,
            MongoConnectionPoolClearedException.class,
            MongoServerUnavailableException.class,
            MongoNotPrimaryException.class,
            MongoNodeIsRecoveringException.class,
            MongoWriteConcernException.class,
            MongoInterruptedException.class,
            MongoSecurityException.class);

    private Outage() {}

    static boolean isIn(Throwable failure) {
        return Stream.iterate(failure, cause -> cause != null, Throwable::getCause)
                .anyMatch(cause -> KINDS.stream().anyMatch(kind -> kind.isInstance(cause)) || isClosed(cause));
    }

    /** The driver has no exception of its own for a client that was closed, which happens when the process stops. */
    private static boolean isClosed(Throwable cause) {
        return cause instanceof IllegalStateException && "state should be: open".equals(cause.getMessage());
    }
}
