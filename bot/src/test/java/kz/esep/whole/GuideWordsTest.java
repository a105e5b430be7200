package kz.esep.whole;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import kz.esep.dialogues.Chat;
import kz.esep.language.Language;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The guides for volunteers name the buttons as the bot does, and show every picture that is taken for them. */
class GuideWordsTest {

    private static final Path DOCS = Path.of("..", "docs");

    /** What is printed bold; the headings of the questions end with a question mark and are no buttons. */
    private static final Pattern BUTTON = Pattern.compile("\\*\\*([^*\n]+)\\*\\*");

    private static final Pattern PICTURE = Pattern.compile("src=\"(images/guide/[^\"]+)\"");

    @ParameterizedTest
    @EnumSource
    void areThoseOfTheBot(Language language) throws IOException {
        var said = Chat.PHRASES.keys().stream()
                .filter(key -> Chat.PHRASES.arguments(key).isEmpty())
                .map(key -> Chat.PHRASES.say(language, key))
                .toList();
        var named = found(BUTTON, language).filter(bold -> !bold.endsWith("?")).toList();
        assertThat(named)
                .hasSizeGreaterThan(4)
                .allSatisfy(button -> assertThat(said).as(button).anyMatch(phrase -> phrase.contains(button)));
    }

    @ParameterizedTest
    @EnumSource
    void standBesideEveryPicture(Language language) throws IOException {
        var shown = found(PICTURE, language).map(DOCS::resolve).toList();
        try (var taken = Files.list(DOCS.resolve("images/guide").resolve(language.code()))) {
            assertThat(shown).containsExactlyInAnyOrderElementsOf(taken.toList());
        }
    }

    private static Stream<String> found(Pattern what, Language language) throws IOException {
        var guide = Files.readString(DOCS.resolve("guide-volunteer." + language.code() + ".md"));
        return what.matcher(guide).results().map(found -> found.group(1));
    }
}
