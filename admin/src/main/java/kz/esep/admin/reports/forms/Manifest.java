package kz.esep.admin.reports.forms;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import kz.esep.language.Language;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/**
 * What lies beside the templates of a form: its version, its template in every language, and where each label is from.
 *
 * @param version grows when the official form changes
 * @param templates the name of the template by language
 * @param labels the fixed words of the form by language, in its order
 */
public record Manifest(String form, int version, Map<Language, String> templates, Map<Language, List<Label>> labels) {

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
    public static Manifest of(Form form) {
        var resource = folder(form.code()) + "manifest.yml";
        try (var stream = Manifest.class.getClassLoader().getResourceAsStream(resource)) {
            return read(Objects.requireNonNull(stream, resource));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public List<Label> unofficial(Language language) {
        return labels.getOrDefault(language, List.of()).stream()
                .filter(Label::isUnofficial)
                .toList();
    }

    private static Manifest read(InputStream stream) {
        Map<String, Object> yaml = new Yaml(new SafeConstructor(new LoaderOptions())).load(stream);
        var templates = new EnumMap<Language, String>(Language.class);
        var labels = new EnumMap<Language, List<Label>>(Language.class);
        ((Map<?, ?>) member(yaml, "languages")).forEach((code, one) -> {
            var language = Language.of(code.toString());
            var part = (Map<?, ?>) one;
            templates.put(language, member(part, "template").toString());
            labels.put(
                    language,
                    ((List<?>) member(part, "labels"))
                            .stream().map(label -> label((Map<?, ?>) label)).toList());
        });
        return new Manifest(
                member(yaml, "form").toString(),
                (Integer) member(yaml, "version"),
                Map.copyOf(templates),
                Map.copyOf(labels));
    }

    private static Label label(Map<?, ?> yaml) {
        var source = yaml.get("source");
        return new Label(
                member(yaml, "id").toString(),
                member(yaml, "text").toString(),
                source == null ? null : source.toString());
    }

    private static Object member(Map<?, ?> yaml, String name) {
        return Objects.requireNonNull(yaml.get(name), name);
    }
}
