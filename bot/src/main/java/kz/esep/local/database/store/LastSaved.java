package kz.esep.local.database.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.OptionalLong;
import java.util.zip.CRC32C;

/**
 * The number of the last version that was synced, in a file of its own beside the store.
 *
 * <p>The store falls back to an older version when the end of its file is damaged, without a word. Compared with this
 * number that is noticed. It is written after the sync and not synced itself, so it is never ahead of an intact store.
 */
public final class LastSaved implements AutoCloseable {
    private static final int LENGTH = Long.BYTES + Integer.BYTES;

    private final FileChannel file;

    private LastSaved(FileChannel file) {
        this.file = file;
    }

    static LastSaved open(Path path) throws IOException {
        return new LastSaved(
                FileChannel.open(path, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE));
    }

    /** The number kept last; empty when there is none, or a power cut tore it. */
    OptionalLong read() throws IOException {
        ByteBuffer bytes = ByteBuffer.allocate(LENGTH);
        while (bytes.hasRemaining() && file.read(bytes, bytes.position()) >= 0) {}
        if (bytes.hasRemaining()) {
            return OptionalLong.empty();
        }
        long version = bytes.getLong(0);
        return bytes.getInt(Long.BYTES) == checksum(version) ? OptionalLong.of(version) : OptionalLong.empty();
    }

    void write(long version) {
        try {
            ByteBuffer bytes = ByteBuffer.allocate(LENGTH);
            bytes.putLong(version).putInt(checksum(version)).flip();
            file.write(bytes, 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static int checksum(long version) {
        CRC32C checksum = new CRC32C();
        checksum.update(ByteBuffer.allocate(Long.BYTES).putLong(version).flip());
        return (int) checksum.getValue();
    }

    @Override
    public void close() throws IOException {
        file.close();
    }
}
