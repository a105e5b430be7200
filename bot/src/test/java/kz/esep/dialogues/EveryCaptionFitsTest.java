package kz.esep.dialogues;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import kz.esep.language.Language;
import kz.esep.language.Phrase;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Every phrase that the code puts on a button fits on it in every language, also where no transcript draws it: 28
 * characters alone in a row, 14 beside another button. Which are beside others is read off the code.
 */
class EveryCaptionFitsTest {

    private static final Path SOURCES = Path.of("src/main/java/kz/esep");
    private static final Pattern BUTTON = Pattern.compile("\\b(?:Choice|Button\\.(?:key|link)|button)\\(");
    private static final Pattern ROW = Pattern.compile("\\b(?:row|List\\.of|Stream\\.of)\\(");
    private static final Pattern KEY = Pattern.compile("\"([a-z][a-z0-9-]*\\.[a-z0-9.-]*[a-z0-9])\"");

    /** Rows that are put together button by button, and therefore hold two. */
    private static final Set<String> IN_TWO_COLUMNS = Set.of(
            "engine.back",
            "engine.skip",
            "engine.save",
            "engine.cancel",
            "browse.fix",
            "browse.add",
            "browse.history",
            "browse.withdraw",
            "steps.dates.other");

    /** The longest that may be expected; what is longer is cut where it is put on the button. */
    private static final Map<String, Object> LONGEST = Map.of(
            "day", "30 September, Wed", "left", new BigDecimal(10_000), "count", new BigDecimal(10_000), "number", "");

    @ParameterizedTest
    @EnumSource
    void onItsButton(Language language) throws IOException {
        var captions = captions();
        assertThat(captions).hasSizeGreaterThan(70);
        var wrong = new TreeMap<String, Integer>();
        captions.forEach((key, most) -> {
            var caption = Chat.PHRASES.say(language, phrase(key));
            if (Captions.length(caption) > most) {
                wrong.put(key + ": " + caption, most);
            }
        });
        assertThat(wrong).isEmpty();
    }

    private static Phrase phrase(String key) {
        var arguments = new HashMap<String, Object>();
        for (var name : Chat.PHRASES.arguments(key)) {
            assertThat(LONGEST).as("the longest %s on a button: %s", name, key).containsKey(name);
            arguments.put(name, LONGEST.get(name));
        }
        return new Phrase(key, arguments);
    }

    /** The phrases on buttons, each with the number of characters that it may have. */
    private static Map<String, Integer> captions() throws IOException {
        var captions = new TreeMap<String, Integer>();
        try (var files = Files.walk(SOURCES)) {
            for (var file : files.filter(path -> path.toString().matches(".*/dialogues?/.*\\.java"))
                    .toList()) {
                var code = Files.readString(file);
                keysIn(code).forEach(key -> captions.put(key, Captions.LONGEST_ALONE));
                besideOthers(code).forEach(key -> captions.put(key, Captions.LONGEST_BESIDE_ANOTHER));
            }
        }
        IN_TWO_COLUMNS.stream()
                .filter(captions::containsKey)
                .forEach(key -> captions.put(key, Captions.LONGEST_BESIDE_ANOTHER));
        return captions;
    }

    /** The phrases of all buttons that are made in a piece of code; what is cut on its button is as long as it likes. */
    private static Set<String> keysIn(String code) {
        var keys = new TreeSet<String>();
        calls(BUTTON, code)
                .map(EveryCaptionFitsTest::firstArgument)
                .filter(caption -> !caption.contains("shorten("))
                .flatMap(caption -> KEY.matcher(caption).results())
                .map(found -> found.group(1))
                .filter(Chat.PHRASES.keys()::contains)
                .forEach(keys::add);
        return keys;
    }

    /** The choices of a {@code ChoiceStep}, which asks a scene called {@code s}, have a row each. */
    private static Set<String> besideOthers(String code) {
        var keys = new TreeSet<String>();
        calls(ROW, code)
                .filter(row -> !row.contains("(s.plain("))
                .filter(row -> arguments(row).stream()
                                .filter(argument -> BUTTON.matcher(argument).lookingAt()
                                        || argument.startsWith("new ")
                                                && BUTTON.matcher(argument).find())
                                .count()
                        > 1)
                .forEach(row -> keys.addAll(keysIn(row)));
        return keys;
    }

    /** What stands between the brackets of every call. */
    private static Stream<String> calls(Pattern name, String code) {
        return name.matcher(code).results().map(found -> code.substring(found.end(), end(code, found.end())));
    }

    private static int end(String code, int from) {
        var depth = 1;
        var at = from;
        while (depth > 0 && at < code.length()) {
            depth += code.charAt(at) == '(' ? 1 : code.charAt(at) == ')' ? -1 : 0;
            at++;
        }
        return at - 1;
    }

    private static String firstArgument(String call) {
        return arguments(call).getFirst();
    }

    private static List<String> arguments(String call) {
        var arguments = new ArrayList<String>();
        var depth = 0;
        var begin = 0;
        for (var at = 0; at < call.length(); at++) {
            var sign = call.charAt(at);
            depth += sign == '(' ? 1 : sign == ')' ? -1 : 0;
            if (sign == ',' && depth == 0) {
                arguments.add(call.substring(begin, at).strip());
                begin = at + 1;
            }
        }
        arguments.add(call.substring(begin).strip());
        return arguments;
    }
}
