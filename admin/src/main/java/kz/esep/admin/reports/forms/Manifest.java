package kz.esep.admin.reports.forms;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import kz.esep.language.Language;
import org.jspecify.annotations.Nullable;

/**
 * What lies beside the templates of a form: its versions, the oldest first. A form that was reworded on a day has a
 * version since that day; what began before keeps the one before.
 */
public record Manifest(String form, List<Version> versions) {

    public Manifest {
        versions = List.copyOf(versions);
    }

    /**
     * One version of a form.
     *
     * @param number grows when the official form changes
     * @param since the day from which what begins is reported in it, null for the first
     * @param templates the name of the template by language
     * @param labels the fixed words of the form by language, in its order
     */
    public record Version(
            int number, @Nullable LocalDate since, Map<Language, String> templates, Map<Language, List<Label>> labels) {

        /** The labels whose official wording nobody has seen. */
        public List<Label> unofficial(Language language) {
            return labels.getOrDefault(language, List.of()).stream()
                    .filter(Label::isUnofficial)
                    .toList();
        }
    }

    /**
     * A fixed text of a form.
     *
     * @param source the document that its wording is from; null where no official wording has been seen
     */
    public record Label(String id, String text, @Nullable String source) {
        public boolean isUnofficial() {
            return source == null;
        }
    }

    /** The folder on the class path that holds everything of a form. */
    public static String folder(String form) {
        return "kz/esep/admin/reports/forms/" + form + "/";
    }

    /** Reads the manifest of a form from the class path. */
    public static Manifest of(Form<?> form) {
        var resource = folder(form.code()) + "manifest.yml";
        try (var stream = Manifest.class.getClassLoader().getResourceAsStream(resource)) {
            return ManifestFile.read(Objects.requireNonNull(stream, resource));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The version for what began on a day; the first one where the day is not known. */
    public Version at(@Nullable LocalDate began) {
        return versions.reversed().stream()
                .filter(version -> version.since() == null || (began != null && !began.isBefore(version.since())))
                .findFirst()
                .orElseThrow();
    }

    /** The version in which something is reported. */
    public Version of(Subject subject) {
        return at(subject.began());
    }
}
