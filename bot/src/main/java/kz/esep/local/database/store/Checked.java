package kz.esep.local.database.store;

import java.nio.ByteBuffer;
import java.util.zip.CRC32C;
import org.h2.mvstore.DataUtils;
import org.h2.mvstore.WriteBuffer;

/** Bytes followed by a CRC-32C of them: the store itself has no checksum of what is in its pages. */
final class Checked {
    private Checked() {}

    static void write(WriteBuffer target, byte[] bytes, int length) {
        target.put(bytes, 0, length).putInt(checksum(ByteBuffer.wrap(bytes, 0, length)));
    }

    /** Compares what was read since {@code start} with the checksum that follows, and passes over it. */
    static void verify(ByteBuffer source, int start) {
        int checksum = checksum(source.duplicate().flip().position(start));
        if (source.getInt() != checksum) {
            throw DataUtils.newMVStoreException(DataUtils.ERROR_FILE_CORRUPT, "A checksum is wrong");
        }
    }

    private static int checksum(ByteBuffer bytes) {
        CRC32C checksum = new CRC32C();
        checksum.update(bytes);
        return (int) checksum.getValue();
    }
}
