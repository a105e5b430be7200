package kz.esep.local.database.store;

/**
 * What was committed so far.
 *
 * @param count how often; several writes may share one commit
 * @param nanos how long all of them took together, with the sync
 * @param bytes of the pages they changed, about
 */
public record Commits(long count, long nanos, long bytes) {

    public static final Commits NONE = new Commits(0, 0, 0);

    Commits and(long moreNanos, long moreBytes) {
        return new Commits(count + 1, nanos + moreNanos, bytes + moreBytes);
    }
}
