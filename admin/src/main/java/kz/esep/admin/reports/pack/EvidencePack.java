package kz.esep.admin.reports.pack;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import kz.esep.admin.reports.sheets.Csv;
import kz.esep.evidence.Evidence;
import kz.esep.language.Dates;
import kz.esep.language.Language;
import kz.esep.language.Phrases;
import kz.esep.people.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * Writes the evidence pack while it is sent: originals in the order of their annex numbers, what was made of them, a list
 * of everything, and at the end the sums, by which {@code sha256sum -c SHA256SUMS} verifies it. Nothing is held in memory
 * but what one file needs. A file that storage does not give is named in the list, and the pack still comes.
 */
public final class EvidencePack {

    private static final int BUFFER = 64 * 1024;

    private final Phrases phrases;
    private final Language language;
    private final Function<Evidence, InputStream> bytes;
    private final Map<PersonId, String> people;

    /**
     * @param bytes opens the original of a file; an exception where it is not there
     * @param people the names of the senders; who is not there was erased
     */
    public EvidencePack(
            Phrases phrases, Language language, Function<Evidence, InputStream> bytes, Map<PersonId, String> people) {
        this.phrases = phrases;
        this.language = language;
        this.bytes = bytes;
        this.people = Map.copyOf(people);
    }

    /** Writes it; the stream is left open. */
    public void write(List<Piece> pieces, List<Numbered> files, OutputStream out) throws IOException {
        var zip = new ZipOutputStream(out, StandardCharsets.UTF_8);
        var sums = new ArrayList<String>();
        for (var piece : pieces) {
            sums.add(piece(zip, piece.path(), piece.content()));
        }
        zip.setLevel(Deflater.NO_COMPRESSION);
        var list = new ArrayList<String>();
        list.add(Csv.BEGINNING + Csv.row(titles()));
        for (var file : files) {
            list.add(Csv.row(original(zip, file, sums)));
        }
        zip.setLevel(Deflater.DEFAULT_COMPRESSION);
        sums.add(piece(zip, "manifest.csv", lines(list)));
        piece(zip, "SHA256SUMS", lines(sums));
        zip.finish();
    }

    private static Piece.Content lines(List<String> lines) {
        return out -> {
            for (var line : lines) {
                out.write(line.getBytes(StandardCharsets.UTF_8));
            }
        };
    }

    /** @return its line for the sums */
    private static String piece(ZipOutputStream zip, String path, Piece.Content content) throws IOException {
        zip.putNextEntry(new ZipEntry(path));
        var summed = new Summed(zip);
        content.writeTo(summed);
        zip.closeEntry();
        return summed.line(path);
    }

    /** @return its row for the list */
    private List<?> original(ZipOutputStream zip, Numbered file, List<String> sums) throws IOException {
        var buffer = new byte[BUFFER];
        try (var stream = open(file.file())) {
            var read = stream == null ? Reading.FAILED : Reading.into(buffer, stream);
            if (stream == null || read == Reading.FAILED) {
                return row(file, "", "", say("missing"));
            }
            var path = path(file);
            zip.putNextEntry(new ZipEntry(path));
            var summed = new Summed(zip);
            while (read > 0) {
                summed.write(buffer, 0, read);
                read = Reading.into(buffer, stream);
            }
            zip.closeEntry();
            sums.add(summed.line(path));
            return row(file, path, summed.sha256(), note(file, summed, read));
        }
    }

    private String note(Numbered file, Summed summed, int read) {
        var stored = Objects.requireNonNull(file.file().stored());
        if (read == Reading.FAILED || summed.count() != stored.size()) {
            return phrases.say(language, "pack.incomplete", "there", summed.count(), "size", stored.size());
        }
        return summed.sha256().equals(stored.sha256()) ? "" : say("differs");
    }

    private @Nullable InputStream open(Evidence file) {
        try {
            return bytes.apply(file);
        } catch (RuntimeException gone) {
            return null;
        }
    }

    private List<String> titles() {
        return List.of(
                "№",
                say("file"),
                "SHA-256",
                say("size"),
                say("activity"),
                say("entry"),
                say("day"),
                say("place"),
                say("caption"),
                say("by"),
                say("at"),
                say("note"));
    }

    private List<?> row(Numbered one, String path, String sha256, String note) {
        var happening = one.account().happening();
        var stored = Objects.requireNonNull(one.file().stored());
        return List.of(
                one.number(),
                path,
                sha256.isEmpty() ? stored.sha256() : sha256,
                stored.size(),
                one.activity(),
                "№ " + one.account().number(),
                Dates.chatRange(happening.from(), happening.to(), language),
                happening.place() == null ? "" : happening.place().name(),
                Objects.requireNonNullElse(
                        one.file().caption(),
                        Objects.requireNonNullElse(one.file().name(), "")),
                people.getOrDefault(one.file().sender(), "–"),
                phrases.moment(language, one.file().sentAt()),
                note);
    }

    /** {@code evidence/2.4/3.12-2025-09-27-entry-124.jpg}: of ASCII, so that every tool unpacks it under this name. */
    static String path(Numbered one) {
        return "evidence/%s/%s-%s-entry-%d.%s"
                .formatted(
                        one.activity().replaceAll("[^0-9A-Za-z.]", ""),
                        one.number(),
                        one.account().happening().from(),
                        one.account().number(),
                        ending(one.file()));
    }

    private static String ending(Evidence file) {
        var name = file.name();
        var dot = name == null ? -1 : name.lastIndexOf('.');
        var named = dot < 0 ? "" : Objects.requireNonNull(name).substring(dot + 1);
        if (named.matches("[A-Za-z0-9]{1,8}")) {
            return named.toLowerCase(Locale.ROOT);
        }
        var type = file.mediaType() == null ? "" : file.mediaType();
        return switch (file.kind()) {
            case PHOTO -> type.equals("image/png") ? "png" : "jpg";
            case VIDEO -> "mp4";
            case VOICE -> "ogg";
            case DOCUMENT -> type.equals("application/pdf") ? "pdf" : "bin";
        };
    }

    private String say(String key) {
        return phrases.say(language, "pack." + key);
    }

    /** Reads from storage, whose failures are told apart from those of the receiver. */
    private static final class Reading {

        static final int FAILED = -2;

        private Reading() {}

        static int into(byte[] buffer, InputStream stream) {
            try {
                return stream.read(buffer);
            } catch (IOException | RuntimeException broken) {
                return FAILED;
            }
        }
    }
}
