package kz.esep.admin.projects.table;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.zip.ZipInputStream;
import org.apache.poi.EncryptedDocumentException;
import org.apache.poi.poifs.filesystem.FileMagic;
import org.apache.poi.poifs.filesystem.OfficeXmlFileException;

/** Opens a file that should hold tables: XLSX or DOCX. What is neither, or too much to read, is refused unread. */
final class TableFile {

    /** Longer files hold pictures; a plan of 1,000 activities has some hundred kilobytes. */
    static final int MOST_BYTES = 10 * 1024 * 1024;

    private static final long MOST_UNPACKED = 64L * 1024 * 1024;
    private static final int MOST_PARTS = 5_000;

    private TableFile() {}

    /** What a file holds. */
    sealed interface Opened {

        /**
         * Its tables, in their order.
         *
         * @param sheets whether they are sheets, whose cells have names such as B7
         * @param hidden names of sheets that are hidden and were left out
         */
        record Tables(List<Grid> grids, boolean sheets, List<String> hidden) implements Opened {
            public Tables {
                grids = List.copyOf(grids);
                hidden = List.copyOf(hidden);
            }
        }

        /** @param where in the file, as {@code Лист1!A20001}; empty for the file as a whole */
        record Refused(Refusal why, List<String> where) implements Opened {
            public Refused {
                where = List.copyOf(where);
            }

            Refused(Refusal why) {
                this(why, List.of());
            }
        }
    }

    /** Why a file is not read. */
    enum Refusal {
        TOO_LARGE,
        /** Neither a sheet nor a document. */
        NO_DOCUMENT,
        /** Of Word or Excel before 2007, or under a password: both look the same from outside. */
        OLD_OR_LOCKED,
        /** What it unpacks to is out of all proportion. */
        SWELLS,
        DAMAGED,
        TOO_MANY_ROWS,
        /** It can be read, but no table of it has the headings of a plan. */
        NO_PLAN
    }

    static Opened open(byte[] content) {
        if (content.length > MOST_BYTES) {
            return new Opened.Refused(Refusal.TOO_LARGE);
        }
        return switch (FileMagic.valueOf(content)) {
            case OLE2 -> new Opened.Refused(Refusal.OLD_OR_LOCKED);
            case OOXML -> unpacked(content);
            default -> new Opened.Refused(Refusal.NO_DOCUMENT);
        };
    }

    private static Opened unpacked(byte[] content) {
        var parts = new HashSet<String>();
        try {
            var refusal = measured(content, parts);
            if (refusal.isPresent()) {
                return new Opened.Refused(refusal.get());
            }
            if (parts.contains("xl/workbook.xml")) {
                return SheetGrids.of(content);
            }
            return parts.contains("word/document.xml")
                    ? new Opened.Tables(WordGrids.of(content), false, List.of())
                    : new Opened.Refused(Refusal.NO_DOCUMENT);
        } catch (EncryptedDocumentException | OfficeXmlFileException locked) {
            return new Opened.Refused(Refusal.OLD_OR_LOCKED);
        } catch (IOException | RuntimeException damaged) {
            // POI tells damage by some thirty different exceptions, most of them unchecked.
            return new Opened.Refused(Refusal.DAMAGED);
        }
    }

    /** Unpacks everything once into nothing: the sizes that an archive states of itself need not be true. */
    private static Optional<Refusal> measured(byte[] content, Set<String> names) throws IOException {
        long bytes = 0;
        var buffer = new byte[64 * 1024];
        try (var zip = new ZipInputStream(new ByteArrayInputStream(content))) {
            for (var part = zip.getNextEntry(); part != null; part = zip.getNextEntry()) {
                names.add(part.getName());
                for (var read = zip.read(buffer); read > 0; read = zip.read(buffer)) {
                    bytes += read;
                    if (bytes > MOST_UNPACKED) {
                        return Optional.of(Refusal.SWELLS);
                    }
                }
                if (names.size() > MOST_PARTS) {
                    return Optional.of(Refusal.SWELLS);
                }
            }
        }
        return Optional.empty();
    }
}
