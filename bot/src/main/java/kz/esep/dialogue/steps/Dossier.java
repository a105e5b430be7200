package kz.esep.dialogue.steps;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import kz.esep.dialogue.Scene;
import kz.esep.dialogue.View;
import kz.esep.evidence.Evidence;
import kz.esep.evidence.FileId;
import kz.esep.facts.MissingFiles;
import kz.esep.journal.Filed;
import kz.esep.plan.DocumentKind;
import kz.esep.plan.EvidenceRule;

/**
 * The files of an entry against what it must have.
 *
 * @param documents which of the files is which document
 * @param rule what the entry must have
 * @param view where the files are looked up
 */
public record Dossier(List<FileId> files, List<Filed> documents, EvidenceRule rule, View view) {

    public Dossier {
        files = List.copyOf(files);
        documents = List.copyOf(documents);
    }

    /** How many photos there are, durable or still on the way; one that is a document by name is none. */
    public int photos() {
        return (int) photosAmong().count();
    }

    /** How many photos are durable and hashed. */
    public int photosStored() {
        return (int) photosAmong().filter(Evidence::isStored).count();
    }

    /** The photos and documents that are needed and not there. */
    public MissingFiles missing() {
        return MissingFiles.of(rule, known().toList(), documents);
    }

    /** How many more photos are needed. */
    public int photosLacking() {
        return missing().photos();
    }

    private Stream<Evidence> photosAmong() {
        return MissingFiles.photos(known().toList(), documents);
    }

    /** The documents that are needed and not there. */
    public List<DocumentKind> lacking() {
        return missing().documents().stream()
                .map(MissingFiles.Lack::kind)
                .filter(kind -> filed(kind).isEmpty())
                .toList();
    }

    /** Everything that is needed and not there, in words. */
    public List<String> lacking(Scene scene) {
        return inWords(missing(), scene);
    }

    /** Photos and documents that are not there, in words. */
    public static List<String> inWords(MissingFiles missing, Scene scene) {
        var photos = missing.photos() == 0
                ? Stream.<String>empty()
                : Stream.of(scene.plain("steps.files.more-photos", "count", missing.photos()));
        return Stream.concat(photos, missing.documents().stream().map(lack -> inWords(lack, scene)))
                .toList();
    }

    private static String inWords(MissingFiles.Lack lack, Scene scene) {
        var document = scene.plain("document." + lack.kind());
        return switch (lack.why()) {
            case ABSENT -> document;
            case OTHER_LANGUAGE -> scene.plain("steps.files.other-language", "document", document);
            case NUMBER_AND_DATE -> scene.plain("steps.files.without-number", "document", document);
        };
    }

    /** Whether everything is there that is needed. */
    public boolean isComplete() {
        return photosLacking() == 0 && lacking().isEmpty();
    }

    /** The files that were named as a document of a kind. */
    public Optional<Filed> filed(DocumentKind kind) {
        return documents.stream().filter(filed -> filed.document() == kind).findFirst();
    }

    /** What a file was named as. */
    public Optional<Filed> named(FileId file) {
        return documents.stream().filter(filed -> filed.file().equals(file)).findFirst();
    }

    /** Files other than photos that nobody has named. */
    public long others() {
        return known().filter(file ->
                        !MissingFiles.isPicture(file) && named(file.id()).isEmpty())
                .count();
    }

    long lost() {
        return known().filter(Evidence::isLost).count();
    }

    long flawed(Evidence.Flaw flaw) {
        return known().filter(file -> file.flaw().equals(Optional.of(flaw))).count();
    }

    Stream<Evidence> known() {
        return files.stream().map(view.files()::get).filter(Objects::nonNull).<Evidence>map(Objects::requireNonNull);
    }
}
