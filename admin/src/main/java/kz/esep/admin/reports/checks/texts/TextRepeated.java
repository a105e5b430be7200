package kz.esep.admin.reports.checks.texts;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import kz.esep.admin.reports.checks.Check;
import kz.esep.admin.reports.checks.Finding;
import kz.esep.admin.reports.checks.Found;
import kz.esep.admin.reports.checks.Names;
import kz.esep.admin.reports.checks.texts.Said.Kind;
import kz.esep.facts.Facts;
import org.jspecify.annotations.Nullable;

/**
 * Twenty words in a row that stand in another place of the report too, or a whole result of some length that another
 * activity has as well. Every text is walked through once, whatever their number.
 */
final class TextRepeated implements Check<Facts> {

    private static final Set<Kind> TOLD = EnumSet.of(Kind.RESULT, Kind.EFFECT, Kind.NARRATIVE, Kind.TOLD);

    private static final int LONG = 20;
    private static final int WHOLE = 8;

    @Override
    public String code() {
        return "TEXT_REPEATED";
    }

    @Override
    public Stream<Finding> in(Facts facts) {
        var texts = Said.all(facts)
                .filter(said -> TOLD.contains(said.kind()))
                .map(said -> new Text(said, Words.of(said.text())))
                .toList();
        var runs = new HashMap<String, Text>();
        var found = new ArrayList<Finding>();
        var told = new HashSet<String>();
        for (var text : texts) {
            var first = repeated(text, runs);
            if (first != null && told.add(first.said.where() + " " + text.said.where())) {
                found.add(finding(first, text));
            }
            remember(text, runs);
        }
        return found.stream();
    }

    private static @Nullable Text repeated(Text text, Map<String, Text> runs) {
        for (var run : text.runs()) {
            var first = runs.get(run);
            if (first != null && !about(first).equals(about(text))) {
                return first;
            }
        }
        return null;
    }

    /** The section about an activity is written out of what its entries tell. */
    private static String about(Text text) {
        return text.said.where().replace("narratives.activity.", "activities.");
    }

    private static void remember(Text text, Map<String, Text> runs) {
        text.runs().forEach(run -> runs.putIfAbsent(run, text));
    }

    private Finding finding(Text first, Text again) {
        return Found.warning(code(), again.said.where())
                .with("place", again.said.place())
                .with("other", first.said.place())
                .with("words", Names.brief(again.said.text()))
                .figure("length", again.commonWith(first))
                .finding();
    }

    /** A text and its words. */
    private record Text(Said said, List<String> words) {

        /** What must not be repeated of it: every twenty words in a row, or all of a shorter one that is a sentence. */
        List<String> runs() {
            if (words.size() < WHOLE) {
                return List.of();
            }
            if (words.size() < LONG) {
                return List.of(String.join(" ", words));
            }
            var runs = new ArrayList<String>();
            for (var at = 0; at + LONG <= words.size(); at++) {
                runs.add(String.join(" ", words.subList(at, at + LONG)));
            }
            return runs;
        }

        /** How many words in a row the two have in common, as far as that is told by runs. */
        int commonWith(Text other) {
            Set<String> theirs = new HashSet<>(other.runs());
            var longest = 0;
            var current = 0;
            for (var run : runs()) {
                current = theirs.contains(run) ? current + 1 : 0;
                longest = Math.max(longest, current);
            }
            return words.size() < LONG ? words.size() : longest + LONG - 1;
        }
    }
}
