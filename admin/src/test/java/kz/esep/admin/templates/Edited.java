package kz.esep.admin.templates;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/** Changes parts of a Word file as somebody does who edits it in Word. */
final class Edited {

    private Edited() {}

    /** @param edits by the names of parts; a part that is not there begins empty */
    static byte[] of(byte[] docx, Map<String, UnaryOperator<String>> edits) {
        var bytes = new ByteArrayOutputStream();
        try (var from = new ZipInputStream(new ByteArrayInputStream(docx));
                var to = new ZipOutputStream(bytes)) {
            for (var entry = from.getNextEntry(); entry != null; entry = from.getNextEntry()) {
                var part = from.readAllBytes();
                var edit = edits.get(entry.getName());
                to.putNextEntry(new ZipEntry(entry.getName()));
                to.write(
                        edit == null
                                ? part
                                : edit.apply(new String(part, StandardCharsets.UTF_8))
                                        .getBytes(StandardCharsets.UTF_8));
                to.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
