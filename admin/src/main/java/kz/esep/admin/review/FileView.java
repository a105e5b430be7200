package kz.esep.admin.review;

import java.math.BigDecimal;
import java.math.RoundingMode;
import kz.esep.admin.page.Texts;
import kz.esep.evidence.Evidence;
import kz.esep.evidence.FileKind;
import org.jspecify.annotations.Nullable;

/**
 * A file as the page of an entry shows it.
 *
 * @param name as sent, or what it is in words
 * @param size in words
 */
record FileView(
        String id,
        FileKind kind,
        String name,
        String size,
        Standing standing,
        @Nullable String caption) {

    /** What became of its bytes. */
    enum Standing {
        STORED,
        ARRIVING,
        LOST
    }

    private static final BigDecimal MEGABYTE = BigDecimal.valueOf(1_000_000);

    static FileView of(Evidence file, Texts t) {
        var stored = file.stored();
        var bytes = stored == null ? file.announcedSize() : stored.size();
        var name = file.name();
        return new FileView(
                file.id().value(),
                file.kind(),
                name == null ? t.say("file." + file.kind()) : name,
                t.say("file.size", "megabytes", BigDecimal.valueOf(bytes).divide(MEGABYTE, 1, RoundingMode.CEILING)),
                file.isStored() ? Standing.STORED : file.isLost() ? Standing.LOST : Standing.ARRIVING,
                file.caption());
    }

    boolean isPhoto() {
        return kind == FileKind.PHOTO;
    }

    boolean isArriving() {
        return standing == Standing.ARRIVING;
    }
}
