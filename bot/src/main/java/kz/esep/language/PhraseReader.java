package kz.esep.language;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.DumperOptions;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.representer.Representer;
import org.yaml.snakeyaml.resolver.Resolver;

/** Reads phrase files and collects every fault in them, so that one start shows all of them. */
final class PhraseReader {

    private final Map<String, Map<Language, Sentence>> phrases = new TreeMap<>();
    private final List<String> faults = new ArrayList<>();

    /** What has been read; ask {@link #faults} first. */
    Map<String, Map<Language, Sentence>> phrases() {
        return phrases;
    }

    List<String> faults() {
        return faults;
    }

    void file(String baseName, String yaml) {
        try {
            switch (yaml().load(yaml)) {
                case Map<?, ?> entries -> entries.forEach((key, texts) -> phrase(baseName + "." + key, texts));
                case null -> faults.add(baseName + ": the file is empty");
                default -> faults.add(baseName + ": not a list of phrases");
            }
        } catch (YAMLException e) {
            faults.add(baseName + ": " + e.getMessage());
        }
    }

    private void phrase(String key, @Nullable Object texts) {
        if (!(texts instanceof Map<?, ?> byCode)) {
            faults.add(key + ": has no texts kk, ru, en");
            return;
        }
        for (var code : byCode.keySet()) {
            if (Arrays.stream(Language.values())
                    .noneMatch(language -> language.code().equals(code))) {
                faults.add(key + ": " + code + " is none of kk, ru, en");
            }
        }
        var sentences = new EnumMap<Language, Sentence>(Language.class);
        for (var language : Language.values()) {
            sentence(key, language, byCode.get(language.code()), sentences);
        }
        compareArguments(key, sentences);
        phrases.put(key, sentences);
    }

    private void sentence(String key, Language language, @Nullable Object text, Map<Language, Sentence> sentences) {
        var where = key + ": " + language.code();
        if (text == null) {
            faults.add(where + " is missing");
        } else if (!(text instanceof String pattern)) {
            faults.add(where + " is not a text");
        } else if (pattern.isBlank()) {
            faults.add(where + " is blank");
        } else {
            try {
                var sentence = new Sentence(language, pattern);
                sentence.faults().forEach(fault -> faults.add(where + ": " + fault));
                sentences.put(language, sentence);
            } catch (IllegalArgumentException e) {
                faults.add(where + " cannot be read: " + e.getMessage());
            }
        }
    }

    private void compareArguments(String key, Map<Language, Sentence> sentences) {
        var different =
                sentences.values().stream().map(Sentence::arguments).distinct().count() > 1;
        if (different) {
            var named = new ArrayList<String>();
            sentences.forEach((language, sentence) -> named.add(language.code() + " " + sentence.arguments()));
            faults.add(key + ": the arguments differ: " + String.join(", ", named));
        }
    }

    /** YAML in which every scalar is a text: otherwise "en: Yes" would be a boolean and "kk: 2025" a number. */
    private static Yaml yaml() {
        var options = new LoaderOptions();
        options.setAllowDuplicateKeys(false);
        var dumping = new DumperOptions();
        return new Yaml(new SafeConstructor(options), new Representer(dumping), dumping, options, new Resolver() {
            @Override
            protected void addImplicitResolvers() {
                // None: see above.
            }
        });
    }
}
