package kz.esep.evidence;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** Writes into a JPEG what a camera writes: how it was held, when and where (EXIF 2.32, TIFF 6.0). */
public final class Camera {

    private static final int SHORT = 3;
    private static final int LONG = 4;
    private static final int RATIONAL = 5;
    private static final int ASCII = 2;
    private static final int EXIF_AT = 8 + 2 + 3 * 12 + 4;
    private static final int GPS_AT = EXIF_AT + 2 + 12 + 4 + 20;

    private Camera() {}

    /**
     * The same picture with EXIF.
     *
     * @param orientation 1 upright, 6 to be turned right by 90°
     * @param time as {@code 2026:06:14 09:12:00}, null for none
     */
    public static byte[] tagged(byte[] jpeg, int orientation, @Nullable String time, double latitude, double longitude)
            throws IOException {
        var tiff = new ByteArrayOutputStream();
        var out = new DataOutputStream(tiff);
        out.writeBytes("MM");
        out.writeShort(42);
        out.writeInt(8);
        out.writeShort(3);
        field(out, 0x0112, SHORT, 1, orientation << 16);
        field(out, 0x8769, LONG, 1, EXIF_AT);
        field(out, 0x8825, LONG, 1, GPS_AT);
        out.writeInt(0);
        out.writeShort(1);
        field(out, time == null ? 0x9290 : 0x9003, ASCII, 20, EXIF_AT + 2 + 12 + 4);
        out.writeInt(0);
        out.write(((time == null ? "0000:00:00 00:00:00" : time) + "\0").getBytes(StandardCharsets.US_ASCII));
        var degrees = GPS_AT + 2 + 4 * 12 + 4;
        out.writeShort(4);
        field(out, 1, ASCII, 2, 'N' << 24);
        field(out, 2, RATIONAL, 3, degrees);
        field(out, 3, ASCII, 2, 'E' << 24);
        field(out, 4, RATIONAL, 3, degrees + 24);
        out.writeInt(0);
        angle(out, latitude);
        angle(out, longitude);
        return withSegment(jpeg, tiff.toByteArray());
    }

    private static void field(DataOutputStream out, int tag, int type, int count, int value) throws IOException {
        out.writeShort(tag);
        out.writeShort(type);
        out.writeInt(count);
        out.writeInt(value);
    }

    private static void angle(DataOutputStream out, double degrees) throws IOException {
        out.writeInt((int) degrees);
        out.writeInt(1);
        out.writeInt(0);
        out.writeInt(1);
        out.writeInt((int) Math.round((degrees - (int) degrees) * 3600 * 100));
        out.writeInt(100);
    }

    /** A camera writes no JFIF header beside it. */
    private static byte[] withSegment(byte[] jpeg, byte[] tiff) throws IOException {
        var bytes = new ByteArrayOutputStream();
        var out = new DataOutputStream(bytes);
        out.writeShort(0xFFD8);
        out.writeShort(0xFFE1);
        out.writeShort(tiff.length + 8);
        out.writeBytes("Exif\0\0");
        out.write(tiff);
        var header = 4 + ((jpeg[4] & 0xff) << 8 | jpeg[5] & 0xff);
        out.write(jpeg, header, jpeg.length - header);
        return bytes.toByteArray();
    }
}
