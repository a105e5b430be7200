package kz.esep.admin.reports.forms;

import java.io.InputStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import kz.esep.admin.reports.forms.Manifest.Label;
import kz.esep.admin.reports.forms.Manifest.Version;
import kz.esep.language.Language;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/**
 * Reads {@code manifest.yml}. A version that says {@code like} has the templates and the labels of the one before; where
 * it says {@code seen: false} too, nobody has compared them with the official wording, so that none has a source.
 */
final class ManifestFile {

    private ManifestFile() {}

    static Manifest read(InputStream stream) {
        Map<String, Object> yaml = new Yaml(new SafeConstructor(new LoaderOptions())).load(stream);
        var versions = new ArrayList<Version>();
        for (var one : (List<?>) member(yaml, "versions")) {
            versions.add(version((Map<?, ?>) one, versions));
        }
        return new Manifest(member(yaml, "form").toString(), versions);
    }

    private static Version version(Map<?, ?> yaml, List<Version> before) {
        int number = (Integer) member(yaml, "version");
        var since = yaml.get("since") == null
                ? null
                : LocalDate.parse(yaml.get("since").toString());
        if (yaml.get("like") == null) {
            return fresh(number, since, (Map<?, ?>) member(yaml, "languages"));
        }
        var like = before.stream()
                .filter(version -> version.number() == (Integer) yaml.get("like"))
                .findFirst()
                .orElseThrow();
        var labels = Boolean.FALSE.equals(yaml.get("seen")) ? unseen(like.labels()) : like.labels();
        return new Version(number, since, like.templates(), labels);
    }

    private static Version fresh(int number, @Nullable LocalDate since, Map<?, ?> languages) {
        var templates = new EnumMap<Language, String>(Language.class);
        var labels = new EnumMap<Language, List<Label>>(Language.class);
        languages.forEach((code, one) -> {
            var language = Language.of(code.toString());
            var part = (Map<?, ?>) one;
            templates.put(language, member(part, "template").toString());
            labels.put(
                    language,
                    ((List<?>) member(part, "labels"))
                            .stream().map(label -> label((Map<?, ?>) label)).toList());
        });
        return new Version(number, since, Map.copyOf(templates), Map.copyOf(labels));
    }

    private static Map<Language, List<Label>> unseen(Map<Language, List<Label>> labels) {
        var all = new EnumMap<Language, List<Label>>(Language.class);
        labels.forEach((language, some) -> all.put(
                language,
                some.stream()
                        .map(label -> new Label(label.id(), label.text(), null))
                        .toList()));
        return Map.copyOf(all);
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
