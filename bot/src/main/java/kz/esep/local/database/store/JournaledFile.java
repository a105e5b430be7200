package kz.esep.local.database.store;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import org.h2.store.fs.FileBaseDefault;

/**
 * A file that is changed as a whole at each {@link #force}: what was written before goes to the {@link Journal} first,
 * and to the file itself when that is on the disk. Until then it is read from memory.
 *
 * <p>The store needs this below it: it writes over the space that the same commit has freed, and looks only at the ends of its
 * newest chunk, so a power cut that lets some of its writes through and others not could cost it an older commit.
 */
final class JournaledFile extends FileBaseDefault {
    private static final long LONG_JOURNAL = 16 << 20;

    private final FileChannel file;
    private final Journal journal;
    private final ReentrantReadWriteLock lock = new ReentrantReadWriteLock();
    private SortedMap<Long, byte[]> unforced = new TreeMap<>();
    private long size;
    private boolean cut;

    JournaledFile(FileChannel file, Journal journal) throws IOException {
        this.file = file;
        this.journal = journal;
        this.size = file.size();
    }

    @Override
    public int read(ByteBuffer target, long position) throws IOException {
        lock.readLock().lock();
        try {
            int length = (int) Math.min(target.remaining(), size - position);
            if (length <= 0) {
                return target.hasRemaining() ? -1 : 0;
            }
            ByteBuffer bytes = ByteBuffer.allocate(length);
            while (bytes.hasRemaining() && file.read(bytes, position + bytes.position()) > 0) {}
            overlay(bytes.array(), position);
            target.put(bytes.array(), 0, length);
            return length;
        } finally {
            lock.readLock().unlock();
        }
    }

    private void overlay(byte[] bytes, long position) {
        long first = position / Journal.BLOCK;
        long last = (position + bytes.length - 1) / Journal.BLOCK;
        unforced.subMap(first, last + 1).forEach((block, content) -> {
            long start = Math.max(position, block * Journal.BLOCK);
            long end = Math.min(position + bytes.length, (block + 1) * Journal.BLOCK);
            System.arraycopy(content, (int) (start - block * Journal.BLOCK), bytes, (int) (start - position), (int)
                    (end - start));
        });
    }

    /** The store writes whole blocks. */
    @Override
    public int write(ByteBuffer source, long position) throws IOException {
        int length = source.remaining();
        if (position % Journal.BLOCK != 0 || length % Journal.BLOCK != 0) {
            throw new IOException("Not whole blocks: " + length + " bytes at " + position);
        }
        lock.writeLock().lock();
        try {
            for (long block = position / Journal.BLOCK; source.hasRemaining(); block++) {
                byte[] content = new byte[Journal.BLOCK];
                source.get(content);
                unforced.put(block, content);
            }
            size = Math.max(size, position + length);
            return length;
        } finally {
            lock.writeLock().unlock();
        }
    }

    @Override
    protected void implTruncate(long newSize) {
        lock.writeLock().lock();
        try {
            if (newSize < size) {
                size = newSize;
                cut = true;
                unforced.tailMap(newSize / Journal.BLOCK).clear();
            }
        } finally {
            lock.writeLock().unlock();
        }
    }

    /** One at a time, as the store calls it; a failed one leaves what was written to the next. */
    @Override
    public synchronized void force(boolean metaData) throws IOException {
        SortedMap<Long, byte[]> blocks;
        long length;
        lock.readLock().lock();
        try {
            if (unforced.isEmpty() && !cut) {
                return;
            }
            blocks = new TreeMap<>(unforced);
            length = size;
        } finally {
            lock.readLock().unlock();
        }
        journal.append(length, blocks);
        lock.writeLock().lock();
        try {
            Journal.apply(file, length, blocks);
            unforced.entrySet().removeIf(each -> blocks.get(each.getKey()) == each.getValue());
            cut = size < length;
        } finally {
            lock.writeLock().unlock();
        }
        if (journal.length() > LONG_JOURNAL) {
            file.force(true);
            journal.restart();
        }
    }

    @Override
    public long size() {
        lock.readLock().lock();
        try {
            return size;
        } finally {
            lock.readLock().unlock();
        }
    }

    @Override
    public FileLock tryLock(long position, long length, boolean shared) throws IOException {
        return file.tryLock(position, length, shared);
    }

    @Override
    protected void implCloseChannel() throws IOException {
        try (file) {
            force(true);
            file.force(true);
            journal.remove();
        }
    }
}
