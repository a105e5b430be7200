package kz.esep.dialogues.log;

import java.util.List;
import java.util.stream.Stream;
import kz.esep.evidence.FileId;
import kz.esep.evidence.Publication;
import kz.esep.journal.Filed;
import org.jspecify.annotations.Nullable;

/**
 * What proves it.
 *
 * @param documents which of the files is which document
 * @param linksAwaited whether links were promised for later
 */
record Proofs(List<FileId> files, List<Publication> links, List<Filed> documents, boolean linksAwaited) {

    static final Proofs NONE = new Proofs(List.of(), List.of(), List.of(), false);

    Proofs {
        files = List.copyOf(files);
        links = List.copyOf(links);
        documents = List.copyOf(documents);
    }

    boolean isEmpty() {
        return files.isEmpty() && links.isEmpty();
    }

    Proofs attaching(List<FileId> added) {
        var all = Stream.concat(files.stream(), added.stream()).distinct().toList();
        return new Proofs(all, links, documents, linksAwaited);
    }

    Proofs linking(List<Publication> all) {
        return new Proofs(files, all, documents, linksAwaited);
    }

    /** The same with a file named as a document, or with null as none. */
    Proofs filing(FileId file, @Nullable Filed as) {
        var others = documents.stream().filter(filed -> !filed.file().equals(file));
        return new Proofs(
                files, links, Stream.concat(others, Stream.ofNullable(as)).toList(), linksAwaited);
    }

    Proofs awaitingLinks(boolean promised) {
        return new Proofs(files, links, documents, promised);
    }

    /** The documents whose files are still there. */
    List<Filed> named() {
        return documents.stream().filter(filed -> files.contains(filed.file())).toList();
    }
}
