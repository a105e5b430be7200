package kz.esep.language;

import com.ibm.icu.text.MessageFormat;
import com.ibm.icu.text.MessagePattern;
import com.ibm.icu.text.MessagePattern.ArgType;
import com.ibm.icu.text.MessagePattern.Part;
import com.ibm.icu.text.PluralRules;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** One phrase in one language: its pattern, parsed once and checked. Safe for use by many threads. */
final class Sentence {

    /** What a pattern may ask for; dates come ready made, so that they look the same everywhere. */
    private static final Set<ArgType> KNOWN =
            EnumSet.of(ArgType.NONE, ArgType.SIMPLE, ArgType.PLURAL, ArgType.SELECT, ArgType.SELECTORDINAL);

    private static final Pattern PLAIN_NUMBER = Pattern.compile(",\\s*number\\s*\\}");

    private static final Pattern MONEY = Pattern.compile("\\{\\s*(\\w+)\\s*,\\s*money\\s*\\}");

    private final Language language;
    private final MessageFormat format;
    private final Set<String> arguments = new TreeSet<>();
    private final Set<String> plain = new HashSet<>();
    private final Set<String> money;
    private final List<String> faults = new ArrayList<>();

    /**
     * Parses a pattern.
     *
     * @throws IllegalArgumentException when ICU cannot read it
     */
    Sentence(Language language, String text) {
        this.language = language;
        this.money = MONEY.matcher(text).results().map(found -> found.group(1)).collect(Collectors.toSet());
        var pattern = PLAIN_NUMBER
                .matcher(MONEY.matcher(text).replaceAll("{$1}"))
                .replaceAll(", number," + Numbers.PATTERN + "}");
        this.format = new MessageFormat(pattern, language.locale());
        if (text.contains("'{") || text.contains("'}")) {
            faults.add("an apostrophe before a brace makes it plain text; use other quotation marks");
        }
        inspect(new MessagePattern(pattern));
    }

    Set<String> arguments() {
        return arguments;
    }

    /** What is wrong with a pattern that can be read, for example a plural without one of its forms. */
    List<String> faults() {
        return faults;
    }

    /**
     * The sentence with its gaps filled.
     *
     * @param values by argument name; a number, or a text ready for insertion
     */
    String say(Map<String, Object> values) {
        var ready = new HashMap<String, Object>();
        values.forEach((name, value) -> ready.put(
                name, value instanceof Number number && plain.contains(name) ? written(name, number) : value));
        synchronized (format) { // ICU's formats are not safe for threads, and building one per call costs more.
            return format.format(ready);
        }
    }

    private String written(String name, Number number) {
        return money.contains(name) ? Numbers.money(number, language) : Numbers.say(number, language);
    }

    private void inspect(MessagePattern pattern) {
        var typed = new HashSet<String>();
        for (var at = 0; at < pattern.countParts(); at++) {
            var part = pattern.getPart(at);
            if (part.getType() == Part.Type.ARG_START) {
                inspectArgument(pattern, at, typed);
            }
        }
        plain.removeAll(typed);
        money.stream()
                .filter(typed::contains)
                .forEach(name -> faults.add("{" + name + "} is money and has another format as well"));
    }

    private void inspectArgument(MessagePattern pattern, int start, Set<String> typed) {
        var type = pattern.getPart(start).getArgType();
        var namePart = pattern.getPart(start + 1);
        var name = pattern.getSubstring(namePart);
        arguments.add(name);
        if (namePart.getType() == Part.Type.ARG_NUMBER) {
            faults.add("{" + name + "} has a number instead of a name");
        }
        if (!KNOWN.contains(type)) {
            faults.add("{" + name + "} asks for " + type);
        }
        if (type == ArgType.NONE) {
            plain.add(name);
        } else {
            typed.add(name);
        }
        if (type == ArgType.SIMPLE
                && !pattern.getSubstring(pattern.getPart(start + 2)).equals("number")) {
            faults.add("{" + name + "} may only be formatted as number; dates are given plainly");
        }
        if (type == ArgType.PLURAL) {
            inspectPlural(pattern, start, name);
        }
    }

    private void inspectPlural(MessagePattern pattern, int start, String name) {
        var given = new HashSet<String>();
        var end = pattern.getLimitPartIndex(start);
        for (var at = start + 1; at < end; at++) {
            var part = pattern.getPart(at);
            switch (part.getType()) {
                case ARG_SELECTOR -> given.add(pattern.getSubstring(part));
                case MSG_START, ARG_START -> at = pattern.getLimitPartIndex(at);
                default -> {}
            }
        }
        var missing = new TreeSet<>(forms());
        missing.removeAll(given);
        if (!missing.isEmpty()) {
            faults.add("the plural of {" + name + "} lacks " + String.join(", ", missing));
        }
    }

    /** A Kazakh noun stays the same after any number, although CLDR knows two forms (of verbs and of "the one"). */
    private Set<String> forms() {
        return language == Language.KK
                ? Set.of(PluralRules.KEYWORD_OTHER)
                : PluralRules.forLocale(language.locale()).getKeywords();
    }
}
