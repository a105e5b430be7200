package kz.esep.local.database.store;

import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.ReentrantLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.function.Supplier;
import org.h2.mvstore.DataUtils;
import org.h2.mvstore.MVStore;
import org.h2.mvstore.MVStoreException;
import org.jspecify.annotations.Nullable;

/**
 * Keeps what is answered: a write returns after the file has been synced with its changes in it. Writes that come
 * while a sync is under way share the next one.
 *
 * <p>A commit waits for the writes that are half done, so that the file never holds a document without its index
 * entries, and holds up new ones while it collects the changed pages, not while it syncs.
 */
public final class Durability {
    private final MVStore store;
    private final LastSaved lastSaved;
    private final ReentrantReadWriteLock changes = new ReentrantReadWriteLock();
    private final ReentrantLock turn = new ReentrantLock();
    private final AtomicLong asked = new AtomicLong();
    /** The last of {@link #asked} that is kept; read and written by whose turn it is. */
    private long kept;

    private volatile Commits commits = Commits.NONE;
    private volatile @Nullable MVStoreException failure;

    public Durability(MVStore store, LastSaved lastSaved) {
        this.store = store;
        this.lastSaved = lastSaved;
    }

    /** Does the change and returns when it is on the disk; so does a change that fails half-way. */
    public <T> T write(Supplier<T> change) {
        try {
            return half(change);
        } finally {
            keep();
        }
    }

    private <T> T half(Supplier<T> change) {
        changes.readLock().lock();
        try {
            return change.get();
        } finally {
            changes.readLock().unlock();
        }
    }

    /** Returns when everything changed before this call is on the disk. */
    public void keep() {
        long ticket = asked.incrementAndGet();
        turn.lock();
        try {
            if (kept < ticket) {
                long upTo = asked.get();
                commit();
                kept = upTo;
            }
        } finally {
            turn.unlock();
        }
    }

    private void commit() {
        refuseAfterFailure();
        long began = System.nanoTime();
        long changed = store.getUnsavedMemory();
        try {
            if (collect() > 0) {
                store.sync();
                lastSaved.write(store.getCurrentVersion());
                commits = commits.and(System.nanoTime() - began, changed);
            }
        } catch (MVStoreException e) {
            // After a failed sync the system may report the next one as done without the lost pages.
            failure = e;
            throw e;
        }
    }

    /** What was committed since the file was opened. */
    public Commits commits() {
        return commits;
    }

    private long collect() {
        changes.writeLock().lock();
        try {
            long version = store.commit();
            if (store.isClosed()) {
                throw DataUtils.newMVStoreException(DataUtils.ERROR_CLOSED, "The store is closed");
            }
            return version;
        } finally {
            changes.writeLock().unlock();
        }
    }

    private void refuseAfterFailure() {
        MVStoreException before = failure;
        if (before != null) {
            throw DataUtils.newMVStoreException(
                    DataUtils.ERROR_WRITING_FAILED, "Writing failed before, nothing is written any more", before);
        }
    }

    /** Does housekeeping on the file while no write and no commit is under way. */
    void exclusively(Runnable housekeeping) {
        turn.lock();
        changes.writeLock().lock();
        try {
            refuseAfterFailure();
            housekeeping.run();
        } finally {
            changes.writeLock().unlock();
            turn.unlock();
        }
    }
}
