package kz.esep.drafts;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import kz.esep.drafts.Draft.Used;
import kz.esep.journal.EntryId;
import kz.esep.language.Language;
import kz.esep.people.PersonId;

/** A draft whose document is one paragraph. */
public final class SampleDraft {

    static final Instant NOW = Instant.parse("2026-06-15T06:00:00Z");
    static final PersonId BY = PersonId.ofTelegram(7);

    private SampleDraft() {}

    /** Keeps a draft with a text in it. */
    public static Draft keep(KeptDrafts drafts, String shelf, String text, Language language) {
        return drafts.keep(fresh(shelf, text, language), document(text), new byte[] {0});
    }

    static Draft fresh(String shelf, String text, Language language) {
        return new Draft(
                "",
                shelf,
                0,
                "final-report",
                1,
                null,
                null,
                null,
                language,
                BY.value(),
                NOW,
                Integer.toHexString(text.hashCode()),
                null,
                1,
                List.of(new Used(new EntryId("e1"), 1, 1)),
                null);
    }

    static byte[] document(String text) {
        try {
            return zipped("word/document.xml", text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static byte[] zipped(String part, String text) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            var entry = new ZipEntry(part);
            entry.setTime(0);
            zip.putNextEntry(entry);
            zip.write(("<w:p><w:r><w:t>" + text + "</w:t></w:r></w:p>").getBytes(StandardCharsets.UTF_8));
            zip.closeEntry();
        }
        return bytes.toByteArray();
    }
}
