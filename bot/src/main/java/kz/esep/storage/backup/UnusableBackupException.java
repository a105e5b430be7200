package kz.esep.storage.backup;

import org.jspecify.annotations.Nullable;

/** A file cannot be restored from; nothing was changed. */
public final class UnusableBackupException extends Exception {
    private static final long serialVersionUID = 1L;

    public enum Problem {
        /** It cannot be read, or is no backup of Esep. */
        NO_BACKUP,
        /** It is not as it was written: its end is missing, or a checksum is wrong. */
        DAMAGED,
        /** Another version of Esep has written it. */
        OTHER_FORMAT
    }

    private final Problem problem;

    UnusableBackupException(Problem problem) {
        this(problem, null);
    }

    UnusableBackupException(Problem problem, @Nullable Throwable cause) {
        super(problem.name(), cause);
        this.problem = problem;
    }

    public Problem problem() {
        return problem;
    }
}
