package kz.esep.admin.drafts;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import kz.esep.admin.page.Texts;
import kz.esep.admin.reports.filling.Filled.Trace;
import kz.esep.drafts.Draft;
import kz.esep.evidence.Evidence;
import kz.esep.evidence.FileKind;
import kz.esep.evidence.Files;
import kz.esep.journal.Entries;
import kz.esep.journal.Entry;
import kz.esep.journal.Entry.Version;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What a figure of a draft was made of. */
@Component
class Behind {

    private final Entries entries;
    private final Files files;

    Behind(Entries entries, Files files) {
        this.entries = entries;
        this.files = files;
    }

    /** A figure with its entries and files. */
    record View(String figure, List<Line> entries, List<Shown> files) {}

    /**
     * An entry as it was used.
     *
     * @param participants null where nobody was counted
     * @param changed whether it has another version by now, or was withdrawn
     */
    record Line(
            String address,
            int number,
            String dates,
            String place,
            @Nullable Integer participants,
            boolean changed) {}

    record Shown(String id, String name, boolean photo) {}

    View of(Trace trace, Draft draft, Texts t) {
        var lines = entries.findAll(trace.source().entries()).stream()
                .sorted(Comparator.comparingInt(Entry::number))
                .flatMap(entry -> line(entry, draft, t).stream())
                .toList();
        var shown = files.findAll(trace.source().files()).stream()
                .map(file ->
                        new Shown(file.id().value(), name(file, t), file.kind() == FileKind.PHOTO && file.isStored()))
                .toList();
        return new View(trace.text(), lines, shown);
    }

    private static Optional<Line> line(Entry entry, Draft draft, Texts t) {
        var used = draft.used(entry.id());
        return used.map(one -> {
            Version version = entry.versions().get(one.version() - 1);
            var happening = version.happening();
            return new Line(
                    EntryLinks.address(entry),
                    entry.number(),
                    t.dates(happening.from(), happening.to()),
                    happening.place() == null ? "" : happening.place().name(),
                    happening.participants(),
                    one.isOutdated(entry));
        });
    }

    private static String name(Evidence file, Texts t) {
        return Objects.requireNonNullElse(
                file.name(), Objects.requireNonNullElse(file.caption(), t.say("file." + file.kind())));
    }
}
