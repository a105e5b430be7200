package kz.esep.local.database.store;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.security.SecureRandom;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.zip.CRC32C;
import org.h2.store.fs.FilePath;

/**
 * What is about to be written to a file, so that a power cut in the middle leaves either nothing of it or all of it.
 *
 * <p>A record is {@code round, length of the file, number of blocks, their positions, their bytes, CRC-32C}. Records stand one after
 * the other from the beginning; a new round begins there again, when everything before it is safe in the file itself. The
 * first record that is torn or of another round ends the journal.
 */
final class Journal {
    static final int BLOCK = 4096;

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int HEAD = 2 * Long.BYTES + Integer.BYTES;
    private static final int MOST_BLOCKS = 1 << 18;

    private final FilePath path;
    private final FileChannel channel;
    private long round;
    private long end;

    private Journal(FilePath path, FileChannel channel) {
        this.path = path;
        this.channel = channel;
    }

    /** Opens a journal and writes what it still holds into the file. */
    static Journal open(FilePath path, FileChannel file) throws IOException {
        Journal journal = new Journal(path, path.open("rw"));
        if (journal.replay(file)) {
            file.force(true);
        }
        journal.channel.truncate(0);
        journal.channel.force(true);
        // By chance, so that nothing that was left behind is ever taken for a record of this round.
        journal.round = RANDOM.nextLong();
        journal.end = 0;
        return journal;
    }

    private boolean replay(FileChannel file) throws IOException {
        boolean any = false;
        while (true) {
            ByteBuffer head = read(end, HEAD);
            if (head.remaining() < HEAD) {
                return any;
            }
            long itsRound = head.getLong();
            long size = head.getLong();
            int blocks = head.getInt();
            if (blocks < 0 || blocks > MOST_BLOCKS || any && itsRound != round) {
                return any;
            }
            int length = HEAD + blocks * (Long.BYTES + BLOCK);
            ByteBuffer record = read(end, length + Integer.BYTES);
            if (record.remaining() < length + Integer.BYTES || record.getInt(length) != checksum(record, length)) {
                return any;
            }
            round = itsRound;
            apply(file, size, blocks(record.position(HEAD), blocks));
            end += length + Integer.BYTES;
            any = true;
        }
    }

    private ByteBuffer read(long position, int length) throws IOException {
        ByteBuffer bytes = ByteBuffer.allocate(length);
        while (bytes.hasRemaining() && channel.read(bytes, position + bytes.position()) > 0) {}
        return bytes.flip();
    }

    private static SortedMap<Long, byte[]> blocks(ByteBuffer record, int count) {
        SortedMap<Long, byte[]> blocks = new TreeMap<>();
        ByteBuffer bytes = record.duplicate().position(HEAD + count * Long.BYTES);
        for (int i = 0; i < count; i++) {
            byte[] block = new byte[BLOCK];
            bytes.get(block);
            blocks.put(record.getLong(HEAD + i * Long.BYTES), block);
        }
        return blocks;
    }

    /** Returns when the record is on the disk. */
    void append(long size, SortedMap<Long, byte[]> blocks) throws IOException {
        if (blocks.size() > MOST_BLOCKS) {
            throw new IOException("Too much for one commit: " + blocks.size() + " blocks");
        }
        int length = HEAD + blocks.size() * (Long.BYTES + BLOCK);
        ByteBuffer record = ByteBuffer.allocate(length + Integer.BYTES);
        record.putLong(round).putLong(size).putInt(blocks.size());
        blocks.keySet().forEach(record::putLong);
        blocks.values().forEach(record::put);
        record.putInt(checksum(record, length)).flip();
        write(channel, record, end);
        channel.force(false);
        end += record.limit();
    }

    /** Gives a file its length and writes blocks to it, neighbours together. */
    static void apply(FileChannel file, long size, SortedMap<Long, byte[]> blocks) throws IOException {
        if (file.size() > size) {
            file.truncate(size);
        }
        ByteBuffer run = ByteBuffer.allocate(Math.max(BLOCK, blocks.size() * BLOCK));
        long start = -1;
        for (Map.Entry<Long, byte[]> block : blocks.entrySet()) {
            if (start + run.position() != block.getKey() * BLOCK) {
                write(file, run.flip(), start);
                run.clear();
                start = block.getKey() * BLOCK;
            }
            run.put(block.getValue());
        }
        write(file, run.flip(), start);
    }

    private static void write(FileChannel file, ByteBuffer bytes, long position) throws IOException {
        long at = position;
        while (bytes.hasRemaining()) {
            at += file.write(bytes, at);
        }
    }

    private static int checksum(ByteBuffer record, int length) {
        CRC32C checksum = new CRC32C();
        checksum.update(record.duplicate().position(0).limit(length));
        return (int) checksum.getValue();
    }

    /** How many bytes it holds in this round. */
    long length() {
        return end;
    }

    /** Begins anew; only when everything it holds is safe in the file. */
    void restart() {
        round++;
        end = 0;
    }

    /** Ends it for good; only when everything it holds is safe in the file. */
    void remove() throws IOException {
        channel.close();
        path.delete();
    }
}
