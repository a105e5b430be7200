package kz.esep.admin.reports.filling;

import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import kz.esep.admin.reports.filling.Filled.Trace;
import kz.esep.admin.reports.forms.Value.Source;
import kz.esep.evidence.FileId;
import kz.esep.journal.EntryId;

/** What stands behind the figures of a draft, as it is kept beside it: a line each, packed. */
public final class TraceFile {

    private static final int PARTS = 4;

    private TraceFile() {}

    public static byte[] write(List<Trace> traces) {
        var bytes = new ByteArrayOutputStream();
        try (var packed = new GZIPOutputStream(bytes)) {
            for (var trace : traces) {
                packed.write((line(trace) + "\n").getBytes(StandardCharsets.UTF_8));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    public static List<Trace> read(byte[] bytes) {
        try (var lines = new BufferedReader(
                new InputStreamReader(new GZIPInputStream(new ByteArrayInputStream(bytes)), StandardCharsets.UTF_8))) {
            return lines.lines().map(TraceFile::trace).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String line(Trace trace) {
        var source = trace.source();
        return String.join(
                "\t",
                trace.bookmark(),
                source.entries().stream().map(EntryId::value).collect(Collectors.joining(",")),
                source.files().stream().map(FileId::value).collect(Collectors.joining(",")),
                trace.text().replaceAll("\\s+", " "));
    }

    private static Trace trace(String line) {
        var parts = line.split("\t", PARTS);
        return new Trace(parts[0], parts[3], new Source(all(parts[1], EntryId::new), all(parts[2], FileId::new)));
    }

    private static <T> List<T> all(String ids, Function<String, T> id) {
        return ids.isEmpty() ? List.of() : Arrays.stream(ids.split(",")).map(id).toList();
    }
}
