package kz.esep.admin.reports.checks.plan;

import java.util.Arrays;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A list with its number in front: «В 10 районах: Аксу, Алаколь, …».
 *
 * @param announced the number in front of the list
 * @param items how many stand in it
 */
record AnnouncedList(String words, int announced, int items) {

    private static final Pattern LIST = Pattern.compile(
            "(?U)(?<![\\d.,/-])(\\d{1,2})\\s+(?:\\p{L}[\\p{L}-]*\\s+){0,4}?\\p{L}[\\p{L}-]*\\s*(?::|\\()\\s*([^:.!?()]{5,600})");

    private static final Pattern BETWEEN = Pattern.compile("(?U)\\s*[,;]\\s*|\\s+(?:и|және|and|мен)\\s+");

    /** Sentences that go on behind a colon are no lists of names: their parts are long. */
    private static final int LONGEST_ITEM_WORDS = 6;

    private static final int SHORTEST_LIST = 3;
    private static final int NEAR_MISS = 2;

    static Stream<AnnouncedList> in(String text) {
        return LIST.matcher(text).results().flatMap(AnnouncedList::of);
    }

    private static Stream<AnnouncedList> of(MatchResult found) {
        var items = Arrays.stream(BETWEEN.split(found.group(2).strip()))
                .filter(item -> !item.isBlank())
                .toList();
        var isList = items.stream().allMatch(item -> item.split("\\s+").length <= LONGEST_ITEM_WORDS);
        return isList
                ? Stream.of(new AnnouncedList(found.group(), Integer.parseInt(found.group(1)), items.size()))
                : Stream.empty();
    }

    /** Off by one or two. A list that is much shorter only gives examples. */
    boolean isShortOrLong() {
        return items >= SHORTEST_LIST && items != announced && Math.abs(items - announced) <= NEAR_MISS;
    }
}
