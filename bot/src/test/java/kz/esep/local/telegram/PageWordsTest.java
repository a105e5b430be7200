package kz.esep.local.telegram;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The chat page speaks three languages, each completely. */
class PageWordsTest {
    private static final Pattern WORD = Pattern.compile("(\\w+): (?:'([^']*)'|\"([^\"]*)\")");

    @Test
    void everyWordIsThereInThreeLanguages() throws Exception {
        List<MatchResult> kazakh = words("kk", "ru");
        List<MatchResult> russian = words("ru", "en");
        List<MatchResult> english = words("en", "};");

        assertThat(kazakh).hasSizeGreaterThan(80);
        assertThat(keys(russian)).isEqualTo(keys(kazakh));
        assertThat(keys(english)).isEqualTo(keys(kazakh));
        assertThat(placeholders(russian)).isEqualTo(placeholders(kazakh));
        assertThat(placeholders(english)).isEqualTo(placeholders(kazakh));
    }

    private static List<MatchResult> words(String language, String next) throws Exception {
        String script;
        try (InputStream in = LocalTelegramServer.class.getResourceAsStream("page/chat.js")) {
            script = new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
        int begin = script.indexOf("\n  " + language + ": {");
        int end = next.equals("};") ? script.indexOf("\n};", begin) : script.indexOf("\n  " + next + ": {", begin);
        return WORD.matcher(script.substring(begin, end)).results().toList();
    }

    private static List<String> keys(List<MatchResult> words) {
        return words.stream().map(word -> word.group(1)).toList();
    }

    private static List<Boolean> placeholders(List<MatchResult> words) {
        return words.stream().map(word -> word.group().contains("{0}")).toList();
    }
}
