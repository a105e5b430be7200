package kz.esep.language;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;

/**
 * Everything Esep can say, in three languages. Read once at the start, complete or not at all, and safe for use by
 * many threads. How a phrase is written: {@code docs/language.md}.
 */
public final class Phrases {

    private static final String SUFFIX = ".yml";

    private final Map<String, Map<Language, Sentence>> sentences;
    private final ZoneId zone;

    private Phrases(Map<String, Map<Language, Sentence>> sentences, ZoneId zone) {
        this.sentences = sentences;
        this.zone = zone;
    }

    /** The same phrases, telling moments in the time of another zone than {@link Dates#KAZAKHSTAN}. */
    public Phrases in(ZoneId other) {
        return new Phrases(sentences, other);
    }

    /**
     * Reads phrase files.
     *
     * @param texts YAML by the base name of its file; the base name becomes the first part of every key
     * @throws IllegalArgumentException with every fault of every file in its message
     */
    public static Phrases read(Map<String, String> texts) {
        var reader = new PhraseReader();
        texts.forEach(reader::file);
        if (!reader.faults().isEmpty()) {
            throw new IllegalArgumentException("The phrases are not complete:\n" + String.join("\n", reader.faults()));
        }
        return new Phrases(reader.phrases(), Dates.KAZAKHSTAN);
    }

    /**
     * Reads phrase files from the class path.
     *
     * @param resources full names such as {@code kz/esep/dialogues/phrases/log-activity.yml}
     */
    public static Phrases load(ClassLoader loader, List<String> resources) {
        var texts = new LinkedHashMap<String, String>();
        for (var resource : resources) {
            if (texts.put(baseName(resource), text(loader, resource)) != null) {
                throw new IllegalArgumentException("Two phrase files are called " + baseName(resource) + SUFFIX);
            }
        }
        return read(texts);
    }

    /** The first part of the keys of a file: its name without folder and ending. */
    public static String baseName(String resource) {
        if (!resource.endsWith(SUFFIX)) {
            throw new IllegalArgumentException("A phrase file ends in " + SUFFIX + ", this one does not: " + resource);
        }
        return resource.substring(resource.lastIndexOf('/') + 1, resource.length() - SUFFIX.length());
    }

    /** Says a phrase; texts are inserted as they are. */
    public String say(Language language, Phrase phrase) {
        return say(language, phrase, UnaryOperator.identity());
    }

    /** Says a phrase whose arguments follow as name, value, name, value. */
    public String say(Language language, String key, Object... namesAndValues) {
        return say(language, Phrase.of(key, namesAndValues));
    }

    /** Says a phrase that is HTML itself: inserted texts are escaped, the phrase is not. */
    public String sayHtml(Language language, Phrase phrase) {
        return say(language, phrase, Phrases::escaped);
    }

    /** Says a phrase as HTML, its arguments following as name, value, name, value. */
    public String sayHtml(Language language, String key, Object... namesAndValues) {
        return sayHtml(language, Phrase.of(key, namesAndValues));
    }

    /** A moment in the chat: "14 маусым 2025, сб, 18:05". */
    public String moment(Language language, Instant moment) {
        return Dates.chat(moment, zone, language);
    }

    /** On which day a moment falls. */
    public LocalDate day(Instant moment) {
        return LocalDate.ofInstant(moment, zone);
    }

    public Set<String> keys() {
        return Set.copyOf(sentences.keySet());
    }

    /** The names of the gaps of a phrase. */
    public Set<String> arguments(String key) {
        return Set.copyOf(sentence(Language.KK, key).arguments());
    }

    private String say(Language language, Phrase phrase, UnaryOperator<String> written) {
        var values = new HashMap<String, Object>();
        phrase.arguments().forEach((name, value) -> values.put(name, inLanguage(language, value, written)));
        var sentence = sentence(language, phrase.key());
        if (!values.keySet().containsAll(sentence.arguments())) {
            throw new IllegalArgumentException(
                    "The phrase " + phrase.key() + " needs " + sentence.arguments() + ", given are " + values.keySet());
        }
        return sentence.say(values);
    }

    /** What an argument is in the language: a further phrase is said, a text written, a number left to the pattern. */
    private Object inLanguage(Language language, Object value, UnaryOperator<String> written) {
        return switch (value) {
            case Number number -> number;
            case Instant moment -> written.apply(moment(language, moment));
            case Phrase inner -> say(language, inner, written);
            case Wording wording -> written.apply(wording.in(language));
            default -> written.apply(Dates.any(value, language));
        };
    }

    private Sentence sentence(Language language, String key) {
        var inLanguages = sentences.get(key);
        if (inLanguages == null) {
            throw new IllegalArgumentException("There is no phrase " + key);
        }
        var sentence = inLanguages.get(language);
        if (sentence == null) {
            throw new IllegalStateException("The phrase " + key + " does not exist in " + language);
        }
        return sentence;
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }

    private static String text(ClassLoader loader, String resource) {
        try (var stream = loader.getResourceAsStream(resource)) {
            if (stream == null) {
                throw new IllegalArgumentException("There is no phrase file " + resource);
            }
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
