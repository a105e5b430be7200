package kz.esep.admin.reports.pack;

import java.io.IOException;
import java.io.OutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/** Counts and hashes what is written through it; it is never closed. */
final class Summed extends OutputStream {

    private final OutputStream out;
    private final MessageDigest digest;
    private long count;
    private @Nullable String sum;

    Summed(OutputStream out) {
        this.out = out;
        try {
            this.digest = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void write(int one) throws IOException {
        write(new byte[] {(byte) one}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int from, int length) throws IOException {
        out.write(bytes, from, length);
        digest.update(bytes, from, length);
        count += length;
    }

    @Override
    public void flush() throws IOException {
        out.flush();
    }

    long count() {
        return count;
    }

    /** Lower-case hexadecimal; nothing is written afterwards. */
    String sha256() {
        var known = sum;
        if (known == null) {
            known = HexFormat.of().formatHex(digest.digest());
            sum = known;
        }
        return known;
    }

    /** A line as {@code sha256sum} writes it. */
    String line(String path) {
        return sha256() + "  " + path + "\n";
    }
}
