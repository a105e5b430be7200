package kz.esep;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNoException;

import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.regex.Pattern;
import kz.esep.language.Language;
import kz.esep.language.Phrases;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;

/** Every phrase of every module exists in three languages, and every phrase that the code names exists at all. */
class EveryPhraseIsCompleteTest {

    private static final List<Path> MODULES = List.of(Path.of("../bot"), Path.of("../admin"));
    private static final Pattern PHRASES = Pattern.compile(".*/phrases/[^/]+\\.yml");
    private static final Pattern JAVA = Pattern.compile(".*\\.java");
    private static final Pattern NAMED = Pattern.compile(
            "\\b(?:Phrase\\.of\\(|say(?:Html)?\\([^,;\"]+,|(?:html|plain)\\()\\s*\"([a-z0-9-]+\\.[^\"]+)\"\\s*[,)]");

    @Test
    void theFilesOfAllModulesAreComplete() {
        assertThatNoException().isThrownBy(() -> Phrases.read(phraseFiles()));
    }

    @Test
    void theStartFindsEveryPhraseFileOfThisModule() throws IOException {
        var found = PhrasesConfiguration.all(getClass().getClassLoader()).keys();
        for (var file : below(Path.of("src/main/resources/kz/esep"), PHRASES)) {
            var prefix = Phrases.baseName(file) + ".";
            assertThat(found).as("keys of %s", file).anyMatch(key -> key.startsWith(prefix));
        }
        assertThat(found).contains("found-by-its-folder.greeting");
    }

    @Test
    void everyPhraseThatTheCodeNamesExists() throws IOException {
        var known = Phrases.read(phraseFiles()).keys();
        var unknown = new ArrayList<String>();
        for (var module : MODULES) {
            for (var source : below(module.resolve("src/main/java"), JAVA)) {
                named(Files.readString(Path.of(source))).stream()
                        .filter(key -> !known.contains(key))
                        .forEach(key -> unknown.add(source + ": " + key));
            }
        }
        assertThat(unknown).isEmpty();
    }

    @Test
    void knowsAPhraseInTheCodeWhenItSeesOne() {
        assertThat(named("Phrase.of(\"join.welcome\")")).containsExactly("join.welcome");
        assertThat(named("Phrase.of(\n  \"join.welcome\", \"name\", name)")).containsExactly("join.welcome");
        assertThat(named("phrases.say(person.language(), \"join.welcome\", \"a\", b)"))
                .containsExactly("join.welcome");
        assertThat(named("phrases.sayHtml(language, \"join.welcome\")")).containsExactly("join.welcome");
        assertThat(named("scene.html(\"join.welcome\", \"name\", name)")).containsExactly("join.welcome");
        assertThat(named("scene.plain(\n\"join.welcome\")")).containsExactly("join.welcome");
        assertThat(named("Phrase.of(\"join.role.\" + role)")).isEmpty();
    }

    @Test
    void theStartFindsPhrasesThroughTheContext() {
        try (var context = new AnnotationConfigApplicationContext(PhrasesConfiguration.class)) {
            var phrases = context.getBean(Phrases.class);
            assertThat(phrases.say(Language.RU, "found-by-its-folder.greeting", "name", "Айгүл"))
                    .isEqualTo("Здравствуйте, Айгүл!");
        }
    }

    @Test
    void theStartFindsPhrasesInsideAJar(@TempDir Path folder) throws IOException {
        var jar = jar(folder.resolve("module.jar"), "kz/esep/other/phrases/from-a-jar.yml");
        try (var loader =
                new URLClassLoader(new URL[] {jar.toUri().toURL()}, getClass().getClassLoader())) {
            assertThat(PhrasesConfiguration.all(loader).keys())
                    .contains("from-a-jar.yes", "found-by-its-folder.greeting");
        }
    }

    @Test
    void theStartRefusesTwoFilesOfOneName(@TempDir Path folder) throws IOException {
        var jar = jar(folder.resolve("module.jar"), "kz/esep/other/phrases/found-by-its-folder.yml");
        try (var loader =
                new URLClassLoader(new URL[] {jar.toUri().toURL()}, getClass().getClassLoader())) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> PhrasesConfiguration.all(loader))
                    .withMessageContaining("found-by-its-folder.yml");
        }
    }

    private static List<String> named(String code) {
        return NAMED.matcher(code).results().map(match -> match.group(1)).toList();
    }

    private static Path jar(Path jar, String file) throws IOException {
        try (var out = new JarOutputStream(Files.newOutputStream(jar))) {
            for (var end = file.indexOf('/'); end > 0; end = file.indexOf('/', end + 1)) {
                out.putNextEntry(new JarEntry(file.substring(0, end + 1)));
            }
            out.putNextEntry(new JarEntry(file));
            out.write("yes: {kk: Иә, ru: Да, en: Yes}".getBytes(StandardCharsets.UTF_8));
        }
        return jar;
    }

    private static Map<String, String> phraseFiles() throws IOException {
        var texts = new TreeMap<String, String>();
        for (var module : MODULES) {
            for (var file : below(module.resolve("src/main/resources/kz/esep"), PHRASES)) {
                var name = Phrases.baseName(file);
                assertThat(texts.put(name, Files.readString(Path.of(file))))
                        .as("a second file %s.yml: %s", name, file)
                        .isNull();
            }
        }
        return texts;
    }

    /** The files below a folder whose names, with forward slashes, match. */
    private static List<String> below(Path folder, Pattern names) throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (var files = Files.walk(folder)) {
            return files.map(file -> file.toString().replace('\\', '/'))
                    .filter(names.asMatchPredicate())
                    .toList();
        }
    }
}
