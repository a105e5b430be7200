package kz.esep.admin.reports.forms;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import kz.esep.admin.reports.forms.Value.Line;
import kz.esep.evidence.Evidence;
import kz.esep.evidence.FileId;
import kz.esep.evidence.FileKind;
import kz.esep.facts.Account;
import kz.esep.facts.ActivityFacts;
import kz.esep.journal.Filed;

/** Says in a sentence or two what confirms an activity: files by kind, and publications. */
final class EvidenceWords {

    private final Scribe scribe;

    EvidenceWords(Scribe scribe) {
        this.scribe = scribe;
    }

    List<Line> about(ActivityFacts facts, List<Account> accounts) {
        var sentences = new ArrayList<Line>();
        var counted = counted(accounts);
        if (!counted.isEmpty()) {
            sentences.add(Line.plain(scribe.prose("evidence", "files", String.join(", ", counted))));
        }
        if (!facts.links().isEmpty()) {
            sentences.add(
                    Line.plain(scribe.prose("links", "count", facts.links().size())));
        }
        return sentences;
    }

    private List<String> counted(List<Account> accounts) {
        var named = accounts.stream()
                .flatMap(one -> one.happening().documents().stream())
                .map(Filed::file)
                .collect(Collectors.toSet());
        var files = accounts.stream()
                .flatMap(one -> one.files().stream())
                .distinct()
                .toList();
        var said = new ArrayList<String>();
        say(said, "photos", count(files, named, FileKind.PHOTO));
        say(said, "videos", count(files, named, FileKind.VIDEO));
        say(
                said,
                "documents",
                files.stream()
                        .filter(file -> file.kind() == FileKind.DOCUMENT || named.contains(file.id()))
                        .count());
        return said;
    }

    /** A photo of a list is a document and no picture. */
    private static long count(List<Evidence> files, Set<FileId> documents, FileKind kind) {
        return files.stream()
                .filter(file -> file.kind() == kind && !documents.contains(file.id()))
                .count();
    }

    private void say(List<String> said, String what, long count) {
        if (count > 0) {
            said.add(scribe.prose(what, "count", count));
        }
    }
}
