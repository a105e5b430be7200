package kz.esep.admin.reports.forms;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import kz.esep.admin.reports.forms.Value.Line;
import kz.esep.admin.reports.forms.Value.Said;

/** Puts lines together into sentences; the doubt about a part is a doubt about the whole. */
final class Sentences {

    /** What a number in words begins with. */
    private static final Set<String> HEDGES = Set.of(
            "не",
            "до",
            "более",
            "свыше",
            "около",
            "примерно",
            "порядка",
            "всего",
            "по",
            "кемінде",
            "шамамен",
            "барлығы",
            "жалпы",
            "ең",
            "әр",
            "at",
            "about",
            "up",
            "over",
            "more");

    private Sentences() {}

    /** A text as a sentence: a capital letter in front and a stop behind. */
    static Line sentence(Line line) {
        var text = line.text().strip();
        if (text.isEmpty()) {
            return line;
        }
        var first = text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
        return new Line(first.matches("(?s).*[.!?…:]") ? first : first + ".", line.mark(), line.source());
    }

    /** Words of the form before words of people; the mark is theirs. */
    static Line prefixed(String words, Line line) {
        return sentence(new Line(words + " " + line.text(), line.mark(), line.source()));
    }

    static Line listed(List<Line> some, String between) {
        return worst(String.join(between, some.stream().map(Line::text).toList()), some);
    }

    static Optional<Line> joined(List<Line> sentences) {
        return sentences.isEmpty() ? Optional.empty() : Optional.of(listed(sentences, " "));
    }

    /** A name inside a sentence: its capital goes, unless it is one of an abbreviation. */
    static String small(String name) {
        return name.length() > 1 && Character.isUpperCase(name.charAt(0)) && Character.isLowerCase(name.charAt(1))
                ? name.substring(0, 1).toLowerCase(Locale.ROOT) + name.substring(1)
                : name;
    }

    /** Words of a plan or a report inside a sentence; a name in front of them keeps its capital. */
    static String inside(String words) {
        var end = words.indexOf(' ');
        return end > 0 && HEDGES.contains(words.substring(0, end).toLowerCase(Locale.ROOT)) ? small(words) : words;
    }

    static Line worst(String text, List<Line> parts) {
        return new Line(text, new Said(parts).mark(), new Said(parts).source());
    }
}
