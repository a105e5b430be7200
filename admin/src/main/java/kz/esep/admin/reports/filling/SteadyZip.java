package kz.esep.admin.reports.filling;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDateTime;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/** Writes a ZIP anew so that the same content gives the same bytes: no time of day, entries in a fixed order. */
final class SteadyZip {

    /** The earliest time that a ZIP can tell. */
    private static final LocalDateTime NO_TIME = LocalDateTime.of(1980, 1, 1, 0, 0);

    /** Readers of Office files look for this one first. */
    private static final String FIRST = "[Content_Types].xml";

    private SteadyZip() {}

    static byte[] of(byte[] zip) throws IOException {
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
        zip.putNextEntry(entry);
        zip.write(content);
        zip.closeEntry();
    }
}
