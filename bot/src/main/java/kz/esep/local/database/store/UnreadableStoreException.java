package kz.esep.local.database.store;

import kz.esep.CannotStart;

/** The database file cannot be used; the message is one sentence for the person who runs Esep. */
public final class UnreadableStoreException extends CannotStart {
    private static final long serialVersionUID = 1L;

    UnreadableStoreException(String message) {
        super(message);
    }

    UnreadableStoreException(String message, Throwable cause) {
        super(message, cause);
    }
}
