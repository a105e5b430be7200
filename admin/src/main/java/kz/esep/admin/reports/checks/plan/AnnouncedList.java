package kz.esep.admin.reports.checks.plan;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import kz.esep.plan.reading.PlanText;

/**
 * A list with its number in front: «В 10 районах: Аксу, Алаколь, …».
 *
 * @param announced the number in front of the list
 * @param items how many stand in it
 */
record AnnouncedList(String words, int announced, int items) {

    /** Numbers that people write in words in front of a list. */
    private static final String SPELLED =
            "тр[её]х|тр[её]м|три|четыр[её]х|четыр[её]м|четыре|пят[ьи]|шест[ьи]|сем[ьи]|восьми|восемь|девят[ьи]"
                    + "|десят[ьи]|үш|төрт|бес|алты|жеті|сегіз|тоғыз|он";

    private static final Pattern LIST = Pattern.compile("(?iU)(?<![\\d.,/\\p{L}-])(\\d{1,2}|" + SPELLED
            + ")\\s+(?:\\p{L}[\\p{L}-]*\\s+){0,4}?\\p{L}[\\p{L}-]*\\s*(?::|\\()\\s*([^:.!?()]{5,600})");

    private static final Pattern BETWEEN = Pattern.compile("(?U)\\s*[,;]\\s*|\\s+(?:и|және|and|мен)\\s+");

    /** Sentences that go on behind a colon are no lists of names: their parts are long. */
    private static final int LONGEST_ITEM_WORDS = 6;

    private static final int SHORTEST_LIST = 3;
    private static final int NEAR_MISS = 2;

    static Stream<AnnouncedList> in(String text) {
        return LIST.matcher(text).results().flatMap(AnnouncedList::of);
    }

    private static Stream<AnnouncedList> of(MatchResult found) {
        var parts = Arrays.stream(BETWEEN.split(found.group(2).strip()))
                .filter(item -> !item.isBlank())
                .toList();
        var items = parts.isEmpty() || !isName(parts.getFirst())
                ? parts
                : parts.stream().takeWhile(AnnouncedList::isName).toList();
        var isList = items.stream().allMatch(item -> item.split("\\s+").length <= LONGEST_ITEM_WORDS);
        return isList
                ? number(found.group(1)).map(number -> new AnnouncedList(found.group(), number, items.size())).stream()
                : Stream.empty();
    }

    /** Behind a list of names the sentence may go on: «в трёх сёлах: Тобыл, Озёрное и Садчиковка, поставлены скамьи». */
    private static boolean isName(String item) {
        return !Character.isLowerCase(item.strip().codePointAt(0));
    }

    private static Optional<Integer> number(String written) {
        return Optional.ofNullable(PlanText.read(written).value()).map(BigDecimal::intValue);
    }

    /** Off by one or two. A list that is much shorter only gives examples. */
    boolean isShortOrLong() {
        return items >= SHORTEST_LIST && items != announced && Math.abs(items - announced) <= NEAR_MISS;
    }
}
