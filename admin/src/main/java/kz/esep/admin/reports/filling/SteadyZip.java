package kz.esep.admin.reports.filling;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDateTime;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.zip.CRC32;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;
import org.apache.poi.ooxml.POIXMLDocument;

/** Writes Office documents so that the same content gives the same bytes: no time of day, entries in a fixed order. */
final class SteadyZip {

    /** The earliest time that a ZIP can tell. */
    private static final LocalDateTime NO_TIME = LocalDateTime.of(1980, 1, 1, 0, 0);

    /** Readers of Office files look for this one first. */
    private static final String FIRST = "[Content_Types].xml";

    /** What is packed already; to pack it again is slow and gains nothing. */
    private static final Pattern PACKED = Pattern.compile(".*\\.(?:jpe?g|png)");

    private SteadyZip() {}

    static byte[] of(POIXMLDocument document) throws IOException {
        // Not packed yet: that is most of the work, and done once.
        var loose = new ByteArrayOutputStream();
        try (var zip = new ZipArchiveOutputStream(loose)) {
            zip.setLevel(Deflater.NO_COMPRESSION);
            document.write(zip);
        }
        return steady(loose.toByteArray());
    }

    private static byte[] steady(byte[] zip) throws IOException {
        var parts = new TreeMap<String, byte[]>();
        try (var in = new ZipInputStream(new ByteArrayInputStream(zip))) {
            for (var entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                parts.put(entry.getName(), in.readAllBytes());
            }
        }
        var out = new ByteArrayOutputStream();
        try (var steady = new ZipOutputStream(out)) {
            var first = parts.remove(FIRST);
            if (first != null) {
                write(steady, FIRST, first);
            }
            for (var part : parts.entrySet()) {
                write(steady, part.getKey(), part.getValue());
            }
        }
        return out.toByteArray();
    }

    private static void write(ZipOutputStream zip, String name, byte[] content) throws IOException {
        var entry = new ZipEntry(name);
        entry.setTimeLocal(NO_TIME);
        if (PACKED.matcher(name).matches()) {
            var sum = new CRC32();
            sum.update(content);
            entry.setMethod(ZipEntry.STORED);
            entry.setSize(content.length);
            entry.setCrc(sum.getValue());
        }
        zip.putNextEntry(entry);
        zip.write(content);
        zip.closeEntry();
    }
}
