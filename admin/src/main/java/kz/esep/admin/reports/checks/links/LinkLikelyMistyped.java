package kz.esep.admin.reports.checks.links;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;
import kz.esep.admin.reports.checks.Check;
import kz.esep.admin.reports.checks.Finding;
import kz.esep.admin.reports.checks.Found;
import kz.esep.admin.reports.checks.Names;
import kz.esep.facts.Facts;

/** Two posts whose codes differ by one character that looks like the other: I for 1, O for 0. One of them is a slip. */
final class LinkLikelyMistyped implements Check<Facts> {

    /** Characters that are taken for each other when a code is typed from paper or a picture. */
    private static final String[] ALIKE = {"1iljі|", "0oоqd", "5sѕ", "8b6", "2z", "cсg9", "vuy", "-_"};

    private static final int SHORTEST = 8;

    @Override
    public String code() {
        return "LINK_LIKELY_MISTYPED";
    }

    @Override
    public Stream<Finding> in(Facts facts) {
        Map<String, Map<String, Use>> alike = new LinkedHashMap<>();
        Use.all(facts)
                .flatMap(use -> use.shown().stream()
                        .filter(shown -> shown.key().contains(":"))
                        .map(shown -> Map.entry(shown.key(), use)))
                .filter(post -> code(post.getKey()).length() >= SHORTEST)
                .forEach(post -> alike.computeIfAbsent(folded(post.getKey()), key -> new LinkedHashMap<>())
                        .putIfAbsent(post.getKey(), post.getValue()));
        return alike.values().stream().filter(posts -> posts.size() > 1).flatMap(this::findings);
    }

    /** Each is compared with the first one, so that many alike cost no more than their number. */
    private Stream<Finding> findings(Map<String, Use> posts) {
        var first = posts.entrySet().iterator().next();
        return posts.entrySet().stream()
                .skip(1)
                .filter(other -> different(first.getKey(), other.getKey()) == 1)
                .map(other -> Found.warning(code(), Names.where(other.getValue().activity()))
                        .with("code", code(other.getKey()))
                        .with("activity", Names.of(other.getValue().activity()))
                        .with("other", code(first.getKey()))
                        .with("otherActivity", Names.of(first.getValue().activity()))
                        .finding());
    }

    private static String code(String key) {
        return key.substring(key.indexOf(':') + 1);
    }

    private static String folded(String key) {
        var folded = new StringBuilder(key.length());
        key.chars().forEach(character -> folded.append(likeness((char) character)));
        return folded.toString();
    }

    /** A capital is taken for its small letter as well. */
    private static char likeness(char character) {
        var small = Character.toLowerCase(character);
        for (var group : ALIKE) {
            if (group.indexOf(small) >= 0) {
                return group.charAt(0);
            }
        }
        return small;
    }

    private static long different(String one, String other) {
        var count = 0;
        for (var at = 0; at < one.length(); at++) {
            count += one.charAt(at) == other.charAt(at) ? 0 : 1;
        }
        return count;
    }
}
