package kz.esep.conductor;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import kz.esep.attendance.Mention;
import kz.esep.attendance.NameList;
import kz.esep.attendance.SheetNames;
import kz.esep.evidence.Blobs;
import kz.esep.evidence.Evidence;
import kz.esep.evidence.FileKind;
import kz.esep.evidence.Files;
import kz.esep.journal.Entry;
import org.springframework.stereotype.Component;

/** Files of entries in which a name stands: sheets can be looked through, photos and other documents cannot. */
@Component
class NamedSheets {

    private final Files files;
    private final Blobs blobs;

    NamedSheets(Files files, Blobs blobs) {
        this.files = files;
        this.blobs = blobs;
    }

    /** Removes the sheets, with their bytes, in which a name stands; the filled list can be printed without it. */
    int remove(Collection<Entry> entries, Mention name) {
        var gone = filed(entries).stream()
                .filter(file -> names(file).people().stream().anyMatch(one -> name.isIn(one.name())))
                .toList();
        if (!gone.isEmpty()) {
            files.remove(gone, blobs);
        }
        return gone.size();
    }

    /** How many pages of paper lists and documents nobody can look through but a person. */
    int unreadable(Collection<Entry> entries) {
        return (int) filed(entries).stream()
                .filter(file -> !isSheet(file))
                .filter(file -> file.kind() == FileKind.DOCUMENT || isPage(entries, file))
                .count();
    }

    private List<Evidence> filed(Collection<Entry> entries) {
        return files.findAll(entries.stream()
                .flatMap(entry -> entry.versions().stream())
                .flatMap(version -> version.happening().files().stream())
                .distinct()
                .toList());
    }

    private static boolean isPage(Collection<Entry> entries, Evidence file) {
        return entries.stream()
                .flatMap(entry -> entry.versions().stream())
                .map(version -> version.happening().attendance())
                .filter(Objects::nonNull)
                .anyMatch(
                        people -> people.list() != null && people.list().files().contains(file.id()));
    }

    private static boolean isSheet(Evidence file) {
        return file.name() != null && SheetNames.isSheet(file.name());
    }

    private NameList names(Evidence file) {
        if (file.name() == null || file.stored() == null || !isSheet(file)) {
            return NameList.EMPTY;
        }
        try (var bytes = blobs.open(file.stored().blob())) {
            return SheetNames.read(file.name(), bytes, LocalDate.EPOCH).orElse(NameList.EMPTY);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
