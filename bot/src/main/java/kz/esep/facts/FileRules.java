package kz.esep.facts;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.esep.evidence.Evidence;
import kz.esep.evidence.FileId;
import kz.esep.evidence.FileKind;
import kz.esep.journal.Filed;
import kz.esep.plan.Basis;
import kz.esep.plan.DocumentKind;
import kz.esep.plan.Indicator;
import org.jspecify.annotations.Nullable;

/**
 * Counts the stored files of some entries. Documents are told apart by their names and captions; one that says nothing
 * of itself counts only where the activity asks for a single kind of document.
 */
final class FileRules {

    private static final Pattern PHOTO = Pattern.compile("фото");
    private static final Pattern VIDEO = Pattern.compile("видео|бейне");

    private final Map<FileId, Evidence> evidence;

    FileRules(Map<FileId, Evidence> evidence) {
        this.evidence = evidence;
    }

    /** The files that an indicator counts, null where there are none or where they cannot be told from others'. */
    @Nullable
    Figure figure(Indicator indicator, List<Indicator> siblings, List<Accepted> own) {
        var name = name(indicator);
        var photos = PHOTO.matcher(name).find();
        var videos = VIDEO.matcher(name).find();
        if (DocumentKind.of(name).isEmpty() && (photos || videos)) {
            return pictures(photos, videos, own);
        }
        var kind = DocumentKind.of(name);
        var found = new ArrayList<>(documents(kind.orElse(null), own));
        var rivals = siblings.stream()
                .filter(other -> other.basis() == Basis.FILES)
                .filter(FileRules::isOfDocuments)
                .toList();
        if (rivals.size() == 1 && kind.isPresent()) {
            found.addAll(documents(null, own));
        }
        var shared = rivals.stream()
                        .filter(other -> DocumentKind.of(name(other)).equals(kind))
                        .count()
                > 1;
        return found.isEmpty() || shared ? null : figure(List.of(BigDecimal.valueOf(found.size())), found, own);
    }

    /** The documents of a kind, or with null those that say nothing of themselves. */
    List<FileId> documents(@Nullable DocumentKind kind, List<Accepted> own) {
        var named = named(own);
        return stored(own)
                .filter(file -> named.containsKey(file.id()) || kindOf(file) == FileKind.DOCUMENT)
                .filter(file -> Optional.ofNullable(named.get(file.id()))
                        .or(() -> documentKind(file))
                        .equals(Optional.ofNullable(kind)))
                .map(Evidence::id)
                .toList();
    }

    /** What people have named files as; a photo of the attendance list is no photo of the event. */
    private static Map<FileId, DocumentKind> named(List<Accepted> own) {
        return own.stream()
                .flatMap(one -> one.happening().documents().stream())
                .collect(Collectors.toMap(Filed::file, Filed::document, (first, again) -> first));
    }

    private @Nullable Figure pictures(boolean photos, boolean videos, List<Accepted> own) {
        var named = named(own);
        var parts = new ArrayList<BigDecimal>();
        var found = new ArrayList<FileId>();
        for (var kind : Stream.of(photos ? FileKind.PHOTO : null, videos ? FileKind.VIDEO : null)
                .filter(Objects::nonNull)
                .toList()) {
            var some = stored(own)
                    .filter(file -> kindOf(file) == kind && !named.containsKey(file.id()))
                    .map(Evidence::id)
                    .toList();
            parts.add(BigDecimal.valueOf(some.size()));
            found.addAll(some);
        }
        return found.isEmpty() ? null : figure(parts, found, own);
    }

    private static Figure figure(List<BigDecimal> parts, List<FileId> found, List<Accepted> own) {
        var entries = own.stream()
                .filter(one -> one.happening().files().stream().anyMatch(found::contains))
                .toList();
        return new Figure(parts, null, Accepted.entries(entries), found, null);
    }

    /** Whether a name speaks of photos and of no films. */
    static boolean isOfPhotosAlone(String name) {
        var lower = name.toLowerCase(Locale.ROOT);
        return PHOTO.matcher(lower).find() && !VIDEO.matcher(lower).find();
    }

    private static boolean isOfDocuments(Indicator indicator) {
        var name = name(indicator);
        return DocumentKind.of(name).isPresent()
                || !(PHOTO.matcher(name).find() || VIDEO.matcher(name).find());
    }

    private Stream<Evidence> stored(List<Accepted> own) {
        return own.stream()
                .flatMap(one -> one.happening().files().stream())
                .distinct()
                .map(evidence::get)
                .filter(Objects::nonNull)
                .<Evidence>map(Objects::requireNonNull)
                .filter(Evidence::isStored);
    }

    /** What a file is: a picture or a film sent as a document is still one. */
    private static FileKind kindOf(Evidence file) {
        var type = file.mediaType();
        if (file.kind() != FileKind.DOCUMENT || type == null) {
            return file.kind();
        }
        if (type.startsWith("image/")) {
            return FileKind.PHOTO;
        }
        return type.startsWith("video/") ? FileKind.VIDEO : FileKind.DOCUMENT;
    }

    private static Optional<DocumentKind> documentKind(Evidence file) {
        return DocumentKind.of(
                Objects.requireNonNullElse(file.caption(), "") + " " + Objects.requireNonNullElse(file.name(), ""));
    }

    private static String name(Indicator indicator) {
        return indicator.name().in(indicator.name().original()).toLowerCase(Locale.ROOT);
    }
}
