package kz.esep.facts;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.esep.evidence.Evidence;
import kz.esep.evidence.FileId;
import kz.esep.evidence.FileKind;
import kz.esep.journal.Filed;
import kz.esep.plan.DocumentKind;
import kz.esep.plan.EvidenceRule;

/**
 * The photos and documents that a rule of evidence asks for and that are not there.
 *
 * @param photos how many more
 */
public record MissingFiles(int photos, List<Lack> documents) {

    private static final Pattern KAZAKH = word("қаз\\p{L}*|каз\\p{L}*|kaz|kz|kk");
    private static final Pattern RUSSIAN = word("рус\\p{L}*|орыс\\p{L}*|rus|ru");

    public MissingFiles {
        documents = List.copyOf(documents);
    }

    /** A document that is not there as it should be. */
    public record Lack(DocumentKind kind, Why why) {}

    /** What a document lacks. */
    public enum Why {
        ABSENT,
        /** It is there in one of the two languages. */
        OTHER_LANGUAGE,
        /** A letter is there, and nobody has told its number and date. */
        NUMBER_AND_DATE
    }

    /**
     * What is missing.
     *
     * @param files those that are known, stored or still on the way
     * @param named which of them is which document
     */
    public static MissingFiles of(EvidenceRule rule, Collection<Evidence> files, List<Filed> named) {
        return new MissingFiles(
                Math.max(0, rule.photos() - (int) photos(files, named).count()),
                rule.documents().stream()
                        .flatMap(kind -> lack(kind, rule, files, named))
                        .toList());
    }

    public boolean isNothing() {
        return photos == 0 && documents.isEmpty();
    }

    /** The photos of an event: pictures that are no document by name, and whole ones. */
    public static Stream<Evidence> photos(Collection<Evidence> files, List<Filed> named) {
        var documents = named.stream().map(Filed::file).collect(Collectors.toSet());
        return files.stream()
                .filter(file -> isPicture(file)
                        && !documents.contains(file.id())
                        && file.flaw().isEmpty());
    }

    /** A picture sent as a document is still one. */
    public static boolean isPicture(Evidence file) {
        var type = file.mediaType();
        return file.kind() == FileKind.PHOTO
                || (file.kind() == FileKind.DOCUMENT && type != null && type.startsWith("image/"));
    }

    private static Stream<Lack> lack(
            DocumentKind kind, EvidenceRule rule, Collection<Evidence> files, List<Filed> named) {
        var own = named.stream().filter(filed -> filed.document() == kind).toList();
        if (own.isEmpty()) {
            return Stream.of(new Lack(kind, Why.ABSENT));
        }
        if (own.stream().map(Filed::file).distinct().count() < rule.due(kind) && !isInBoth(own, files)) {
            return Stream.of(new Lack(kind, Why.OTHER_LANGUAGE));
        }
        return kind.hasNumber() && own.stream().noneMatch(filed -> filed.reference() != null)
                ? Stream.of(new Lack(kind, Why.NUMBER_AND_DATE))
                : Stream.empty();
    }

    /** «бағдарлама_қаз_рус.docx»: one file that holds both languages says so. */
    private static boolean isInBoth(List<Filed> own, Collection<Evidence> files) {
        Set<FileId> ids = own.stream().map(Filed::file).collect(Collectors.toSet());
        return files.stream().filter(file -> ids.contains(file.id())).anyMatch(file -> {
            var words = (Objects.requireNonNullElse(file.name(), "") + " "
                            + Objects.requireNonNullElse(file.caption(), ""))
                    .toLowerCase(Locale.ROOT);
            return KAZAKH.matcher(words).find() && RUSSIAN.matcher(words).find();
        });
    }

    private static Pattern word(String stems) {
        return Pattern.compile("(?<!\\p{L})(?:" + stems + ")(?!\\p{L})");
    }
}
